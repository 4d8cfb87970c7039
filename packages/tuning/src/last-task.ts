import { settingsKey } from '@qornn/sweeps';
import type { Task } from '@qornn/tasks';
import { loadTaskOf, type RunConfig } from '@qornn/training';

/** Keeps the task that was loaded last: the trials of a search have few different ones, whose files need not be read each time. */
export class LastTask {
  private last: { key: string; task: Task } | undefined;

  /** @throws what `loadTaskOf` throws */
  async of(config: RunConfig, signal: AbortSignal): Promise<Task> {
    const key = settingsKey({ task: config.task, seed: config.seed });
    if (this.last?.key !== key) this.last = { key, task: await loadTaskOf(config, { signal }) };
    return this.last.task;
  }
}
