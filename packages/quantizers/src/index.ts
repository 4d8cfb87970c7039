export { type BinaryQuantizerOptions, binaryQuantizer } from './binary-quantizer.js';
export { type DeltaFromIdentityOptions, deltaFromIdentity } from './delta-from-identity.js';
export { type DorefaQuantizerOptions, dorefaQuantizer } from './dorefa-quantizer.js';
export { QuantizerError } from './errors.js';
export type { Granularity } from './granularity.js';
export { type LearnedRangeQuantizerOptions, learnedRangeQuantizer } from './learned-range-quantizer.js';
export { type LearnedStepQuantizerOptions, learnedStepQuantizer } from './learned-step-quantizer.js';
export { noQuantizer } from './no-quantizer.js';
export {
  type ActivationObserver,
  maxObserver,
  movingAverageObserver,
  mseObserver,
  percentileObserver,
} from './observers.js';
export { type OrthogonalRoundingOptions, orthogonalRounding } from './orthogonal-rounding.js';
export { orthogonalRoundingQuantizer } from './orthogonal-rounding-quantizer.js';
export { packCodes, storageBits, unpackCodes } from './pack-codes.js';
export type { QuantizedTensor, Quantizer, QuantizerVariable, ScaledCodes } from './quantizer.js';
export {
  getQuantizer,
  type QuantizerFactory,
  type QuantizerIdentifier,
  quantizerNames,
  registerQuantizer,
} from './registry.js';
export { bitsOfLevels, requireEncoded } from './require-bits.js';
export { straightThrough } from './straight-through.js';
export { type TernaryQuantizerOptions, ternaryQuantizer } from './ternary-quantizer.js';
export { type UniformQuantizerOptions, uniformQuantizer } from './uniform-quantizer.js';
export type { RangeMethod } from './weight-range.js';
export { variablesAtBits, withBits } from './with-bits.js';
