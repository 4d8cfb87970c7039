import * as tf from '@tensorflow/tfjs-core';
import type { SymbolicTensor } from '@tensorflow/tfjs-layers';

/** What a layer tells of the masks that it hands on. */
interface MaskingLayer {
  supportsMasking: boolean;
  /** of recurrent layers and their wrappers: without it, time ends there, and the mask with it */
  returnSequences?: boolean;
}

/**
 * Whether a mask can come with a tensor of a graph.
 *
 * The executor of tfjs hands the mask that it set last to every layer after it, so that the decoder behind
 * `masking → encoder → repeatVector` gets the mask of the encoder. What the graph cannot bring is no mask of this tensor. An input of the
 * graph may have one: so the mask of a model comes to the layers of one within it.
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
 * A mask for sequences that are returned from their end. Not every kernel reverses booleans.
 *
 * @param mask [batch, time]
 */
export function reversedMask(mask: tf.Tensor): tf.Tensor {
  return tf.tidy(() => {
    const reversed = tf.reverse(tf.cast(mask, 'float32'), 1);
    return mask.dtype === 'bool' ? tf.notEqual(reversed, 0) : tf.cast(reversed, mask.dtype);
  });
}
