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
 * Quantizes the difference between a square weight and a multiple of the identity.
 *
 *     q_I(W) = q(W − m I) + m I
 *
 * The gradient is that of q at W − m I. Use it for weights near the identity, such as a recurrent kernel initialized there: the
 * diagonal no longer determines the scale, so all levels represent the other entries. The best m is the mean of the
 * diagonal: 1 near the identity, sin(πβ)/(πβ) for the `band` initializer of width β. `encode` returns the codes of W − m I
 * with `identity` m. It wraps any quantizer that accepts rectangular weights, and forwards its variables.
 * Source: the QORNN authors' option with m = 1, Foucault, Mamalet and Malgouyres 2024 (arXiv 2402.04012).
 *
 * @param quantizer quantizes W − m I
 * @throws QuantizerError when the quantizer takes square weights only (it would treat W − m I as the orthogonal matrix), when an
 *   option is out of range or unknown, or when a weight is not square; also whatever the inner quantizer throws
 * @example
 * const quantizer = deltaFromIdentity(uniformQuantizer({ bits: 2 }));
 * quantizer.apply(tf.tensor2d([[1, -0.2], [0.2, 1]])); // [[1, -0.2], [0.1, 1]]
 */
export function deltaFromIdentity(quantizer: Quantizer, options: DeltaFromIdentityOptions = {}): Quantizer {
  const { multiple = 1 } = checkOptions<DeltaFromIdentityOptions>(CALLER, options, { multiple: number() });
  requireQuantizer(CALLER, quantizer);
  if (quantizer.square) {
    throw new QuantizerError(
      `${CALLER}: quantizer is '${quantizer.name}', which takes the square weight itself, not its difference from the identity`,
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
    ...(quantizer.levels !== undefined && { levels: quantizer.levels }),
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
    ...(quantizer.withBits && { withBits: (bits: number) => deltaFromIdentity(quantizer.withBits!(bits), options) }),
    ...(quantizer.scaledCodes && {
      scaledCodes: (w: tf.Tensor) => tf.tidy(() => ({ ...quantizer.scaledCodes!(shifted(w, -1)), identity: multiple })),
    }),
    getConfig: () => ({
      name: 'deltaFromIdentity',
      quantizer: quantizer.getConfig(),
      ...(multiple !== 1 && { multiple }),
    }),
  });
}
