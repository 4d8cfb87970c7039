import type * as tf from '@tensorflow/tfjs-core';

/** Initial states and mask of a call. */
export interface UnrollRequest {
  /** one [batch, size] for each state, in the order of `stateSizes`; null for zeros */
  initialStates: tf.Tensor2D[] | null;
  /** [batch, time], 0 at masked time steps, which keep the states, else 1; null without a mask */
  mask: tf.Tensor2D | null;
  /** valid steps of each sequence, [batch], if the mask is known to be padding at the end; else null */
  lengths: Int32Array | null;
}

/** Result of a call. */
export interface Unrolled {
  /** [batch, time, units] with `returnSequences`, else [batch, units] */
  outputs: tf.Tensor;
  /** the states after the last time step, [batch, size] each; computed on demand */
  states: () => tf.Tensor2D[];
}
