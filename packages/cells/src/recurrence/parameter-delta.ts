import type * as tf from '@tensorflow/tfjs-core';

/**
 * Contribution of a time step to the gradient of a parameter: the sum of `rows` over the batch, or leftᵀ right. Summed over all time steps
 * at once after the scan.
 */
export type ParameterDelta = { rows: tf.Tensor2D } | { left: tf.Tensor2D; right: tf.Tensor2D };
