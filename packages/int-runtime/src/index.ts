export {
  type CalibrationMethod,
  type CalibrationOptions,
  calibrate,
  calibrator,
  type Granularity,
  observeRanges,
  type RangeOptions,
  type Ranges,
} from './calibrate.js';
export { type CompileOptions, compile } from './compile.js';
export { correctBias } from './correct-bias.js';
export type { Samples } from './engine.js';
export { CompileError, EngineError, InputError, ModelFormatError } from './errors.js';
export {
  codesOf,
  type IntActivation,
  type IntHadamard,
  type IntLayer,
  type IntMatrix,
  type IntModel,
  type IntReadout,
  isHadamard,
  largestRowSum,
  type ModelOrigin,
  type Normalization,
  predictsValues,
  stateMagnitude,
} from './model.js';
export { deserialize, serialize } from './model-file.js';
export { validateModel } from './model-words.js';
export type { Stoppable, StopSignal } from './pauses.js';
export type { Prediction } from './prediction.js';
export {
  type LayerReport,
  type QuantizationReport,
  quantizationReport,
  type SignalToNoise,
} from './quantization-report.js';
export { createRuntime, type Runtime, type RuntimeOptions } from './runtime.js';
export { type BitSearch, type BitSetting, type BitTrial, type SearchBitsOptions, searchBits } from './search-bits.js';
export { type Observer, simulate } from './simulate.js';
export type {
  CodedMatrix,
  HadamardMatrix,
  IntegerSpec,
  OutputActivation,
  ReadoutSpec,
  RealMatrix,
  RecurrentActivation,
  RecurrentSpec,
  SpecMatrix,
} from './spec.js';
