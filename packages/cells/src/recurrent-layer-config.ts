import type { QuantizerIdentifier } from '@qornn/quantizers';
import type * as tf from '@tensorflow/tfjs-core';

/** What every recurrent layer of this package can be asked for. */
export interface RecurrentLayerConfig {
  /** dimension of the state, ≥ 1 */
  units: number;
  /** what the recurrent weight becomes; default `'none'` (full precision) */
  recurrentQuantizer?: QuantizerIdentifier;
  /** what the input weight becomes; default `'none'` */
  kernelQuantizer?: QuantizerIdentifier;
  /** the outputs of every time step instead of the last; default false */
  returnSequences?: boolean;
  /** the last states after the outputs; default false */
  returnState?: boolean;
  /** reads the sequences from their end, and returns them in that order; default false */
  goBackwards?: boolean;
  /** starts from the states in which the last call ended, until `resetStates()`; default false */
  stateful?: boolean;
  /**
   * bytes that a call may keep for its gradient; beyond them, sequences are run in pieces of which only the first states are kept, and
   * once more when the gradient is due. Default null: no limit
   */
  maxStateBytes?: number | null;
  /** where a sequence starts: at 0 (default), or at a state that is learned */
  initialState?: 'zero' | 'learned';
  /**
   * of the initial weights: the same seed, the same weights. Default null: each layer has its own, so that layers, branches and the two
   * directions of `tf.layers.bidirectional` start different from each other, and all of them as at the last run of the same program.
   * A seed that is given is that of both directions, which then start with the same weights
   */
  seed?: number | null;
  /** as for every tfjs layer */
  name?: string;
  /** [time or null, features], for the first layer of a model */
  inputShape?: (number | null)[];
  /** [batch, time, features], instead of `inputShape` */
  batchInputShape?: (number | null)[];
  /** of the batches, where the layer is the first of a model and it is known */
  batchSize?: number;
  /** as for every tfjs layer; default true */
  trainable?: boolean;
  /** of the inputs, where the layer is the first of a model; default `'float32'` */
  dtype?: tf.DataType;
  /** the same; `dtype` wins */
  inputDType?: tf.DataType;
  /** what the weights start as, in their order */
  weights?: tf.Tensor[];
}
