import type { SeriesData } from '../series-data.js';

/** A step this far from the median, relative to it, is irregular. */
const TOLERANCE = 0.01;

/** A warning about irregular times; empty if the times are regular or unknown. */
export function irregularTimes({ times, sequences }: Pick<SeriesData, 'times' | 'sequences'>): string[] {
  if (!times) return [];
  const steps: number[] = [];
  for (const { from, to } of sequences) {
    for (let row = from + 1; row < to; row++) steps.push(times[row]! - times[row - 1]!);
  }
  if (steps.length === 0) return [];
  const median = Float64Array.from(steps).sort()[Math.floor(steps.length / 2)]!;
  const irregular = steps.filter((step) => Math.abs(step - median) > TOLERANCE * median).length;
  if (irregular === 0) return [];
  const share = `${((100 * irregular) / steps.length).toPrecision(2)} %`;
  const advice = `to read them on a regular grid, set resample, like { every: ${Number(median.toPrecision(6))} }`;
  return [
    `times are irregular: the median step is ${Number(median.toPrecision(6))} s, and ${share} of the steps differ from it by more than 1 %; ${advice}`,
  ];
}
