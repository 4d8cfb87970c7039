import { anything } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { BJORCK_OPTIONS, type BjorckOptions, bjorck } from './bjorck.js';
import { getInitializer, type Initializer } from './initializer.js';
import type { OrthogonalParametrization } from './parametrization.js';
import { spectralNormalize } from './spectral-normalize.js';
import { checkOptions } from './validation.js';

/** Options of {@link bjorckParametrization}. */
export interface BjorckParametrizationOptions extends BjorckOptions {
  /** Initializer of the latent; default 'haar'. */
  initializer?: Initializer;
}

/**
 * The map of the STE-Björck strategy: latent → divided by its spectral norm → Björck's iteration.
 *
 * The iteration is differentiated, the norm is not. The weight is only approximately orthogonal when the latent has singular values
 * below 0.2 % of the largest.
 * Source: Foucault, Mamalet and Malgouyres 2024 (arXiv 2402.04012), section 3.
 *
 * @throws ParametrizationError when an option is out of range or unknown
 * @example
 * const parametrization = bjorckParametrization({ iterations: 15, initializer: 'henaff' });
 * const latent = parametrization.initialize(64, 7);
 * const weight = parametrization.weight(latent);
 */
export function bjorckParametrization(options: BjorckParametrizationOptions = {}): OrthogonalParametrization {
  const caller = 'bjorckParametrization';
  const {
    iterations = 15,
    beta = 0.5,
    initializer = 'haar',
  } = checkOptions<BjorckParametrizationOptions>(caller, options, {
    ...BJORCK_OPTIONS,
    initializer: anything,
  });
  const initialize = getInitializer(caller, initializer);
  return {
    name: 'bjorck',
    exact: false,
    latentShape: (n) => [n, n],
    parameterCount: (n) => n ** 2,
    // Two products per iteration forward, six backward.
    operationsPerStep: (n) => 8 * iterations * n ** 3,
    weight: (latent) => tf.tidy(() => bjorck(spectralNormalize(latent as tf.Tensor2D), { iterations, beta })),
    initialize: (n, seed = 0) => initialize(n, seed),
    getConfig: () => ({ name: 'bjorck', iterations, beta, initializer }),
  };
}
