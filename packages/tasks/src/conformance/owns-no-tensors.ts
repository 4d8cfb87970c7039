import { expectNoNewTensors } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { it } from 'vitest';
import type { Task } from '../task.js';
import { randomLogits } from './random-logits.js';

export function itOwnsNoTensors(taskOf: () => Task): void {
  it('leaks no tensors, gradients included', () => {
    const task = taskOf();
    const first = task.batch('train', 0, 3);
    const logits = randomLogits(task, first);
    tf.dispose([first.x, first.y]);
    expectNoNewTensors(() => {
      const { x, y } = task.batch('train', 0, 3);
      task.loss(logits, y).dispose();
      task.metrics(logits, y);
      tf.grad((z) => task.loss(z, y))(logits).dispose();
      tf.dispose([x, y]);
    });
    logits.dispose();
  });
}
