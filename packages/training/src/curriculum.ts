import { differencesInReading, type LoadOptions, recordOf, type Task } from '@qornn/tasks';
import type { RunConfig } from './configuration/run-schema.js';
import { loadTaskOf } from './configuration/task-of-config.js';
import { ConfigError } from './errors.js';
import { type KeptRecord, loadRecordedTask } from './recorded-task.js';

/** The training tasks of a run: those of `training.curriculum`, then the task itself. Evaluations use the task itself. */
export class Curriculum {
  private constructor(
    /** the task of the configuration */
    readonly task: Task,
    private readonly stages: readonly { until: number; task: Task }[],
  ) {}

  /**
   * @param kept data record of a resumed run; undefined for a new run
   * @throws what `loadTask` throws, the abort reason of the signal, and DataChangedError if a resumed run has other data
   * @throws ConfigError when a stage does not match the network of the task
   */
  static async load(
    config: RunConfig,
    kept?: KeptRecord,
    signal?: AbortSignal,
    onProgress?: LoadOptions['onProgress'],
  ): Promise<Curriculum> {
    const task =
      kept === undefined
        ? await loadTaskOf(config, { signal, onProgress })
        : await loadRecordedTask(config, { ...kept, signal, onProgress });
    // Read stages with the names and normalization of the task.
    const reading = recordOf(task);
    const before = kept?.record === null ? null : (reading.data ?? undefined);
    const stages = [];
    for (const [i, { until, task: changes }] of config.training.curriculum.entries()) {
      const staged = { ...config, task: { ...config.task, ...changes } };
      const stage = await loadTaskOf(staged, { reading, signal, onProgress, ...(before !== undefined && { before }) });
      if (stage.inputs !== task.inputs || stage.outputs !== task.outputs) {
        const message = `has ${stage.inputs} inputs and ${stage.outputs} outputs, but the network has ${task.inputs} and ${task.outputs}`;
        throw new ConfigError([{ path: `training.curriculum.${i}.task`, value: changes, message }]);
      }
      const differences = differencesInReading(reading, recordOf(stage));
      if (differences.length > 0) {
        const message = `has data that do not match the network: ${differences.join('; ')}`;
        throw new ConfigError([{ path: `training.curriculum.${i}.task`, value: changes, message }]);
      }
      stages.push({ until, task: stage });
    }
    return new Curriculum(task, stages);
  }

  /** The training task of a step. */
  at(step: number): Task {
    return this.stages.find(({ until }) => step <= until)?.task ?? this.task;
  }
}
