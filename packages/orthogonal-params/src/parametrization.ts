import type * as tf from '@tensorflow/tfjs-core';

/** A weight that is applied without forming the matrix. Rows are states: `multiply(h)` is `h Wᵀ`, so that `h_t = W h_{t−1}`. */
export interface LinearOperator {
  /** `rows · Wᵀ`, shape [count, n] to [count, n]. */
  multiply(rows: tf.Tensor2D): tf.Tensor2D;
  /** `rows · W`, for the backward pass. */
  multiplyTransposed(rows: tf.Tensor2D): tf.Tensor2D;
  /** Gradient of `Σ (W h_i) · δ_i` with respect to the latent; `states` and `deltas` are [count, n]. */
  latentGradient(states: tf.Tensor2D, deltas: tf.Tensor2D): tf.Tensor;
  /** The parts of W = diag(signs) blockdiag(H_m, …) / √m, for kernels with butterflies; absent for other operators. */
  readonly hadamard?: { signs: tf.Tensor1D; blockSize: number };
}

/** The base of a dynamic trivialization: an orthogonal matrix that is set to the current weight from time to time. */
export interface MovingBase {
  /** Training steps between moves. */
  readonly every: number;
  /** The initial base, shape [n, n]. */
  initialize(n: number, seed?: number): tf.Tensor2D;
  /** Returns the weight as the new base, and the latent that gives the same weight with it; both are new tensors. */
  move(latent: tf.Tensor, base: tf.Tensor2D): { latent: tf.Tensor; base: tf.Tensor2D };
}

/**
 * A parametrization of an orthogonal weight: a differentiable map from the latent, which the optimizer updates, to the weight, which
 * the network uses.
 */
export interface OrthogonalParametrization {
  /** Name under which `getParametrization` finds it. */
  readonly name: string;
  /** Whether the weight is orthogonal up to rounding for every latent; with `retract`, as long as only that updates the latent. */
  readonly exact: boolean;
  /** Whether the latent is learned; default true. */
  readonly trainable?: boolean;
  /** Bit width at which the uniform quantizer represents the weight exactly; absent where there is none. */
  readonly exactBits?: number;
  /** The moving base; absent for none. */
  readonly base?: MovingBase;
  /** Shape of the latent for n units. */
  latentShape(n: number): number[];
  /** Degrees of freedom for n units: the dimension of the set of reachable weights. */
  parameterCount(n: number): number;
  /** Multiplications per training step in addition to the recurrence: weight, gradient and update of the latent. */
  operationsPerStep(n: number): number;
  /** The weight, shape [n, n], as a new tensor; differentiable in the latent. */
  weight(latent: tf.Tensor, base?: tf.Tensor2D): tf.Tensor2D;
  /** An initial latent, whose weight is orthogonal; `seed` is an integer ≥ 0, default 0. */
  initialize(n: number, seed?: number): tf.Tensor;
  /**
   * Applies an update to the latent and stays on the manifold. Where it exists, optimizers must use it in place of an addition.
   *
   * @param change the update that an optimizer would add to the latent
   * @param seed integer ≥ 0, a different one at every step
   */
  retract?(latent: tf.Tensor2D, change: tf.Tensor2D, seed: number): tf.Tensor2D;
  /** The nearest latent on the manifold, for instance for a mean of latents. */
  project?(matrix: tf.Tensor2D): tf.Tensor2D;
  /** The weight as an operator that is cheaper than a matrix product; absent for none. */
  operator?(latent: tf.Tensor): LinearOperator;
  /** `{ name, ...options }`; `getParametrization` of it returns an equal parametrization. */
  getConfig(): Record<string, unknown>;
}
