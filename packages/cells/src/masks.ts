import * as tf from '@tensorflow/tfjs-core';
import type { SymbolicTensor } from '@tensorflow/tfjs-layers';

/** The fields of a layer that say whether it propagates masks. */
interface MaskingLayer {
  supportsMasking: boolean;
  /** of recurrent layers and their wrappers; without it the output has no time axis, hence no mask */
  returnSequences?: boolean;
}

/**
 * Whether a symbolic tensor can have a mask.
 *
 * The executor of TensorFlow.js passes the most recent mask to every later layer, so the decoder in
 * `masking → encoder → repeatVector → decoder` gets the mask of the encoder. A mask that the graph cannot propagate to this tensor must be
 * ignored. An input of the graph may have a mask: a nested model gets that of the outer one.
 */
export function canBeMasked(tensor: SymbolicTensor): boolean {
  const seen = new Set<SymbolicTensor>();
  const waiting = [tensor];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (seen.has(next)) continue;
    seen.add(next);
    const { sourceLayer, inputs } = next as unknown as { sourceLayer: MaskingLayer; inputs: SymbolicTensor[] };
    if (inputs.length === 0) return true;
    const makes = ['Masking', 'Embedding'].includes(
      (sourceLayer as unknown as { getClassName(): string }).getClassName(),
    );
    if (!sourceLayer.supportsMasking || sourceLayer.returnSequences === false) continue;
    if (makes) return true;
    waiting.push(...inputs);
  }
  return false;
}

/**
 * A mask reversed in time. Some backends cannot reverse booleans, hence the casts.
 *
 * @param mask [batch, time]
 */
export function reversedMask(mask: tf.Tensor): tf.Tensor {
  return tf.tidy(() => {
    const reversed = tf.reverse(tf.cast(mask, 'float32'), 1);
    return mask.dtype === 'bool' ? tf.notEqual(reversed, 0) : tf.cast(reversed, mask.dtype);
  });
}
