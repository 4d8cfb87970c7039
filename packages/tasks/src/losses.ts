import * as tf from '@tensorflow/tfjs-core';
import { TaskError } from './errors.js';

/** @throws TaskError when logits do not have the expected shape */
export function requireShape(task: string, logits: tf.Tensor, expected: readonly number[]): void {
  if (logits.rank !== expected.length || expected.some((size, axis) => logits.shape[axis] !== size)) {
    throw new TaskError(
      `${task}: logits have shape [${logits.shape}], but must be [${expected}]`,
      'logits',
      logits.shape,
    );
  }
}

/**
 * Cross-entropy of class logits, in nats, averaged over everything but the classes.
 *
 *     −1/N · Σ_i log softmax(z_i)[y_i],   gradient (softmax(z_i) − onehot(y_i)) / N
 *
 * @param logits z, shape [..., classes]
 * @param labels y, shape [...], int32
 */
export function crossEntropy(logits: tf.Tensor, labels: tf.Tensor): tf.Scalar {
  return tf.tidy(() => {
    const classes = logits.shape[logits.rank - 1]!;
    const targets = tf.cast(tf.oneHot(tf.reshape(labels, [-1]), classes), 'float32');
    const logProbabilities = tf.logSoftmax(tf.reshape(logits, [-1, classes]));
    return tf.mul<tf.Scalar>(tf.sum(tf.mul(targets, logProbabilities)), -1 / labels.size);
  });
}

/**
 * The predicted classes: the index of the largest logit, the first if several are equal. If one logit is NaN, the result is −1, no class:
 * comparisons with NaN are false, so argMax would return an arbitrary class.
 *
 * @param logits shape [..., classes]
 * @returns shape [...], int32
 * @example
 * predictedClasses(tf.tensor2d([[0, 2, 1], [NaN, 2, 1]])); // [1, -1]
 */
export function predictedClasses(logits: tf.Tensor): tf.Tensor {
  return tf.tidy(() => {
    const classes = tf.argMax(logits, -1);
    return tf.where(tf.any(tf.isNaN(logits), -1), tf.neg(tf.onesLike(classes)), classes);
  });
}

/**
 * Accuracy: the fraction of correct predictions, in [0, 1]. Logits with NaN count as wrong.
 *
 * @param logits shape [..., classes]
 * @param labels shape [...], int32
 */
export function accuracy(logits: tf.Tensor, labels: tf.Tensor): number {
  return tf.tidy(() => tf.mean(tf.cast(tf.equal(predictedClasses(logits), labels), 'float32')).dataSync()[0]!);
}

/**
 * Mean squared error over all entries.
 *
 *     1/N · Σ_i (z_i − y_i)²,   gradient 2 · (z_i − y_i) / N
 *
 * @param predictions z
 * @param values y, of the same shape
 */
export function meanSquaredError(predictions: tf.Tensor, values: tf.Tensor): tf.Scalar {
  return tf.tidy(() => tf.mean<tf.Scalar>(tf.square(tf.sub(predictions, values))));
}

/** Reads a scalar back as a number and disposes it. */
export function read(scalar: tf.Scalar): number {
  const value = scalar.dataSync()[0]!;
  scalar.dispose();
  return value;
}

/**
 * Entropy of relative frequencies in nats: −Σ p ln p, p = count / Σ counts. It is the cross-entropy of a constant prediction of these
 * frequencies.
 *
 * @example entropy([1, 1]); // ln 2
 */
export function entropy(counts: ArrayLike<number>): number {
  let total = 0;
  for (let i = 0; i < counts.length; i++) total += counts[i]!;
  let sum = 0;
  for (let i = 0; i < counts.length; i++) {
    const p = counts[i]! / total;
    if (p > 0) sum -= p * Math.log(p);
  }
  return sum;
}
