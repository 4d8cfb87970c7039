import type * as tf from '@tensorflow/tfjs-core';
import { maskedCrossEntropy } from '../masked-losses.js';
import type { Task } from '../task.js';

/** The loss as metrics have it: of a task that declares weights of classes, without them. */
export function plainLoss(task: Task, logits: tf.Tensor, y: tf.Tensor): tf.Scalar {
  return task.classWeights ? maskedCrossEntropy(logits, y) : task.loss(logits, y);
}

/** Sum of the weights of the answers in a batch, by which losses of its parts add up. */
export function lossWeight({ classWeights }: Task, y: tf.Tensor, answers: number): number {
  if (!classWeights) return answers;
  return Array.from(y.dataSync()).reduce((sum, kind) => sum + (kind < 0 ? 0 : classWeights[kind]!), 0);
}
