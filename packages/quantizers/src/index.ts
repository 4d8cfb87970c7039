export { QuantizerError } from './errors.js';
export { noQuantizer } from './no-quantizer.js';
export { packCodes, storageBits, unpackCodes } from './pack-codes.js';
export type { QuantizedTensor, Quantizer } from './quantizer.js';
export { getQuantizer, type QuantizerFactory, type QuantizerIdentifier, registerQuantizer } from './registry.js';
export { straightThrough } from './straight-through.js';
export { type Granularity, type UniformQuantizerOptions, uniformQuantizer } from './uniform-quantizer.js';
