export { bitParts } from './bit-parts.js';
export type { BitPart, BitSetting } from './bit-setting.js';
export { bitSources } from './bit-sources.js';
export type { BitSearch, BitTrial, BitTrialsOptions, EvaluateBits } from './bit-trials.js';
export {
  type CalibrationMethod,
  type CalibrationOptions,
  calibrate,
  calibrator,
  observeRanges,
  type RangeOptions,
  type Ranges,
  unitRanges,
} from './calibrate.js';
export { type CompileOptions, compile } from './compile.js';
export { correctBias } from './correct-bias.js';
export type { Samples } from './engine.js';
export { CompileError, EngineError, InputError, ModelFormatError } from './errors.js';
export { type FitBitsOptions, fitBits } from './fit-bits.js';
export type { Granularity } from './granularity.js';
export {
  codesOf,
  type IntHadamard,
  type IntMatrix,
  isHadamard,
  largestRowSum,
} from './int-matrix.js';
export type { IntegerSpec, ReadoutSpec } from './integer-spec.js';
export type { BaseLayer, BaseSpec } from './kinds/base-layer.js';
export type {
  CompilingKind,
  FloatLayer,
  Incoming,
  LayerOptions,
  ObserveSignal,
  Range,
  Signal,
} from './kinds/compiling-kind.js';
export type {
  ContainedConstant,
  ContainedMatrix,
  ContainedState,
  ContentsKind,
  LayerContents,
  NumberFormat,
  ReadCodes,
  StepSource,
} from './kinds/contents-kind.js';
export type { FastGRNNLayer } from './kinds/fast-grnn/layer.js';
export type { FastGRNNSpec } from './kinds/fast-grnn/spec.js';
export type { FastRNNLayer } from './kinds/fast-rnn/layer.js';
export type { FastRNNSpec } from './kinds/fast-rnn/spec.js';
export type { FileKind, LayerReader, LayerRecord, LayerWriter } from './kinds/file-kind.js';
export type { GateActivation } from './kinds/gates/activation.js';
export type { GatedIntLayer } from './kinds/gates/layer.js';
export type { GateMatrix, LowRankMatrix } from './kinds/gates/matrix.js';
export type { GatedSpec, GateSpecMatrix, LowRankSpec } from './kinds/gates/spec.js';
export type { StateFormat } from './kinds/gates/state-format.js';
export type { GruLayer } from './kinds/gru/layer.js';
export type { GruSpec } from './kinds/gru/spec.js';
export type { LayerKind } from './kinds/layer-kind.js';
export type { IntLayer, LayerKinds, LayerOf, RecurrentSpec } from './kinds/layer-kinds.js';
export type { LstmLayer } from './kinds/lstm/layer.js';
export type { LstmSpec } from './kinds/lstm/spec.js';
export { type IntActivation, type OrthogonalLayer, stateMagnitude } from './kinds/orthogonal/layer.js';
export type { OrthogonalSpec, OutputActivation, RecurrentActivation } from './kinds/orthogonal/spec.js';
export type { ReferenceKind, ReferenceLayer } from './kinds/reference-kind.js';
export { registerLayerKind } from './kinds/register-layer-kind.js';
export type { JsLayer, RunningKind, StateVector, WasmLayer } from './kinds/running-kind.js';
export { layerKindNames } from './kinds/running-kinds.js';
export { type LayerBits, type NetworkBits, weightBits } from './layer-bits.js';
export type { GateReport, LayerReport, LayerReporter, SignalToNoise, StateReport } from './layer-report.js';
export { MEAN_STEPS } from './mean-readout.js';
export {
  type BitSource,
  type BitSources,
  type IntModel,
  type IntReadout,
  type Json,
  type ModelOrigin,
  type Normalization,
  predictsValues,
} from './model.js';
export { type ModelContents, modelContents } from './model-contents.js';
export { deserialize, serialize } from './model-file.js';
export { type BitsFrom, modelPrecision, type PartPrecision } from './model-precision.js';
export type { Prediction } from './prediction.js';
export { type QuantizationReport, quantizationReport } from './quantization-report.js';
export { createRuntime, type Runtime, type RuntimeOptions } from './runtime.js';
export { type SearchBitsOptions, searchBits } from './search-bits.js';
export { type Observer, simulate } from './simulate.js';
export type { CodedMatrix, HadamardMatrix, RealMatrix, SpecMatrix } from './spec-matrix.js';
export type { StateEncoding } from './state-encoding.js';
export { StateReporter } from './state-reporter.js';
export { requireUnitStates, unitStates } from './unit-states.js';
export { validateModel } from './validate-model.js';
export type { WatchableOptions } from './watched-sequences.js';
export type { AbortableOptions, AbortSignalLike } from './yield-to-events.js';
