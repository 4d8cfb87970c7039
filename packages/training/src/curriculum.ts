import type { Task } from '@qornn/tasks';
import { loadTaskOf, type RunConfig } from './config.js';
import { ConfigError } from './errors.js';

/** What a run learns from, step by step: easier tasks first where the configuration has a curriculum. It is judged by the last one. */
export class Curriculum {
  private constructor(
    /** the task of the configuration */
    readonly task: Task,
    private readonly stages: readonly { until: number; task: Task }[],
  ) {}

  /**
   * @throws what `loadTask` throws
   * @throws ConfigError when the network of the task cannot read a stage
   */
  static async load(config: RunConfig): Promise<Curriculum> {
    const task = await loadTaskOf(config);
    const stages = [];
    for (const [i, { until, task: changes }] of config.training.curriculum.entries()) {
      const stage = await loadTaskOf({ ...config, task: { ...config.task, ...changes } });
      if (stage.inputs !== task.inputs || stage.outputs !== task.outputs) {
        const message = `makes ${stage.inputs} inputs and ${stage.outputs} outputs of the ${task.inputs} and ${task.outputs} that the network has`;
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
