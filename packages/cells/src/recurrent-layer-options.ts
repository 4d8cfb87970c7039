import { anything, flag, integer, list, type OptionTable, oneOf, orNull, required, text } from '@qornn/options';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';

const DTYPES = ['float32', 'int32', 'bool', 'complex64', 'string'];

/** What the options of every recurrent layer must be. Quantizers are checked by their registry. */
export const RECURRENT_LAYER_OPTIONS: OptionTable<RecurrentLayerConfig> = {
  units: required(integer(1)),
  recurrentQuantizer: anything,
  kernelQuantizer: anything,
  returnSequences: flag,
  returnState: flag,
  goBackwards: flag,
  stateful: flag,
  maxStateBytes: orNull(integer(1)),
  initialState: oneOf(['zero', 'learned']),
  seed: orNull(integer(0)),
  name: orNull(text),
  inputShape: orNull(list),
  batchInputShape: orNull(list),
  batchSize: orNull(integer(1)),
  trainable: orNull(flag),
  dtype: orNull(oneOf(DTYPES)),
  inputDType: orNull(oneOf(DTYPES)),
  weights: orNull(list),
};
