import * as tf from '@tensorflow/tfjs-core';
import { cayley } from './cayley.js';
import { cayleyAngle } from './cayley-init.js';
import { ParametrizationError } from './errors.js';
import { expm } from './expm.js';
import { henaffAngle } from './henaff.js';
import type { OrthogonalParametrization } from './parametrization.js';
import { uniformSource } from './seeded-random.js';
import { skew } from './skew.js';
import { requireInteger, requireKnownOptions } from './validation.js';

/** The angles of the plane rotations that a latent starts as, from numbers uniform in [0, 1). */
const STARTS = { henaff: henaffAngle, cayley: cayleyAngle, identity: () => 0 } as const;

/** Options of {@link expmParametrization} and {@link cayleyParametrization}. */
export interface TrivializationOptions {
  /** Where the weight starts: plane rotations by angles as in `henaff` (default), `cayley`, or none. */
  initializer?: keyof typeof STARTS;
}

/**
 * The exponential trivialization: W = exp(K), K the skew-symmetric matrix of the latent's entries below the diagonal.
 *
 * Exactly orthogonal with determinant 1, whatever the optimizer does to the latent; n (n − 1)/2 parameters; see `expm` for the cost.
 * Source: Lezcano-Casado and Martínez-Rubio 2019 (arXiv 1901.08428), expRNN.
 *
 * @throws ParametrizationError when an option is unknown
 * @example
 * const parametrization = expmParametrization({ initializer: 'cayley' });
 * const weight = parametrization.weight(parametrization.initialize(64, 7));
 */
export function expmParametrization(options: TrivializationOptions = {}): OrthogonalParametrization {
  // exp [[0, θ], [−θ, 0]] is the rotation by θ.
  return trivialization('expm', options, expm, (angle) => -angle);
}

/**
 * The Cayley trivialization: W = (I − K/2)⁻¹ (I + K/2), K as in {@link expmParametrization}.
 *
 * Exactly orthogonal with determinant 1; no eigenvalue −1; n (n − 1)/2 parameters; see `cayley` for the cost.
 * Source: Helfrich, Willmott and Ye 2018 (arXiv 1707.09520), scoRNN, without its diagonal of signs.
 *
 * @throws ParametrizationError when an option is unknown
 * @example
 * const weight = cayleyParametrization().weight(latent);
 */
export function cayleyParametrization(options: TrivializationOptions = {}): OrthogonalParametrization {
  // The transform of [[0, 2 tan θ/2], [−2 tan θ/2, 0]] is the rotation by θ.
  return trivialization('cayley', options, cayley, (angle) => -2 * Math.tan(angle / 2));
}

/** @param entry the latent's entry below the diagonal that turns its plane by an angle */
function trivialization(
  name: 'expm' | 'cayley',
  options: TrivializationOptions,
  map: (a: tf.Tensor2D) => tf.Tensor2D,
  entry: (angle: number) => number,
): OrthogonalParametrization {
  const { initializer = 'henaff' } = options;
  requireKnownOptions(name, options, ['initializer']);
  if (!Object.hasOwn(STARTS, initializer)) {
    throw new ParametrizationError(
      `${name}: initializer is '${initializer}'; it must be one of ${Object.keys(STARTS).join(', ')}`,
      'initializer',
      initializer,
    );
  }
  return {
    name,
    exact: true,
    weight: (latent) => tf.tidy(() => map(skew(latent))),
    initialize(n, seed = 0) {
      requireInteger(name, 'n', n, 1);
      const uniform = uniformSource(seed);
      const values = new Float32Array(n * n);
      for (let i = 0; i + 1 < n; i += 2) values[(i + 1) * n + i] = entry(STARTS[initializer](uniform()));
      return tf.tensor2d(values, [n, n]);
    },
    getConfig: () => ({ name, initializer }),
  };
}
