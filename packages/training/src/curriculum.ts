import { differencesInReading, recordOf, type Task } from '@qornn/tasks';
import type { RunConfig } from './configuration/run-schema.js';
import { loadTaskOf } from './configuration/task-of-config.js';
import { ConfigError } from './errors.js';
import { type KeptRecord, loadRecordedTask } from './recorded-task.js';

/** What a run learns from, step by step: easier tasks first where the configuration has a curriculum. It is judged by the last one. */
export class Curriculum {
  private constructor(
    /** the task of the configuration */
    readonly task: Task,
    private readonly stages: readonly { until: number; task: Task }[],
  ) {}

  /**
   * @param kept what the run was trained on, where it goes on; absent where it begins
   * @throws what `loadTask` throws, what the signal aborts with, and DataChangedError where it goes on with other data
   * @throws ConfigError when the network of the task cannot read a stage
   */
  static async load(config: RunConfig, kept?: KeptRecord, signal?: AbortSignal): Promise<Curriculum> {
    const task =
      kept === undefined ? await loadTaskOf(config, { signal }) : await loadRecordedTask(config, { ...kept, signal });
    // Stages are read as the task is: the network has one name and one scale for everything.
    const reading = recordOf(task);
    const before = kept?.record === null ? null : (reading.data ?? undefined);
    const stages = [];
    for (const [i, { until, task: changes }] of config.training.curriculum.entries()) {
      const staged = { ...config, task: { ...config.task, ...changes } };
      const stage = await loadTaskOf(staged, { reading, signal, ...(before !== undefined && { before }) });
      if (stage.inputs !== task.inputs || stage.outputs !== task.outputs) {
        const message = `makes ${stage.inputs} inputs and ${stage.outputs} outputs of the ${task.inputs} and ${task.outputs} that the network has`;
        throw new ConfigError([{ path: `training.curriculum.${i}.task`, value: changes, message }]);
      }
      const differences = differencesInReading(reading, recordOf(stage));
      if (differences.length > 0) {
        const message = `gives other data than the network reads: ${differences.join('; ')}`;
        throw new ConfigError([{ path: `training.curriculum.${i}.task`, value: changes, message }]);
      }
      stages.push({ until, task: stage });
    }
    return new Curriculum(task, stages);
  }

  /** The task whose batches a step is taken on. */
  at(step: number): Task {
    return this.stages.find(({ until }) => step <= until)?.task ?? this.task;
  }
}
