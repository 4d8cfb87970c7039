import { integer } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { ParametrizationError } from './errors.js';
import { householder } from './householder.js';
import type { OrthogonalParametrization } from './parametrization.js';
import { normalNumbers } from './seeded-random.js';
import { checkOptions, requireOrder } from './validation.js';

/** Options of {@link householderParametrization}. */
export interface HouseholderOptions {
  /** k, the number of reflections, from 1 to n; default n. */
  reflections?: number;
}

/**
 * A product of k Householder reflections. The rows of the latent, shape [k, n], are the reflection vectors.
 *
 * Exactly orthogonal with determinant (−1)^k for any vectors. The initial vectors are Gaussian: with k = n (the default) the weight is
 * uniformly distributed over the orthogonal matrices of its determinant; with fewer it acts as the identity on n − k directions.
 * Source: Mhammedi, Hellicar, Rahman and Bailey 2017 (arXiv 1612.00188).
 *
 * @throws ParametrizationError when an option is out of range or unknown
 * @example
 * const parametrization = householderParametrization({ reflections: 16 });
 * const weight = parametrization.weight(parametrization.initialize(64, 7));
 */
export function householderParametrization(options: HouseholderOptions = {}): OrthogonalParametrization {
  const { reflections } = checkOptions<HouseholderOptions>('householder', options, { reflections: integer(1) });
  const count = (n: number): number => {
    requireOrder('householder', n);
    if (reflections !== undefined && reflections > n) {
      throw new ParametrizationError(
        `householder: reflections is ${reflections}; it must be at most ${n}, the size of the matrix`,
        'reflections',
        reflections,
      );
    }
    return reflections ?? n;
  };
  return {
    name: 'householder',
    exact: true,
    latentShape: (n) => [count(n), n],
    // The first vector has n − 1 degrees of freedom, each further one has one less.
    parameterCount: (n) => (count(n) * (2 * n - count(n) - 1)) / 2,
    // A reflection costs 2 n²; backward there are two reflections and four matrix-vector products.
    operationsPerStep: (n) => count(n) * 10 * n ** 2,
    weight: (latent) => householder(latent as tf.Tensor2D),
    initialize(n, seed = 0) {
      const k = count(n);
      return tf.tensor2d(Float32Array.from(normalNumbers(seed, k * n)), [k, n]);
    },
    getConfig: () => ({ name: 'householder', ...(reflections !== undefined && { reflections }) }),
  };
}
