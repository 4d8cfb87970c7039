import * as tf from '@tensorflow/tfjs-core';
import { DtypeError } from '../errors.js';
import { hostValues } from './host-values.js';
import { movedRows } from './moved-rows.js';
import { lengthsOf } from './padding.js';

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

/** Sequences as the scans take them. */
export interface ReadSequences {
  /** float32; masked values are 0 */
  x: tf.Tensor3D;
  /** 0 and 1; null if nothing is masked */
  mask: tf.Tensor2D | null;
  /** valid steps of each sequence, if the mask is known to be padding at the end */
  lengths?: Int32Array | null;
}

/**
 * Casts sequences and mask to float32, and replaces masked values by 0. Otherwise an infinity or NaN at a masked time step would reach
 * the gradients as 0 · ∞ = NaN.
 *
 * @param x sequences, shape [batch, time, inputs]
 * @param mask [batch, time], 0 at masked time steps; null without a mask
 * @throws DtypeError when a tensor is not numeric
 */
export function readSequences(caller: string, x: tf.Tensor3D, mask: tf.Tensor2D | null): ReadSequences {
  const floats = asFloat(caller, 'x', x);
  if (!mask) return { x: floats, mask };
  const values = hostValues(asFloat(caller, 'the mask', mask));
  if (!values) {
    const counts = asMask(caller, mask);
    const isRead = tf.greater(tf.expandDims(counts, 2), 0.5);
    return { x: tf.where(isRead, floats, tf.zerosLike(floats)) as tf.Tensor3D, mask: counts };
  }
  const [batch, time, inputs] = floats.shape;
  const from = new Int32Array(batch * time);
  const counts = new Float32Array(batch * time);
  for (let row = 0; row < from.length; row++) {
    counts[row] = values[row] === 0 ? 0 : 1;
    from[row] = counts[row] ? row : -1;
  }
  if (!from.includes(-1)) return { x: floats, mask: null };
  const rows = tf.reshape(floats, [batch * time, inputs]) as tf.Tensor2D;
  return {
    x: tf.reshape(movedRows(rows, from), floats.shape),
    mask: tf.tensor2d(counts, [batch, time]),
    lengths: lengthsOf(counts, batch, time),
  };
}
