import { type IntModel, type ModelOrigin, predictsValues } from '@qornn/int-runtime';
import type { Task } from '@qornn/tasks';
import type { RunModel } from '@qornn/training';

/** The weights an integer model was made from: a checkpoint of the run, earlier weights (`stale`), or not recorded (`unknown`). */
export type MadeFrom = 'best' | 'last' | 'stale' | 'unknown';

/**
 * The origin to store in a model made from a run.
 *
 * @param checkpoint the checkpoint of its weights
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
 * Options of the task `series` with defaults from the model: its columns, its targets, and the window length of its training data.
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
