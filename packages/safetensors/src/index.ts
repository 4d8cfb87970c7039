export { bytesOf, type FileBytes } from './bytes-of.js';
export type { Dtype, Safetensors, StoredTensor, TypedArray } from './dtype.js';
export { duplicateKey } from './duplicate-key.js';
export { SafetensorsError } from './errors.js';
export type { OtherDtype } from './other-dtypes.js';
export {
  type HeaderOptions,
  headerWithin,
  type ReadOptions,
  readSafetensors,
  readSafetensorsHeader,
  type SafetensorsHeader,
  type TensorEntry,
  tensorData,
} from './read.js';
export { writeSafetensors } from './write.js';
