import { anything, integer, oneOf } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { getInitializer, type Initializer } from './initializer.js';
import { lowRankApproximation, SAMPLERS, type Sampler } from './low-rank-approximation.js';
import { newtonSchulz } from './newton-schulz.js';
import type { OrthogonalParametrization } from './parametrization.js';
import { polarFactor } from './polar-factor.js';
import { projUnnD, projUnnT } from './projunn.js';
import { checkOptions } from './validation.js';

/** Options of {@link projUnnDParametrization} and {@link projUnnTParametrization}. */
export interface ProjUnnOptions {
  /** Rank of the approximated update, an integer ≥ 1; default 1. */
  rank?: number;
  /** 'lsi' (default) or 'column'. */
  sampler?: Sampler;
  /** Initializer of the weight; default 'haar'. */
  initializer?: Initializer;
}

/** Updates between corrections of accumulated rounding errors, which reach 1e-5 at most. */
const MOVES_BETWEEN_CORRECTIONS = 64;

/**
 * The STE-projUNN strategy: the latent is the weight. It stays orthogonal because optimizers update it by
 *
 *     retract(W, Δ) = polar factor of W + a bᵀ,   a bᵀ ≈ Δ of rank r
 *
 * An update costs O(n² r), see `projUnnD` and `lowRankApproximation`. At every 64th seed a Newton–Schulz step, O(n³), corrects rounding
 * errors. If the seed counts the steps, W stays orthogonal to 1e-5 indefinitely.
 * Source: Kiani, Balestriero, LeCun and Lloyd 2022 (arXiv 2203.05483); as STE-projUNN, Foucault, Mamalet and Malgouyres 2024
 * (arXiv 2402.04012), section 3.
 *
 * @throws ParametrizationError when an option is out of range or unknown
 * @example
 * const { weight, retract } = projUnnDParametrization({ rank: 1 });
 */
export function projUnnDParametrization(options: ProjUnnOptions = {}): OrthogonalParametrization {
  return onTheGroup('projUnnD', options, projUnnD);
}

/**
 * {@link projUnnDParametrization} along geodesics: retract(W, Δ) = W exp(skew part of Wᵀ a bᵀ), see `projUnnT`.
 *
 * @throws ParametrizationError when an option is out of range or unknown
 * @example
 * const { weight, retract } = projUnnTParametrization({ rank: 2, sampler: 'column' });
 */
export function projUnnTParametrization(options: ProjUnnOptions = {}): OrthogonalParametrization {
  return onTheGroup('projUnnT', options, projUnnT);
}

function onTheGroup(
  name: 'projUnnD' | 'projUnnT',
  options: ProjUnnOptions,
  move: (w: tf.Tensor2D, a: tf.Tensor2D, b: tf.Tensor2D) => tf.Tensor2D,
): OrthogonalParametrization {
  const {
    rank = 1,
    sampler = 'lsi',
    initializer = 'haar',
  } = checkOptions<ProjUnnOptions>(name, options, {
    rank: integer(1),
    sampler: oneOf(SAMPLERS),
    initializer: anything,
  });
  const initialize = getInitializer(name, initializer);
  return {
    name,
    exact: true,
    latentShape: (n) => [n, n],
    parameterCount: (n) => (n * (n - 1)) / 2,
    // Sketch, projection and the products of the update, each n² r or 2 n² r; plus the two products of the occasional correction.
    operationsPerStep: (n) => 8 * n ** 2 * Math.min(rank, n) + (2 * n ** 3) / MOVES_BETWEEN_CORRECTIONS,
    weight: (latent) => tf.clone(latent as tf.Tensor2D),
    initialize: (n, seed = 0) => initialize(n, seed),
    retract: (latent, change, seed) =>
      tf.tidy(() => {
        const { a, b } = lowRankApproximation(change, { rank: Math.min(rank, change.shape[0]), sampler, seed });
        const moved = move(latent, a, b);
        return seed % MOVES_BETWEEN_CORRECTIONS === 0 ? newtonSchulz(moved) : moved;
      }),
    project: polarFactor,
    getConfig: () => ({ name, rank, sampler, initializer }),
  };
}
