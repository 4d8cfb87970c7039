import type * as tf from '@tensorflow/tfjs-core';

/** A weight that is cheaper to apply than to form. Rows are states: `multiply(h)` is `h Wᵀ`, so that `h_t = W h_{t−1}`. */
export interface LinearOperator {
  /** `rows · Wᵀ`, shape [count, n] to [count, n]. */
  multiply(rows: tf.Tensor2D): tf.Tensor2D;
  /** `rows · W`, by which a gradient goes back. */
  multiplyTransposed(rows: tf.Tensor2D): tf.Tensor2D;
  /** The gradient of `Σ (W h_i) · δ_i` with respect to the latent, of the latent's shape; `states` and `deltas` are [count, n]. */
  latentGradient(states: tf.Tensor2D, deltas: tf.Tensor2D): tf.Tensor;
  /** What W is made of, for kernels that apply it by butterflies: diag(signs) blockdiag(H_m, …) / √m; absent where it is something else. */
  readonly hadamard?: { signs: tf.Tensor1D; blockSize: number };
}

/** An orthogonal matrix that a weight is measured from, and that is moved along from time to time. */
export interface MovingBase {
  /** Training steps between two moves. */
  readonly every: number;
  /** The base to start from, shape [n, n]. */
  initialize(n: number, seed?: number): tf.Tensor2D;
  /** The weight as the new base, and the latent that gives the same weight from there; both new. */
  move(latent: tf.Tensor, base: tf.Tensor2D): { latent: tf.Tensor; base: tf.Tensor2D };
}

/**
 * Where a recurrent weight may live: a differentiable map from the latent that the optimizer moves to the weight that the
 * network uses.
 */
export interface OrthogonalParametrization {
  /** Name under which `getParametrization` finds it. */
  readonly name: string;
  /** Whether the weight is orthogonal to rounding, whatever the latent is; with `retract`, as long as only that moves it. */
  readonly exact: boolean;
  /** Whether the latent is learned; default true. */
  readonly trainable?: boolean;
  /** Bits in which the uniform quantizer holds the weight without loss; absent where weights are real. */
  readonly exactBits?: number;
  /** A base that the weight is measured from; absent for none. */
  readonly base?: MovingBase;
  /** Shape of the latent of n units. */
  latentShape(n: number): number[];
  /** Numbers that are free in the latent of n units: the dimension of what it can reach. */
  parameterCount(n: number): number;
  /** Multiplications of a training step beside the recurrence: the weight, its gradient and the move of the latent. */
  operationsPerStep(n: number): number;
  /** The weight, shape [n, n], as a new tensor; differentiable with respect to the latent. */
  weight(latent: tf.Tensor, base?: tf.Tensor2D): tf.Tensor2D;
  /** A latent to start from, whose weight is orthogonal; `seed` is an integer of 0 or more, default 0. */
  initialize(n: number, seed?: number): tf.Tensor;
  /**
   * The latent after a change, back on the manifold that it lives on. Where it exists, a plain optimizer step must go through it.
   *
   * @param change what an optimizer would add to the latent
   * @param seed of what is random in it, an integer of 0 or more; another one at every step
   */
  retract?(latent: tf.Tensor2D, change: tf.Tensor2D, seed: number): tf.Tensor2D;
  /** The latent on that manifold that is nearest to a matrix beside it, as a mean of latents is. */
  project?(matrix: tf.Tensor2D): tf.Tensor2D;
  /** The weight as an operator that is cheaper than a product with it; absent where there is none. */
  operator?(latent: tf.Tensor): LinearOperator;
  /** `{ name, ...options }`, from which `getParametrization` makes an equal one. */
  getConfig(): Record<string, unknown>;
}
