import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import type { Task } from '../task.js';
import { expectNear } from './expect-near.js';
import { randomLogits } from './random-logits.js';

export function itSelectsSteps(taskOf: () => Task): void {
  it('has quiet segments in ascending order, over which the loss of selected steps adds up', () => {
    tf.tidy(() => {
      const task = taskOf();
      let end = 0;
      for (const { from, to } of task.quietSegments) {
        expect(from >= end && to > from && to <= task.timeSteps, `segment from ${from} to ${to}`).toBe(true);
        end = to;
      }
      if (task.quietSegments.length === 0) return;
      const batch = task.batch('train', 0, 3);
      const { y } = batch;
      const logits = randomLogits(task, batch);
      const isQuiet = (t: number) => task.quietSegments.some(({ from, to }) => t >= from && t < to);
      const all = Array.from({ length: task.timeSteps }, (_, t) => t);
      const loss = (steps: number[], weights: number[]) =>
        task.loss(tf.gather(logits, steps, 1), y, { steps, weights }).dataSync()[0]!;
      const whole = task.loss(logits, y).dataSync()[0]!;
      const near = (value: number) => expectNear(value, whole);
      near(
        loss(
          all,
          all.map(() => 1),
        ),
      );
      // Every second quiet step with twice its weight, from either offset: their mean is the whole.
      const halves = [0, 1].map((offset) => {
        const steps = all.filter((t) => !isQuiet(t) || t % 2 === offset);
        return loss(
          steps,
          steps.map((t) => (isQuiet(t) ? 2 : 1)),
        );
      });
      near((halves[0]! + halves[1]!) / 2);
    });
  });
}
