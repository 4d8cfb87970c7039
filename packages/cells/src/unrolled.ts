import type * as tf from '@tensorflow/tfjs-core';

/** How sequences are to be run. */
export interface UnrollRequest {
  /** one [batch, size] for each state, in the order of `stateSizes`; null for zeros */
  initialStates: tf.Tensor2D[] | null;
  /** 1 where a time step counts, 0 where the states stay, [batch, time]; null where all count */
  mask: tf.Tensor2D | null;
}

/** What running sequences gives. */
export interface Unrolled {
  /** [batch, time, units] with `returnSequences`, else [batch, units] */
  outputs: tf.Tensor;
  /** the states after the last time step, [batch, size] each; called when they are wanted */
  states: () => tf.Tensor2D[];
}
