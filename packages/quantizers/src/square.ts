import type * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';

/**
 * @returns n
 * @throws QuantizerError when `w` is not a square matrix with at least one entry
 */
export function requireSquare(caller: string, { shape }: Pick<tf.Tensor, 'shape'>): number {
  const [rows, columns] = shape;
  if (shape.length !== 2 || rows !== columns || rows === 0) {
    throw new QuantizerError(`${caller}: needs a nonempty square matrix, not shape [${shape}]`, 'shape', shape);
  }
  return rows!;
}
