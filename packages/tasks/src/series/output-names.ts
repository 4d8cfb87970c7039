import type { SeriesSchema } from './series-options.js';

/** Names of the outputs of a regression: the targets, with the horizon if there are several. */
export function outputNames({ targets, horizons }: Pick<SeriesSchema, 'targets' | 'horizons'>): string[] {
  if (horizons.length === 1) return [...targets];
  return horizons.flatMap((horizon) => targets.map((target) => `${target}+${horizon}`));
}
