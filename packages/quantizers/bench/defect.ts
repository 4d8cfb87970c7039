import * as tf from '@tensorflow/tfjs-core';

/**
 * The distance of a square matrix from orthogonality, at the scale that makes it least:
 *
 *     ‖W Wᵀ / c − I‖_F / √n,   c = ‖W‖²_F / n
 *
 * A factor of W is free: it becomes the step of the codes.
 */
export function defectOf(w: tf.Tensor2D): number {
  const [n] = w.shape;
  return tf.tidy(() => {
    const c = tf.mean(tf.sum(tf.square(w), 1));
    const gram = tf.div(tf.matMul(w, w, false, true), c);
    return tf.norm(tf.sub(gram, tf.eye(n))).dataSync()[0]! / Math.sqrt(n);
  });
}
