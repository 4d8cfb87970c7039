import * as tf from '@tensorflow/tfjs-core';
import type { Task } from '../task.js';
import { plainLoss } from './plain-loss.js';

/** Numbers in the logits or inputs of a sample, at most. */
const MOST_NUMBERS = 2 ** 17;
const MOST_SEQUENCES = 4096;
const UPDATES = 150;

/**
 * The loss, without weights of classes, of the best answer that does not depend on the input, over a sample of the training split, found by Adam.
 *
 * @param perStep whether the answer may differ from time step to time step
 */
export function constantLoss(task: Task, perStep: boolean): number {
  const { returnSequences, timeSteps, inputs, outputs } = task;
  const numbers = Math.max(returnSequences ? timeSteps * outputs : outputs, timeSteps * inputs);
  const affordable = Math.max(1, Math.min(MOST_SEQUENCES, Math.floor(MOST_NUMBERS / numbers)));
  const count = Math.min(affordable, task.sizes?.train ?? affordable);
  const { x, y } = task.batch('train', 0, count);
  const [, time] = x.shape;
  const shape = returnSequences ? [count, time, outputs] : [count, outputs];
  const answer = tf.variable(tf.zeros(returnSequences ? [1, perStep ? time : 1, outputs] : [1, outputs]));
  if (task.answers === 'values' && y.rank === shape.length) {
    // The mean is the best one of a squared error, whatever the scale of the targets.
    const axes = returnSequences && !perStep ? [0, 1] : [0];
    tf.tidy(() => {
      const isAnswer = tf.logicalNot(tf.isNaN(y));
      const sum = tf.sum(tf.where(isAnswer, tf.cast(y, 'float32'), tf.zeros(y.shape)), axes, true);
      answer.assign(tf.div(sum, tf.maximum(tf.sum(tf.cast(isAnswer, 'float32'), axes, true), 1)));
    });
  }
  const lossOf = () => plainLoss(task, tf.add(answer, tf.zeros(shape)), y);
  let best = tf.tidy(() => lossOf().dataSync()[0]!);
  const optimizer = tf.train.adam(0.2);
  for (let i = 0; i < UPDATES; i++) {
    const loss = optimizer.minimize(lossOf, true, [answer])!;
    best = Math.min(best, loss.dataSync()[0]!);
    loss.dispose();
  }
  optimizer.dispose();
  tf.dispose([x, y, answer]);
  return best;
}
