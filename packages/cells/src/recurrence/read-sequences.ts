import * as tf from '@tensorflow/tfjs-core';
import { DtypeError } from '../errors.js';

/** Numeric dtypes. */
const NUMERIC: readonly tf.DataType[] = ['float32', 'int32', 'bool'];

/**
 * Casts a numeric tensor to float32; returns float32 tensors unchanged.
 *
 * @param caller name of the public function or the layer, for the error message
 * @param what name of the tensor, for the error message
 * @throws DtypeError when the tensor holds strings or complex numbers
 */
export function asFloat<T extends tf.Tensor>(caller: string, what: string, tensor: T): T {
  if (tensor.dtype === 'float32') return tensor;
  if (!NUMERIC.includes(tensor.dtype)) {
    throw new DtypeError(`${caller}: ${what} has dtype ${tensor.dtype}, but must be one of ${NUMERIC.join(', ')}`);
  }
  return tf.cast(tensor, 'float32');
}

/** A numeric mask as float32: 0 stays 0, everything else becomes 1. */
export function asMask(caller: string, mask: tf.Tensor2D): tf.Tensor2D {
  // A cast to bool on wasm keeps the lowest byte of a number, so compare instead.
  return tf.cast(tf.notEqual(asFloat(caller, 'the mask', mask), 0) as tf.Tensor2D, 'float32');
}

/**
 * Casts sequences and mask to float32, and replaces masked values by 0. Otherwise an infinity or NaN at a masked time step would reach
 * the gradients as 0 · ∞ = NaN.
 *
 * @param x sequences, shape [batch, time, inputs]
 * @param mask [batch, time], 0 at masked time steps; null without a mask
 * @returns float32 tensors; the mask consists of 0 and 1
 * @throws DtypeError when a tensor is not numeric
 */
export function readSequences(
  caller: string,
  x: tf.Tensor3D,
  mask: tf.Tensor2D | null,
): { x: tf.Tensor3D; mask: tf.Tensor2D | null } {
  const floats = asFloat(caller, 'x', x);
  if (!mask) return { x: floats, mask };
  const counts = asMask(caller, mask);
  const isRead = tf.greater(tf.expandDims(counts, 2), 0.5);
  return { x: tf.where(isRead, floats, tf.zerosLike(floats)) as tf.Tensor3D, mask: counts };
}
