import { optionsChecker } from '@qornn/options';
import type * as tf from '@tensorflow/tfjs-core';
import { ParametrizationError, ShapeError } from './errors.js';

/** @throws ShapeError when `w` is not a matrix with at least one entry */
export function requireMatrix(caller: string, w: tf.Tensor): void {
  if (w.rank !== 2 || w.size === 0) {
    throw new ShapeError(`${caller}: needs a matrix that is not empty, not shape [${w.shape}]`, w.shape);
  }
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

/** @throws ParametrizationError when an option is unknown, of a wrong type or out of its range */
export const checkOptions = /* @__PURE__ */ optionsChecker(
  (message, option, value) => new ParametrizationError(message, option, value),
);
