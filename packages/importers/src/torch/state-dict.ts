import { type FileBytes, readSafetensors } from '@qornn/safetensors';
import type { StoredArray } from '../stored-array.js';

/** The tensors of a safetensors file by name, as floats of 32 bits. */
export function stateDict(bytes: FileBytes): Map<string, StoredArray> {
  const { tensors } = readSafetensors(bytes);
  return new Map(
    Object.entries(tensors).map(([name, { shape, data }]) => [name, { name, shape, values: Float32Array.from(data) }]),
  );
}
