export { affordableSequences } from './affordable-sequences.js';
export type { SearchReference, SearchTrial } from './bit-search.js';
export { type CompareFormsOptions, type Comparison, compareForms, type Form } from './compare-forms.js';
export { SearchError, type VainSearch } from './errors.js';
export { type Misfit, misfitOf, readingOf } from './fit.js';
export { whyNoIntegerForm } from './integer-form.js';
export { type IntegerNetwork, integerNetwork } from './integer-network.js';
export { integerPredictor } from './integer-predictor.js';
export { lossReport, saturationOf } from './loss-report.js';
export { metricDrop } from './metric-drop.js';
export {
  type QuantizationProgress,
  type QuantizedModel,
  type QuantizeModelOptions,
  quantizeModel,
} from './quantize-model.js';
