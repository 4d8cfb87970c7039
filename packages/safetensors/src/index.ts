export type { Dtype, Safetensors, StoredTensor, TypedArray } from './dtype.js';
export { SafetensorsError } from './errors.js';
export { type ReadOptions, readSafetensors } from './read.js';
export { writeSafetensors } from './write.js';
