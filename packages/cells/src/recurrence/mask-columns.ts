import * as tf from '@tensorflow/tfjs-core';
import { hostValues } from './host-values.js';

/**
 * A mask [batch, time] of 0 and 1 as boolean conditions for `tf.where` with [batch, width] states: one per time step, undefined where all
 * sequences count.
 *
 * Where reading the mask is cheap, conditions have the shape of the states: on cpu and wasm, `tf.where` with a column is 10 times slower.
 */
export function maskColumns(mask: tf.Tensor2D, width: number): (tf.Tensor2D | undefined)[] {
  const [batch, time] = mask.shape;
  const values = hostValues(mask);
  const counts = values ? undefined : (tf.greater(mask, 0.5) as tf.Tensor2D);
  return Array.from({ length: time }, (_, t) => {
    if (counts) return tf.slice<tf.Rank.R2, tf.Tensor2D>(counts, [0, t], [batch, 1]);
    const full = new Uint8Array(batch * width);
    let isMasked = false;
    for (let b = 0; b < batch; b++) {
      if (values![b * time + t]! > 0.5) full.fill(1, b * width, (b + 1) * width);
      else isMasked = true;
    }
    return isMasked ? tf.tensor2d(full, [batch, width], 'bool') : undefined;
  });
}
