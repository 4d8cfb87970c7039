import { type IntModel, type ModelOrigin, predictsValues } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import type { RunModel } from '@qornn/training';

/** What an integer model was made from: weights of the run beside it, earlier ones, or nobody knows. */
export type MadeFrom = 'best' | 'last' | 'stale' | 'unknown';

/**
 * Where a model that is made of a run comes from.
 *
 * @param checkpoint whose weights it has
 */
export function originIn(
  { record, checkpointDigest }: Pick<RunModel, 'record' | 'checkpointDigest'>,
  task: Task,
  checkpoint: 'best' | 'last',
): ModelOrigin {
  const data = (record ?? task).data;
  return {
    task: task.name,
    timeSteps: (record ?? task).timeSteps,
    data: data ? { digest: data.digest, rows: data.rows, files: data.files.map(({ name }) => name) } : null,
    checkpoint: checkpointDigest(checkpoint),
  };
}

/**
 * Of which weights of a run an integer model is made.
 *
 * @param first the checkpoint that is asked about first: both may be the same weights
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
 * Options of a series as the model would have them, where the command line leaves them out: its columns and targets, and windows as
 * long as those it was trained on.
 */
export function seriesOptionsOf(model: IntModel, given: Readonly<Record<string, unknown>>): Record<string, unknown> {
  const { inputNames = [], labels, origin } = model;
  const isWhole =
    'sequence' in given || /\.(jsonl|ndjson)(\.gz)?$/i.test(String(given.file)) || given.format === 'jsonl';
  return {
    ...(inputNames.length > 0 && { columns: inputNames }),
    ...(predictsValues(model) && labels.length > 0 && { target: labels }),
    ...(origin && !isWhole && { window: origin.timeSteps }),
    ...given,
  };
}
