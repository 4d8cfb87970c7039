import type * as tf from '@tensorflow/tfjs-core';
import { relu } from './clamped.js';
import { modReLU } from './modrelu.js';

/** φ, the activation between state and output. */
export type OutputActivation = 'relu' | 'modrelu' | 'identity';

export const OUTPUT_ACTIVATIONS: readonly string[] = ['relu', 'modrelu', 'identity'] satisfies OutputActivation[];

/**
 * φ(h).
 *
 * @param threshold of modReLU, [units]; undefined for other activations
 */
export function activateOutput<T extends tf.Tensor>(
  activation: OutputActivation,
  h: T,
  threshold: tf.Tensor1D | undefined,
): T {
  switch (activation) {
    case 'relu':
      return relu(h);
    case 'modrelu':
      return modReLU(h, threshold!);
    case 'identity':
      return h;
  }
}
