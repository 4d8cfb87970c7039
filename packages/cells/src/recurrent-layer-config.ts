import type { QuantizerIdentifier } from '@qornn/quantizers';
import type * as tf from '@tensorflow/tfjs-core';

/** Options of every recurrent layer of this package. */
export interface RecurrentLayerConfig {
  /** size of the state, ≥ 1 */
  units: number;
  /** quantizer of the recurrent weight; default `'none'` (full precision) */
  recurrentQuantizer?: QuantizerIdentifier;
  /** quantizer of the input weight; default `'none'` */
  kernelQuantizer?: QuantizerIdentifier;
  /** returns the outputs of all time steps instead of the last; default false */
  returnSequences?: boolean;
  /** also returns the last states; default false */
  returnState?: boolean;
  /** processes the sequences backwards and returns the outputs in that order; default false */
  goBackwards?: boolean;
  /** the last states of a call are the initial states of the next, until `resetStates()`; default false */
  stateful?: boolean;
  /**
   * memory limit of a call's saved states, in bytes. Above it, gradient checkpointing: sequences are split into segments, only the first
   * states of each are saved, and the backward pass recomputes the rest. Default null: no limit
   */
  maxStateBytes?: number | null;
  /** initial state: 0 (default), or a trainable variable */
  initialState?: 'zero' | 'learned';
  /**
   * seed of the initial weights. Default null: each layer has its own, so layers, and the two directions of `tf.layers.bidirectional`, start
   * with different weights, the same in every run of a program. With a given seed both directions start with the same weights
   */
  seed?: number | null;
  /** as for every tfjs layer */
  name?: string;
  /** [time or null, features], for the first layer of a model */
  inputShape?: (number | null)[];
  /** [batch, time, features], instead of `inputShape` */
  batchInputShape?: (number | null)[];
  /** batch size, for the first layer of a model */
  batchSize?: number;
  /** as for every tfjs layer; default true */
  trainable?: boolean;
  /** dtype of the inputs, for the first layer of a model; default `'float32'` */
  dtype?: tf.DataType;
  /** same as `dtype`, which takes precedence */
  inputDType?: tf.DataType;
  /** initial weights, in their order */
  weights?: tf.Tensor[];
}
