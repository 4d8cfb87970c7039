import { optionsChecker } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { ParametrizationError, ShapeError } from './errors.js';

/** The dtypes whose values are numbers. */
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
 * What a function of float32 matrices gives for one of any numeric dtype. It is the one place that casts: kernels read the memory of other
 * dtypes as floats, refuse them or round to them, each as it likes.
 */
export function overFloats<W extends tf.Tensor, T extends tf.TensorContainer>(w: W, compute: (w: W) => T): T {
  return w.dtype === 'float32' ? compute(w) : tf.tidy(() => compute(tf.cast(w, 'float32')));
}

/**
 * @throws ShapeError when `w` is not a matrix with at least one entry
 * @throws ParametrizationError when its entries are no numbers
 */
export function requireMatrix(caller: string, w: tf.Tensor): void {
  if (w.rank !== 2 || w.size === 0) {
    throw new ShapeError(`${caller}: needs a matrix that is not empty, not shape [${w.shape}]`, w.shape);
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

/** @throws ParametrizationError when `value` is not an integer of `smallest` or more */
export function requireInteger(caller: string, field: string, value: number, smallest: number): void {
  if (!Number.isSafeInteger(value) || value < smallest) {
    throw new ParametrizationError(
      `${caller}: ${field} is ${value}; it must be an integer of ${smallest} or more`,
      field,
      value,
    );
  }
}

/** Entries of the largest matrix there is: its 4 GiB are all that the wasm backend can address. */
const MOST_ENTRIES = 2 ** 30;

/** @throws ParametrizationError when `n` is not an integer of 1 or more, or a matrix of n × n is larger than memory can be */
export function requireOrder(caller: string, n: number): void {
  requireInteger(caller, 'n', n, 1);
  if (n * n > MOST_ENTRIES) {
    const message = `${caller}: n is ${n}; it must be at most ${Math.sqrt(MOST_ENTRIES)}, of which a matrix takes 4 GiB`;
    throw new ParametrizationError(message, 'n', n);
  }
}

/** @throws ParametrizationError when an option is unknown, of a wrong type or out of its range */
export const checkOptions = /* @__PURE__ */ optionsChecker(
  (message, option, value) => new ParametrizationError(message, option, value),
);
