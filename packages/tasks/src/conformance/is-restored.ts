import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { SPLITS } from '../splits.js';
import type { Task } from '../task.js';
import { valuesOf } from './batch-contents.js';

/** Makes a task from the configuration of another. */
export type TaskLoader = (config: { name: string } & Record<string, unknown>) => Task | Promise<Task>;

export function itIsRestored(taskOf: () => Task, load: TaskLoader): void {
  const configOf = (task: Task) =>
    JSON.parse(JSON.stringify(task.getConfig())) as { name: string } & Record<string, unknown>;

  it('is made again from its configuration by name, through JSON', async () => {
    const task = taskOf();
    expect(configOf(task).name).toBe(task.name);
    const again = await load(configOf(task));
    expect(again.getConfig()).toEqual(task.getConfig());
    tf.tidy(() => {
      for (const split of SPLITS) expect(valuesOf(again.batch(split, 2, 3))).toEqual(valuesOf(task.batch(split, 2, 3)));
    });
  });

  it('refuses an option that it does not know, and names it', async () => {
    await expect((async () => load({ ...configOf(taskOf()), noSuchOption: 1 }))()).rejects.toThrow('noSuchOption');
  });
}
