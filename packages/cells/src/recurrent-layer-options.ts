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

type PlaceOption =
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

/** What follows from the place of a layer in a model, and from who runs it: what a configuration does not set. */
export const PLACE_OPTIONS: OptionTable<Pick<RecurrentLayerConfig, PlaceOption>> = {
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

/** What the options of every recurrent layer must be. Quantizers are found by their registry. */
export const RECURRENT_LAYER_OPTIONS: OptionTable<RecurrentLayerConfig> = {
  units: required(integer(1)),
  recurrentQuantizer: byDefault('none', QUANTIZER),
  kernelQuantizer: byDefault('none', QUANTIZER),
  maxStateBytes: orNull(integer(1)),
  initialState: byDefault('zero', oneOf(['zero', 'learned'])),
  ...PLACE_OPTIONS,
};
