import type * as tf from '@tensorflow/tfjs-core';

/** How to average a variable over training steps. */
export interface MeanOfVariable {
  /** @returns the value to average, a new tensor */
  read(): tf.Tensor;
  /** writes a mean into the layer; does not dispose it */
  write(mean: tf.Tensor): void;
}
