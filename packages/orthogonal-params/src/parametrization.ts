import type * as tf from '@tensorflow/tfjs-core';

/**
 * Where a recurrent weight may live: a differentiable map from the latent matrix that the optimizer moves to the weight
 * that the network uses.
 */
export interface OrthogonalParametrization {
  /** Name under which `getParametrization` finds it. */
  readonly name: string;
  /** Whether the weight is orthogonal to rounding whatever the latent is. */
  readonly exact: boolean;
  /** The weight, shape [n, n], as a new tensor; differentiable with respect to the latent. */
  weight(latent: tf.Tensor2D): tf.Tensor2D;
  /** A latent to start from, whose weight is orthogonal; `seed` is an integer of 0 or more, default 0. */
  initialize(n: number, seed?: number): tf.Tensor2D;
  /** `{ name, ...options }`, from which `getParametrization` makes an equal one. */
  getConfig(): Record<string, unknown>;
}
