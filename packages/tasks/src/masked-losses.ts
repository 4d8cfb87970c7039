import * as tf from '@tensorflow/tfjs-core';
import { predictedClasses, read } from './losses.js';

/** Keeps 0 / 0 from becoming NaN where nothing has an answer. */
const TINY = 1e-30;

/**
 * Weighted cross-entropy of class logits in nats; answers of −1 are left out.
 *
 *     − Σ_i w[y_i] log softmax(z_i)[y_i] / Σ_i w[y_i]   over all i with y_i ≥ 0;   0 if there is none
 *
 * @param logits z, shape [..., classes]
 * @param labels y, shape [...], int32
 * @param weights w, one per class; default 1 each
 */
export function maskedCrossEntropy(logits: tf.Tensor, labels: tf.Tensor, weights?: Float32Array): tf.Scalar {
  return tf.tidy(() => {
    const classes = logits.shape[logits.rank - 1]!;
    const y = tf.reshape(labels, [-1]);
    const isAnswer = tf.greaterEqual(y, 0);
    const z = tf.reshape(logits, [-1, classes]);
    // Selected before the softmax, so that a logit without an answer has no gradient, not even NaN.
    const selected = tf.where(tf.expandDims(isAnswer, 1), z, tf.zerosLike(z));
    const targets = tf.cast(tf.oneHot(tf.cast(tf.maximum(y, 0), 'int32'), classes), 'float32');
    const logProbabilities = tf.sum(tf.mul(targets, tf.logSoftmax(selected)), 1);
    const of = weights ? (tf.dot(targets, tf.tensor1d(weights)) as tf.Tensor1D) : tf.onesLike(logProbabilities);
    const weight = tf.where(isAnswer, of, tf.zerosLike(of));
    const total = tf.sum(weight);
    const sum = tf.sum(tf.mul(weight, logProbabilities));
    return tf.div<tf.Scalar>(tf.mul(sum, -1), tf.maximum(total, TINY));
  });
}

/**
 * Mean squared error of values; answers of NaN are left out. 0 if there is none.
 *
 * @param predictions z
 * @param values y, of the same shape
 */
export function maskedSquaredError(predictions: tf.Tensor, values: tf.Tensor): tf.Scalar {
  return tf.tidy(() => {
    const isAnswer = tf.logicalNot(tf.isNaN(values));
    const [z, y] = [predictions, values].map((tensor) => tf.where(isAnswer, tensor, tf.zerosLike(tensor)));
    const count = tf.sum(tf.cast(isAnswer, 'float32'));
    return tf.div<tf.Scalar>(tf.sum(tf.square(tf.sub(z!, y!))), tf.maximum(count, TINY));
  });
}

/**
 * Fraction of correct predictions, in [0, 1], of those with an answer; NaN if there is none. Logits with NaN count as wrong.
 *
 * @param logits shape [..., classes]
 * @param labels shape [...], int32; −1 for none
 */
export function maskedAccuracy(logits: tf.Tensor, labels: tf.Tensor): number {
  return tf.tidy(() => {
    const isAnswer = tf.greaterEqual(labels, 0);
    const isRight = tf.logicalAnd(isAnswer, tf.equal(predictedClasses(logits), labels));
    return read(tf.sum(tf.cast(isRight, 'float32'))) / read(tf.sum(tf.cast(isAnswer, 'float32')));
  });
}
