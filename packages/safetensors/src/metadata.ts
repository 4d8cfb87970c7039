import { isUnsafeName } from './dtype.js';
import { SafetensorsError } from './errors.js';

/** @throws SafetensorsError when metadata are not texts under ordinary names */
export function requireMetadata(metadata: unknown): Record<string, string> {
  if (!isObject(metadata)) throw new SafetensorsError('__metadata__', 'is not an object');
  for (const [key, value] of Object.entries(metadata)) {
    if (typeof value !== 'string' || isUnsafeName(key)) {
      throw new SafetensorsError(`__metadata__.${key}`, 'is not text under an ordinary name');
    }
  }
  return metadata as Record<string, string>;
}

export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
