import type * as tf from '@tensorflow/tfjs-core';
import { checkLengths } from './check-lengths.js';
import { ShapeError } from './errors.js';
import { hostValues } from './recurrence/host-values.js';
import { lengthsOf, maskOfLengths } from './recurrence/padding.js';
import { asFloat, asMask } from './recurrence/read-sequences.js';

/** What of the sequences of a call is masked. */
export interface MaskOfCall {
  /** [batch, time]; null if nothing is masked */
  mask: tf.Tensor2D | null;
  /** number of time steps of each sequence if the mask is padding at the end; null if it is not, or nothing is masked */
  lengths: Int32Array | null;
}

/**
 * Reads the mask or the lengths that a call of a layer gets. A mask that is padding at the end is the same as lengths.
 *
 * @param caller name of the layer, for error messages
 * @param x sequences, [batch, time, features]
 * @param given.mask [batch, time]
 * @param given.lengths one integer from 0 to `time` per sequence
 * @throws ShapeError when both are given, or one does not fit the sequences
 */
export function maskOfCall(
  caller: string,
  x: tf.Tensor3D,
  { mask, lengths }: { mask: tf.Tensor | null | undefined; lengths: unknown },
): MaskOfCall {
  const [batch, time] = x.shape;
  const padding = (lengths: Int32Array): MaskOfCall =>
    lengths.every((length) => length === time)
      ? { mask: null, lengths: null }
      : { mask: maskOfLengths(lengths, time), lengths };
  if (lengths != null) {
    if (mask != null) throw new ShapeError(`${caller}: pass mask or lengths, not both`);
    return padding(checkLengths(caller, lengths, batch, time));
  }
  if (mask == null) return { mask: null, lengths: null };
  if (mask.rank !== 2 || mask.shape[0] !== batch || mask.shape[1] !== time) {
    throw new ShapeError(`${caller}: the mask must be [${batch}, ${time}] for this input, but is [${mask.shape}]`);
  }
  const values = hostValues(asFloat(caller, 'the mask', mask));
  const read = values ? lengthsOf(values, batch, time) : null;
  return read ? padding(read) : { mask: asMask(caller, mask as tf.Tensor2D), lengths: null };
}
