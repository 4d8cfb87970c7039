import {
  byDefault,
  flag,
  integer,
  list,
  namedPart,
  type OptionTable,
  oneOf,
  orNull,
  required,
  text,
} from '@qornn/options';
import { getQuantizer } from '@qornn/quantizers';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';

const DTYPES = ['float32', 'int32', 'bool', 'complex64', 'string'];
const QUANTIZER = /* @__PURE__ */ namedPart('a quantizer', getQuantizer);

type PlacementOption =
  | 'returnSequences'
  | 'returnState'
  | 'goBackwards'
  | 'stateful'
  | 'seed'
  | 'name'
  | 'inputShape'
  | 'batchInputShape'
  | 'batchSize'
  | 'trainable'
  | 'dtype'
  | 'inputDType'
  | 'weights';

/** Options that depend on the layer's place in a model. Whoever builds the model sets them, not the configuration. */
export const PLACEMENT_OPTIONS: OptionTable<Pick<RecurrentLayerConfig, PlacementOption>> = {
  returnSequences: byDefault(false, flag),
  returnState: byDefault(false, flag),
  goBackwards: byDefault(false, flag),
  stateful: byDefault(false, flag),
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

/** Checks of the options of every recurrent layer. Quantizers are looked up in their registry. */
export const RECURRENT_LAYER_OPTIONS: OptionTable<RecurrentLayerConfig> = {
  units: required(integer(1)),
  recurrentQuantizer: byDefault('none', QUANTIZER),
  kernelQuantizer: byDefault('none', QUANTIZER),
  maxStateBytes: orNull(integer(1)),
  initialState: byDefault('zero', oneOf(['zero', 'learned'])),
  ...PLACEMENT_OPTIONS,
};
