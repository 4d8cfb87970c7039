import { isUnsafeName } from './dtype.js';
import { SafetensorsError } from './errors.js';

/** @throws SafetensorsError when a value is not a string, or a key is reserved */
export function requireMetadata(metadata: unknown): Record<string, string> {
  if (!isObject(metadata)) throw new SafetensorsError('__metadata__', 'is not an object');
  for (const [key, value] of Object.entries(metadata)) {
    if (typeof value !== 'string' || isUnsafeName(key)) {
      throw new SafetensorsError(`__metadata__.${key}`, 'must be a string under a key that is not reserved');
    }
  }
  return metadata as Record<string, string>;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
