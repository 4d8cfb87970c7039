import * as tf from '@tensorflow/tfjs-core';
import { DtypeError } from '../errors.js';

/** The dtypes whose values are numbers. */
const NUMERIC: readonly tf.DataType[] = ['float32', 'int32', 'bool'];

/**
 * A tensor of any numeric dtype as float32, in which all of the recurrences compute; itself where it is that already.
 *
 * @param caller name of the public function or the layer, and `what` it reads, for the message
 * @throws DtypeError when it holds strings or complex numbers
 */
export function asFloat<T extends tf.Tensor>(caller: string, what: string, tensor: T): T {
  if (tensor.dtype === 'float32') return tensor;
  if (!NUMERIC.includes(tensor.dtype)) {
    throw new DtypeError(`${caller}: ${what} has dtype ${tensor.dtype}, but must be one of ${NUMERIC.join(', ')}`);
  }
  return tf.cast(tensor, 'float32');
}

/** A mask of any numeric dtype as 1 where it is not 0, and 0 where it is. */
export function asMask(caller: string, mask: tf.Tensor2D): tf.Tensor2D {
  // Not a cast to bool, which on wasm keeps the lowest byte of a number.
  return tf.cast(tf.notEqual(asFloat(caller, 'the mask', mask), 0) as tf.Tensor2D, 'float32');
}

/**
 * Sequences and their mask as the recurrences read them. What lies in a masked time step is replaced by 0 here, once for all of
 * the ways: a product with it would turn infinities and NaN into NaN even where the other factor is 0, as it is in gradients.
 *
 * @param x sequences, shape [batch, time, inputs]
 * @param mask 0 where a time step does not count, [batch, time]; null where all count
 * @returns floats; the mask of 0 and 1
 * @throws DtypeError when one holds no numbers
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
