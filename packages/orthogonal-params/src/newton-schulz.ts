import * as tf from '@tensorflow/tfjs-core';
import { overFloats, requireMatrix } from './validation.js';

/**
 * One Newton–Schulz step towards the nearest orthogonal matrix: 3/2 W − 1/2 W Wᵀ W. Two products; squares a small defect.
 *
 * @param w nearly orthogonal, shape [n, n]
 */
export function newtonSchulz(w: tf.Tensor2D): tf.Tensor2D {
  requireMatrix('newtonSchulz', w);
  return overFloats(w, (w) =>
    tf.tidy(() => {
      const gram = tf.matMul<tf.Tensor2D>(w, tf.transpose(w));
      return tf.sub<tf.Tensor2D>(tf.mul(w, 1.5), tf.mul(tf.matMul(gram, w), 0.5));
    }),
  );
}
