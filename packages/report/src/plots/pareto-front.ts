import type { ReportMetric } from '../run.js';

/**
 * The networks that no other beats: none of the others has as few bytes and as good a value, and is better in one of them. Equal ones are all
 * on the front, so that each is drawn.
 *
 * @returns by bytes
 * @example
 * paretoFront([{ bytes: 9, value: 0.9 }, { bytes: 8, value: 0.9 }], { goal: 'max' }); // [{ bytes: 8, value: 0.9 }]
 */
export function paretoFront<T extends { bytes: number; value: number }>(
  points: readonly T[],
  { goal }: Pick<ReportMetric, 'goal'>,
): T[] {
  const sign = goal === 'max' ? 1 : -1;
  const front: T[] = [];
  for (const point of [...points].sort((a, b) => a.bytes - b.bytes || sign * (b.value - a.value))) {
    const best = front.at(-1);
    const isEqual = best?.bytes === point.bytes && best.value === point.value;
    if (!best || isEqual || sign * point.value > sign * best.value) front.push(point);
  }
  return front;
}
