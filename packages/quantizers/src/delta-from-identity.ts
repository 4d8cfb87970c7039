import * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';
import type { Quantizer } from './quantizer.js';
import { requireSquare } from './square.js';
import { straightThrough } from './straight-through.js';

const CALLER = 'deltaFromIdentity';

/**
 * Quantizes what a square weight differs from the identity by, and adds the identity again.
 *
 *     q_I(W) = q(W − I) + I
 *
 * The gradient is that of q at W − I. For weights near the identity, as those of a recurrence over many steps that starts from
 * it, the diagonal no longer sets the scale, and all levels are there for the rest. `encode` gives the codes of W − I with
 * `identity` 1. It works around any quantizer that is not for square weights itself, and hands on its variables.
 * Source: the QORNN authors' option, Foucault, Mamalet and Malgouyres 2024 (arXiv 2402.04012).
 *
 * @param quantizer what quantizes W − I
 * @throws QuantizerError when the quantizer is for square weights (what it takes for orthogonal is not W − I), when a weight is
 *   not square, and whatever the quantizer throws
 * @example
 * const quantizer = deltaFromIdentity(uniformQuantizer({ bits: 2 }));
 * quantizer.apply(tf.tensor2d([[1, -0.2], [0.2, 1]])); // [[1, -0.2], [0.1, 1]]
 */
export function deltaFromIdentity(quantizer: Quantizer): Quantizer {
  if (quantizer.square) {
    throw new QuantizerError(
      `${CALLER}: quantizer is '${quantizer.name}', which is for square weights as they are, not for W − I`,
      'quantizer',
      quantizer.name,
    );
  }
  const shifted = (w: tf.Tensor, sign: 1 | -1): tf.Tensor => {
    const identity = tf.eye(requireSquare(CALLER, w));
    return sign === 1 ? tf.add(w, identity) : tf.sub(w, identity);
  };
  const minusIdentity = straightThrough((w) => shifted(w, -1));
  const plusIdentity = straightThrough((w) => shifted(w, 1));

  return {
    name: 'deltaFromIdentity',
    bits: quantizer.bits,
    square: true,
    ...(quantizer.variables && {
      variables: quantizer.variables.map(({ initialize, refresh, ...variable }) => ({
        ...variable,
        initialize: (w: tf.Tensor) => tf.tidy(() => initialize(shifted(w, -1))),
        ...(refresh && { refresh: (w: tf.Tensor) => tf.tidy(() => refresh(shifted(w, -1))) }),
      })),
    }),
    apply: (w, variables) => tf.tidy(() => plusIdentity(quantizer.apply(minusIdentity(w), variables))),
    encode(w, variables) {
      const delta = tf.tidy(() => shifted(w, -1));
      try {
        return { ...quantizer.encode(delta, variables), identity: 1 };
      } finally {
        delta.dispose();
      }
    },
    getConfig: () => ({ name: 'deltaFromIdentity', quantizer: quantizer.getConfig() }),
  };
}
