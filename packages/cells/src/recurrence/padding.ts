import * as tf from '@tensorflow/tfjs-core';

/**
 * The lengths of sequences that are padded at the end.
 *
 * @param mask values of a mask, [batch, time]; 0 is masked
 * @returns time steps before the padding, [batch]; null when a masked time step comes before one that counts
 */
export function lengthsOf(mask: ArrayLike<number>, batch: number, time: number): Int32Array | null {
  const lengths = new Int32Array(batch);
  for (let b = 0; b < batch; b++) {
    const counts = (t: number) => mask[b * time + t] !== 0;
    let length = 0;
    while (length < time && counts(length)) length++;
    for (let t = length; t < time; t++) if (counts(t)) return null;
    lengths[b] = length;
  }
  return lengths;
}

/** The mask of sequences that are padded at the end, [batch, time]. */
export function maskOfLengths(lengths: Int32Array, time: number): tf.Tensor2D {
  const mask = new Float32Array(lengths.length * time);
  lengths.forEach((length, b) => {
    mask.fill(1, b * time, b * time + length);
  });
  return tf.tensor2d(mask, [lengths.length, time]);
}
