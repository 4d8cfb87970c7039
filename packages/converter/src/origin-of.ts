import type { Json, ModelOrigin } from '@qornn/int-runtime';
import type { Task, TaskRecord } from '@qornn/tasks';

/** What identifies data and weights of a run; `RunModel` of `@qornn/training` has it. */
export interface RunOrigin {
  record: TaskRecord | null;
  checkpointDigest(which: 'best' | 'last'): string | null;
}

/**
 * The origin to store in a model made from a run.
 *
 * @param run an open run of `@qornn/training`
 * @param task its task, with the data
 * @param checkpoint the checkpoint of its weights
 * @example
 * const { file } = await quantizeModel(run.loadModel(), run.task, {}, { origin: originOf(run, run.task, 'best') });
 */
export function originOf(
  { record, checkpointDigest }: RunOrigin,
  task: Task,
  checkpoint: 'best' | 'last',
): ModelOrigin {
  const data = (record ?? task).data;
  return {
    task: task.name,
    timeSteps: (record ?? task).timeSteps,
    data: data ? { digest: data.digest, rows: data.rows, files: data.files.map(({ name }) => name) } : null,
    checkpoint: checkpointDigest(checkpoint),
    ...(data?.reading && { reading: data.reading as Readonly<Record<string, Json>> }),
  };
}
