import { type IntModel, predictsValues } from '@qornn/int-runtime';
import type { RunModel } from '@qornn/training';

/** The weights an integer model was made from: a checkpoint of the run, earlier weights (`stale`), or not recorded (`unknown`). */
export type MadeFrom = 'best' | 'last' | 'stale' | 'unknown';

/**
 * Finds which weights of a run an integer model was made from.
 *
 * @param first the checkpoint to compare first, as both may have the same weights
 */
export function madeFrom(
  { origin }: IntModel,
  { checkpointDigest }: Pick<RunModel, 'checkpointDigest'>,
  first: 'best' | 'last' = 'best',
): MadeFrom {
  if (!origin || origin.checkpoint === null) return 'unknown';
  const order = first === 'best' ? (['best', 'last'] as const) : (['last', 'best'] as const);
  return order.find((which) => checkpointDigest(which) === origin.checkpoint) ?? 'stale';
}

/**
 * Options of the task `series` with defaults from the model: how data are read for it, or, for older models, its columns, its targets, and the
 * window length of its training data.
 */
export function seriesOptionsOf(model: IntModel, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { inputNames = [], labels, origin } = model;
  if (origin?.reading) return { ...origin.reading, ...given };
  const isWhole =
    'sequence' in given || /\.(jsonl|ndjson)(\.gz)?$/i.test(String(given.file)) || given.format === 'jsonl';
  return {
    ...(inputNames.length > 0 && { columns: inputNames }),
    ...(predictsValues(model) && labels.length > 0 && { target: labels }),
    ...(origin && !isWhole && { window: origin.timeSteps }),
    ...given,
  };
}
