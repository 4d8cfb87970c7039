export { affordableSequences } from './affordable-sequences.js';
export type { SearchReference, SearchTrial } from './bit-search.js';
export {
  type CompareVariantsOptions,
  type Comparison,
  compareVariants,
  type ModelVariant,
} from './compare-variants.js';
export { configuredSettings } from './configured-settings.js';
export { type FailedSearch, SearchError } from './errors.js';
export { findIncompatibilities, type Incompatibilities, readingOf } from './incompatibilities.js';
export { type IntegerNetwork, integerNetwork } from './integer-network.js';
export { integerPredictor } from './integer-predictor.js';
export { metricDrop } from './metric-drop.js';
export { originOf, type RunOrigin } from './origin-of.js';
export {
  type QuantizationProgress,
  type QuantizedModel,
  type QuantizeModelOptions,
  quantizeModel,
} from './quantize-model.js';
export { reportQuantization, saturationOf } from './report-quantization.js';
export { sequencesOf } from './sequence-rows.js';
export { unsupportedReason } from './unsupported-reason.js';
