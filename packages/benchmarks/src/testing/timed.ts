import type { NamedBenchmark } from '../measure.js';

/** Contestants with given durations on a fake clock, which record their order. The first duration is that of the warm-up. */
export function timed(times: Record<string, number[]>) {
  let clock = 0;
  const turns: string[] = [];
  const contestants = Object.entries(times).map(([name, list]) => {
    let next = 0;
    return {
      name,
      prepare: () => {
        clock += 1000;
      },
      run: (): number[] => {
        turns.push(name);
        clock += list[next++]!;
        return [7, -1];
      },
    };
  });
  const benchmark = { name: 'timed', baseline: 'slow', contestants } satisfies NamedBenchmark;
  return { benchmark, now: () => clock, turns };
}
