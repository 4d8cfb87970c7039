import { anything } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { BJORCK_OPTIONS, type BjorckOptions, bjorck } from './bjorck.js';
import { getInitializer, type Initializer } from './initializer.js';
import type { OrthogonalParametrization } from './parametrization.js';
import { spectralNormalize } from './spectral-normalize.js';
import { checkOptions } from './validation.js';

/** Options of {@link bjorckParametrization}. */
export interface BjorckParametrizationOptions extends BjorckOptions {
  /** Where the latent starts; 'haar' by default. */
  initializer?: Initializer;
}

/**
 * The STE-Björck strategy's map: latent → divided by its spectral norm → Björck's iteration.
 *
 * The gradient goes through the iteration, not through the norm. The weight is nearly but not exactly orthogonal when
 * the latent has singular values below 0.2 % of its largest.
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
    // Two products an iteration on the way there, six on the way back.
    operationsPerStep: (n) => 8 * iterations * n ** 3,
    weight: (latent) => tf.tidy(() => bjorck(spectralNormalize(latent as tf.Tensor2D), { iterations, beta })),
    initialize: (n, seed = 0) => initialize(n, seed),
    getConfig: () => ({ name: 'bjorck', iterations, beta, initializer }),
  };
}
