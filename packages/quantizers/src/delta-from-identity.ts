import { number } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { QuantizerError } from './errors.js';
import { requireQuantizer } from './is-quantizer.js';
import { checkOptions } from './options.js';
import { overNumbers } from './over-numbers.js';
import type { Quantizer } from './quantizer.js';
import { requireSquare } from './square.js';
import { straightThrough } from './straight-through.js';

const CALLER = 'deltaFromIdentity';

/** Options of {@link deltaFromIdentity}. */
export interface DeltaFromIdentityOptions {
  /** m, a finite number; default 1. */
  multiple?: number;
}

/**
 * Quantizes what a square weight differs from a multiple of the identity by, and adds that again.
 *
 *     q_I(W) = q(W − m I) + m I
 *
 * The gradient is that of q at W − m I. For weights near the identity, as those of a recurrence over many steps that starts from
 * it, the diagonal no longer sets the scale, and all levels are there for the rest. The best m is the mean of the
 * diagonal: 1 near the identity, sin(πβ)/(πβ) for rotations by the angles of a band of width β. `encode` gives the codes of W − m I
 * with `identity` m. It works around any quantizer that is not for square weights itself, and hands on its variables.
 * Source: the QORNN authors' option with m = 1, Foucault, Mamalet and Malgouyres 2024 (arXiv 2402.04012).
 *
 * @param quantizer what quantizes W − m I
 * @throws QuantizerError when the quantizer is for square weights (what it takes for orthogonal is not W − m I), when an option is
 *   out of range or unknown, when a weight is not square, and whatever the quantizer throws
 * @example
 * const quantizer = deltaFromIdentity(uniformQuantizer({ bits: 2 }));
 * quantizer.apply(tf.tensor2d([[1, -0.2], [0.2, 1]])); // [[1, -0.2], [0.1, 1]]
 */
export function deltaFromIdentity(quantizer: Quantizer, options: DeltaFromIdentityOptions = {}): Quantizer {
  const { multiple = 1 } = checkOptions<DeltaFromIdentityOptions>(CALLER, options, { multiple: number() });
  requireQuantizer(CALLER, quantizer);
  if (quantizer.square) {
    throw new QuantizerError(
      `${CALLER}: quantizer is '${quantizer.name}', which is for square weights as they are, not for what they differ from the identity by`,
      'quantizer',
      quantizer.name,
    );
  }
  const shifted = (w: tf.Tensor, sign: 1 | -1): tf.Tensor => {
    const eye = tf.eye(requireSquare(CALLER, w));
    const identity = multiple === 1 ? eye : tf.mul(eye, multiple);
    return sign === 1 ? tf.add(w, identity) : tf.sub(w, identity);
  };
  const minusIdentity = straightThrough((w) => shifted(w, -1));
  const plusIdentity = straightThrough((w) => shifted(w, 1));

  return overNumbers(CALLER, {
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
        return { ...quantizer.encode(delta, variables), identity: multiple };
      } finally {
        delta.dispose();
      }
    },
    getConfig: () => ({
      name: 'deltaFromIdentity',
      quantizer: quantizer.getConfig(),
      ...(multiple !== 1 && { multiple }),
    }),
  });
}
