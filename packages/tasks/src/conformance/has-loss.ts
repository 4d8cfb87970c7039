import { expectClose, expectGradient } from '@qornn/testing';
import '@qornn/testing/gradients';
import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { maskedCrossEntropy } from '../masked-losses.js';
import { answerCount } from '../measures/answer-count.js';
import { measurementOf } from '../measures/measurement-of.js';
import { SPLITS } from '../splits.js';
import type { Task } from '../task.js';
import { answeredLogits } from './batch-contents.js';
import { constantLoss } from './constant-loss.js';
import { expectNear } from './expect-near.js';
import { lossWeight, plainLoss } from './plain-loss.js';
import { randomLogits } from './random-logits.js';

export function itHasALoss(taskOf: () => Task): void {
  it('has a finite loss, whose gradient is the one of finite differences', () => {
    tf.tidy(() => {
      const task = taskOf();
      const batch = task.batch('train', 0, 3);
      const { y } = batch;
      const loss = task.loss(randomLogits(task, batch), y);
      expect(loss.shape).toEqual([]);
      expect(Number.isFinite(loss.dataSync()[0])).toBe(true);
      expectGradient((logits) => task.loss(logits, y), randomLogits(task, batch));
    });
  });

  it('has metrics of the declared names, the first of which is the loss', () => {
    tf.tidy(() => {
      const task = taskOf();
      const batch = task.batch('test', 0, 3);
      const { y } = batch;
      const metrics = task.metrics(randomLogits(task, batch), y);
      expect(Object.keys(metrics).sort()).toEqual([...task.metricNames].sort());
      expect(Object.values(metrics).every(Number.isFinite)).toBe(true);
      expectNear(metrics[task.metricNames[0]!]!, plainLoss(task, randomLogits(task, batch), y).dataSync()[0]!, 1e-5);
    });
  });

  it('has a loss that weighs answers as it declares, and metrics that do not', () => {
    tf.tidy(() => {
      const task = taskOf();
      if (!task.classWeights) return;
      expect(task.answers).toBe('classes');
      expect(task.classWeights).toHaveLength(task.outputs);
      const batch = task.batch('train', 0, 8);
      const { y } = batch;
      const logits = randomLogits(task, batch);
      const weights = Float32Array.from(task.classWeights);
      expectNear(task.loss(logits, y).dataSync()[0]!, maskedCrossEntropy(logits, y, weights).dataSync()[0]!, 1e-5);
    });
  });

  it('has a loss and metrics that are means over answers, however sequences are distributed over batches', () => {
    tf.tidy(() => {
      const task = taskOf();
      const batch = task.batch('validation', 0, 4);
      const { y } = batch;
      const logits = randomLogits(task, batch);
      const rows = (tensor: tf.Tensor, from: number) =>
        tf.slice(tensor, [from, ...tensor.shape.slice(1).map(() => 0)], [2, ...tensor.shape.slice(1)]);
      const measured = (z: tf.Tensor, of: tf.Tensor) => ({
        ...{ loss: task.loss(z, of).dataSync()[0]!, ...task.metrics(z, of) },
        answers: answerCount(task, of),
        weight: lossWeight(task, of, answerCount(task, of)),
      });
      const halves = [0, 2].map((from) => measured(rows(logits, from), rows(y, from)));
      const { answers, weight, ...whole } = measured(logits, y);
      const measurement = task.wholeMetrics && measurementOf(task, y);
      measurement?.add(logits, y);
      const others = measurement ? Object.keys(task.wholeMetrics!(measurement.result())) : [];
      for (const [name, value] of Object.entries<number>(whole).filter(([name]) => !others.includes(name))) {
        // A half without an answer has no metrics.
        const terms = halves
          .filter((half) => half.answers > 0)
          .map((half) => {
            const share = name === 'loss' ? half.weight / weight : half.answers / answers;
            return (half as Record<string, number>)[name]! * share;
          });
        expectNear(
          terms.reduce((sum, term) => sum + term, 0),
          value,
        );
      }
    });
  });

  it('has a loss, a gradient and metrics that do not depend on outputs without an answer', () => {
    tf.tidy(() => {
      const task = taskOf();
      for (const split of SPLITS) {
        const batch = task.batch(split, 0, 8);
        const { y } = batch;
        const isAnswer = answeredLogits(task, batch);
        if (!isAnswer) return;
        const logits = randomLogits(task, batch);
        const changed = tf.where(isAnswer, logits, tf.add(tf.mul(logits, -3), 5));
        expectNear(task.loss(changed, y).dataSync()[0]!, task.loss(logits, y).dataSync()[0]!, 1e-6);
        expect(task.metrics(changed, y)).toEqual(task.metrics(logits, y));
        const gradient = tf.grad((z) => task.loss(z, y))(logits);
        expectClose(tf.where(isAnswer, tf.zerosLike(gradient), gradient), tf.zerosLike(gradient), 0);
      }
    });
  });
}

export function itHasABaseline(taskOf: () => Task, tolerance: number): void {
  it('has a baselineLoss that the best constant answer scores', () => {
    const task = taskOf();
    const margin = tolerance * Math.max(task.baselineLoss, 1e-6);
    // An answer for all time steps is a constant one, and so is one for each; the baseline may mean either.
    const [least, most] = [constantLoss(task, true), constantLoss(task, false)];
    if (task.baselineLoss > most + margin) {
      expect.fail(`a constant answer has the loss ${most}, but baselineLoss is ${task.baselineLoss}`);
    }
    if (task.baselineLoss < least - margin) {
      expect.fail(`no constant answer has a loss below ${least}, but baselineLoss is ${task.baselineLoss}`);
    }
  });
}
