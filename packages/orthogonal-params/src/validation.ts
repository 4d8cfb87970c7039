import { optionsChecker } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { ParametrizationError, ShapeError } from './errors.js';

/** The numeric dtypes. */
const NUMERIC: readonly tf.DataType[] = ['float32', 'int32', 'bool'];

/** @throws ParametrizationError when a tensor holds strings or complex numbers */
export function requireNumbers(caller: string, { dtype }: tf.Tensor): void {
  if (NUMERIC.includes(dtype)) return;
  throw new ParametrizationError(
    `${caller}: dtype is ${dtype}; it must be one of ${NUMERIC.join(', ')}`,
    'dtype',
    dtype,
  );
}

/**
 * Applies a function of float32 matrices to any numeric dtype, by a cast. The cast is needed because kernels disagree about other
 * dtypes: some read their memory as floats, some throw, some round the result to the input's dtype.
 */
export function overFloats<W extends tf.Tensor, T extends tf.TensorContainer>(w: W, compute: (w: W) => T): T {
  return w.dtype === 'float32' ? compute(w) : tf.tidy(() => compute(tf.cast(w, 'float32')));
}

/**
 * @throws ShapeError when `w` is not a matrix with at least one entry
 * @throws ParametrizationError when its dtype is not numeric
 */
export function requireMatrix(caller: string, w: tf.Tensor): void {
  if (w.rank !== 2 || w.size === 0) {
    throw new ShapeError(`${caller}: needs a nonempty matrix, not shape [${w.shape}]`, w.shape);
  }
  requireNumbers(caller, w);
}

/** @throws ShapeError when `w` is not a square matrix with at least one entry */
export function requireSquare(caller: string, w: tf.Tensor): void {
  requireMatrix(caller, w);
  if (w.shape[0] !== w.shape[1]) {
    throw new ShapeError(`${caller}: needs a square matrix, not shape [${w.shape}]`, w.shape);
  }
}

/** @throws ParametrizationError when `value` is not an integer ≥ `min` */
export function requireInteger(caller: string, field: string, value: number, min: number): void {
  if (!Number.isSafeInteger(value) || value < min) {
    throw new ParametrizationError(`${caller}: ${field} is ${value}; it must be an integer ≥ ${min}`, field, value);
  }
}

/** Maximum number of entries of a matrix: 4 GiB of float32, the address space of the wasm backend. */
const MAX_ENTRIES = 2 ** 30;

/** @throws ParametrizationError when `n` is not an integer ≥ 1, or an n × n matrix exceeds 4 GiB */
export function requireOrder(caller: string, n: number): void {
  requireInteger(caller, 'n', n, 1);
  if (n * n > MAX_ENTRIES) {
    const message = `${caller}: n is ${n}; it must be at most ${Math.sqrt(MAX_ENTRIES)} (a matrix of 4 GiB)`;
    throw new ParametrizationError(message, 'n', n);
  }
}

/** @throws ParametrizationError when an option is unknown, of a wrong type or out of its range */
export const checkOptions = /* @__PURE__ */ optionsChecker(
  (message, option, value) => new ParametrizationError(message, option, value),
);
