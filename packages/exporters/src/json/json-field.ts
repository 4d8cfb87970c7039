import { type IntHadamard, type IntMatrix, isHadamard } from '@qornn/int-runtime';
import { ExportError } from '../errors.js';
import type { JsonCodes, JsonField, JsonHadamard } from './json-model.js';

/**
 * The value of a layer's field: numbers, texts, arrays, matrices, or objects of them.
 *
 * @param at position, for messages
 * @throws ExportError when it is something else, or a number is not finite
 */
export function jsonField(at: string, value: unknown): JsonField {
  if (typeof value === 'string' || typeof value === 'boolean' || value === null) return value;
  if (typeof value === 'number' && Number.isFinite(value)) return value;
  if (isNumbers(value)) return Array.from(value, (number, i) => jsonField(`${at}.${i}`, number));
  if (Array.isArray(value)) return value.map((inner, i) => jsonField(`${at}.${i}`, inner));
  if (typeof value !== 'object')
    throw new ExportError(`${at}: is a ${typeof value} (${String(value)}), which JSON cannot hold`);
  if (isMatrix(value)) return isHadamard(value) ? jsonHadamard(value) : jsonCodes(value);
  return jsonFields(at, value);
}

/** Fields of an object in a fixed order: constants, then vectors and objects, then matrices, each by name. */
export function jsonFields(at: string, object: object): { [field: string]: JsonField } {
  const rank = (value: unknown) => (typeof value !== 'object' || value === null ? 0 : isMatrix(value) ? 2 : 1);
  const entries = Object.entries(object).sort(([a, left], [b, right]) => rank(left) - rank(right) || (a < b ? -1 : 1));
  return Object.fromEntries(entries.map(([field, value]) => [field, jsonField(`${at}.${field}`, value)]));
}

export function jsonCodes({ rows, columns, bits, codes }: IntMatrix): JsonCodes {
  return {
    rows,
    columns,
    bits,
    codes: Array.from({ length: rows }, (_, i) => Array.from(codes.subarray(i * columns, (i + 1) * columns))),
  };
}

function jsonHadamard({ rows, columns, blockSize, signs }: IntHadamard): JsonHadamard {
  return { rows, columns, blockSize, signs: Array.from(signs) };
}

function isMatrix(value: unknown): value is IntMatrix | IntHadamard {
  if (typeof value !== 'object' || value === null || !('rows' in value && 'columns' in value)) return false;
  return 'codes' in value || 'signs' in value;
}

function isNumbers(value: unknown): value is ArrayLike<number> {
  return ArrayBuffer.isView(value) && !(value instanceof DataView);
}
