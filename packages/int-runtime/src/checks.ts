import { ModelFormatError } from './errors.js';
import { formatValue } from './format-value.js';
import { codeRange, type IntHadamard, type IntMatrix } from './int-matrix.js';
import type { Normalization } from './model.js';

// Checks of the numbers in a model. Each throws a ModelFormatError that names the field.

const INT32_MAX = 2 ** 31 - 1;

/** A matrix of codes [rows, columns], each within its bits. */
export function requireMatrix(field: string, value: IntMatrix, rows: number, columns: number): void {
  requireRecord(field, value);
  requireInteger(`${field}.bits`, value.bits, 1, 8);
  if (value.rows !== rows || value.columns !== columns) {
    fail(field, `is [${formatValue(value.rows)}, ${formatValue(value.columns)}], but must be [${rows}, ${columns}]`);
  }
  if (!(value.codes instanceof Int8Array)) fail(`${field}.codes`, 'is not an Int8Array');
  requireLength(`${field}.codes`, value.codes, [rows * columns]);
  const { smallest, largest } = codeRange(value.bits);
  const at = value.codes.findIndex((code) => code < smallest || code > largest);
  if (at >= 0)
    fail(`${field}.codes`, `code ${at} is ${value.codes[at]}; ${value.bits} bits hold ${smallest} to ${largest}`);
}

/** A Hadamard matrix [units, units], whose block size divides `units`. */
export function requireHadamard(field: string, { rows, columns, blockSize, signs }: IntHadamard, units: number): void {
  if (rows !== units || columns !== units) {
    fail(field, `is [${formatValue(rows)}, ${formatValue(columns)}], but must be [${units}, ${units}]`);
  }
  requireInteger(`${field}.blockSize`, blockSize, 1, 2 ** 16);
  if ((blockSize & (blockSize - 1)) !== 0 || units % blockSize !== 0) {
    fail(`${field}.blockSize`, `is ${blockSize}; it must be a power of two that divides ${units}`);
  }
  if (!(signs instanceof Int8Array)) fail(`${field}.signs`, 'is not an Int8Array');
  requireLength(`${field}.signs`, signs, [units]);
  if (signs.some((sign) => sign !== 1 && sign !== -1))
    fail(`${field}.signs`, 'holds a number that is neither 1 nor −1');
}

/** Null, or means and standard deviations of the given length. */
export function requireNormalization(field: string, value: Normalization | null, count: number): void {
  if (value === null) return;
  requireRecord(field, value);
  for (const part of ['mean', 'std'] as const) {
    if (!(value[part] instanceof Float32Array)) fail(`${field}.${part}`, 'is not a Float32Array');
    requireLength(`${field}.${part}`, value[part], [count]);
    const at = value[part].findIndex((x) => !Number.isFinite(x) || (part === 'std' && x <= 0));
    if (at >= 0) fail(`${field}.${part}`, `entry ${at} is ${value[part][at]}`);
  }
}

/** A sum within ± bound fits into 32 bits. */
export function requireAccumulator(field: string, bound: number): void {
  if (bound > INT32_MAX) fail(field, `a 32-bit accumulator could overflow (bound ${bound})`);
}

export function requireRecord(field: string, value: unknown): void {
  if (typeof value !== 'object' || value === null) fail(field, `is ${formatValue(value)}, not an object`);
}

/** An Int32Array of one of these lengths. */
export function requireIntegers(field: string, array: Int32Array, allowed: number[]): void {
  if (!(array instanceof Int32Array)) fail(field, 'is not an Int32Array');
  requireLength(field, array, allowed);
}

export function requireLength(field: string, array: ArrayLike<number>, allowed: number[]): void {
  if (!allowed.includes(array.length))
    fail(field, `has ${array.length} entries, but must have ${allowed.join(' or ')}`);
}

export function requireInteger(field: string, value: unknown, min: number, max: number): void {
  if (!Number.isInteger(value) || (value as number) < min || (value as number) > max) {
    fail(field, `is ${formatValue(value)}; it must be an integer from ${min} to ${max}`);
  }
}

export function requireScale(field: string, value: unknown): void {
  if (typeof value !== 'number' || !(value > 0 && value < Number.POSITIVE_INFINITY)) {
    fail(field, `is ${formatValue(value)}; it must be a finite number > 0`);
  }
}

export function fail(field: string, reason: string): never {
  throw new ModelFormatError(field, reason);
}
