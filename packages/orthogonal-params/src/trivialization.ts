import { integer, oneOf, optionsOf, required } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { cayley } from './cayley.js';
import { cayleyAngle } from './cayley-init.js';
import { expm } from './expm.js';
import { henaffAngle } from './henaff.js';
import { newtonSchulz } from './newton-schulz.js';
import type { OrthogonalParametrization } from './parametrization.js';
import { uniformSource } from './seeded-random.js';
import { skew } from './skew.js';
import { checkOptions, requireOrder } from './validation.js';

/** Angles of the initial plane rotations, from numbers uniform in [0, 1). */
const STARTS = { henaff: henaffAngle, cayley: cayleyAngle, identity: () => 0 } as const;

/** Options of {@link expmParametrization} and {@link cayleyParametrization}. */
export interface TrivializationOptions {
  /** Initial weight: plane rotations by the angles of `henaff` (default) or `cayley`, or the identity. */
  initializer?: keyof typeof STARTS;
  /** Dynamic trivialization: sets the base B to the current weight after every `every` training steps. Default: B = I. */
  movingBase?: { every: number };
}

/**
 * The exponential trivialization: W = B exp(K), K the skew-symmetric matrix of the latent's entries below the diagonal, B = I.
 *
 * Exactly orthogonal with determinant 1 for every latent; n (n − 1)/2 parameters; see `expm` for the cost.
 *
 * With `movingBase` it is dynamic: every `every` steps B becomes W, and K becomes 0. This keeps K small, because for large K the
 * exponential distorts gradients and has larger rounding errors. The initial weight is then the initial base. A Newton–Schulz step at
 * every move corrects rounding errors.
 * Sources: Lezcano-Casado and Martínez-Rubio 2019 (arXiv 1901.08428), expRNN; Lezcano-Casado 2019 (arXiv 1909.09501) for the base.
 *
 * @throws ParametrizationError when an option is out of range or unknown
 * @example
 * const parametrization = expmParametrization({ initializer: 'cayley' });
 * const weight = parametrization.weight(parametrization.initialize(64, 7));
 */
export function expmParametrization(options: TrivializationOptions = {}): OrthogonalParametrization {
  // exp [[0, θ], [−θ, 0]] is the rotation by θ.
  return trivialization('expm', options, { map: expm, entry: (angle) => -angle, products: EXPM_PRODUCTS });
}

/**
 * The Cayley trivialization: W = B (I − K/2)⁻¹ (I + K/2), K and B as in {@link expmParametrization}.
 *
 * Exactly orthogonal with determinant 1; B⁻¹ W never has eigenvalue −1; n (n − 1)/2 parameters; see `cayley` for the cost.
 * Source: Helfrich, Willmott and Ye 2018 (arXiv 1707.09520), scoRNN, without its diagonal of signs.
 *
 * @throws ParametrizationError when an option is out of range or unknown
 * @example
 * const weight = cayleyParametrization().weight(latent);
 */
export function cayleyParametrization(options: TrivializationOptions = {}): OrthogonalParametrization {
  // The transform of [[0, 2 tan θ/2], [−2 tan θ/2, 0]] is the rotation by θ.
  return trivialization('cayley', options, {
    map: cayley,
    entry: (angle) => -2 * Math.tan(angle / 2),
    products: CAYLEY_PRODUCTS,
  });
}

/** Cost of value and gradient of the maps, in n × n matrix products, at norms of a few units. */
const EXPM_PRODUCTS = 14 + 28;
const CAYLEY_PRODUCTS = 2 + 4;

/** The parts in which trivializations differ. */
interface SkewMap {
  map: (a: tf.Tensor2D) => tf.Tensor2D;
  /** the entry of the latent below the diagonal that rotates its plane by an angle */
  entry: (angle: number) => number;
  products: number;
}

function trivialization(
  name: 'expm' | 'cayley',
  options: TrivializationOptions,
  { map, entry, products }: SkewMap,
): OrthogonalParametrization {
  const { initializer = 'henaff', movingBase } = checkOptions<TrivializationOptions>(name, options, {
    initializer: oneOf(Object.keys(STARTS)),
    movingBase: optionsOf<{ every: number }>({ every: required(integer(1)) }),
  });
  const fromIdentity = (latent: tf.Tensor) => map(skew(latent as tf.Tensor2D));
  const weight = (latent: tf.Tensor, base?: tf.Tensor2D) =>
    tf.tidy(() => (base ? productOf(base, fromIdentity(latent)) : fromIdentity(latent)));
  const start = (n: number, seed: number) => {
    requireOrder(name, n);
    const uniform = uniformSource(seed);
    const values = new Float32Array(n * n);
    for (let i = 0; i + 1 < n; i += 2) values[(i + 1) * n + i] = entry(STARTS[initializer](uniform()));
    return tf.tensor2d(values, [n, n]);
  };
  return {
    name,
    exact: true,
    latentShape: (n) => [n, n],
    parameterCount: (n) => (n * (n - 1)) / 2,
    operationsPerStep: (n) => (products + (movingBase ? 2 : 0)) * n ** 3,
    weight,
    initialize: (n, seed = 0) => (movingBase ? tf.zeros([n, n]) : start(n, seed)),
    ...(movingBase && {
      base: {
        every: movingBase.every,
        initialize: (n: number, seed = 0) => tf.tidy(() => fromIdentity(start(n, seed))),
        move: (latent: tf.Tensor, base: tf.Tensor2D) => ({
          latent: tf.zerosLike(latent),
          base: tf.tidy(() => newtonSchulz(weight(latent, base))),
        }),
      },
    }),
    getConfig: () => ({ name, initializer, ...(movingBase && { movingBase: { every: movingBase.every } }) }),
  };
}

/** B M, differentiable in M only. */
function productOf(base: tf.Tensor2D, matrix: tf.Tensor2D): tf.Tensor2D {
  return tf.customGrad((argument, save) => {
    (save as tf.GradSaveFunc)([base]);
    return {
      value: tf.matMul(base, argument as tf.Tensor2D),
      gradFunc: (dy, saved) => tf.matMul(tf.transpose(saved[0] as tf.Tensor2D), dy as tf.Tensor2D),
    };
  })(matrix) as tf.Tensor2D;
}
