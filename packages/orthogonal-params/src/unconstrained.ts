import { anything } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { getInitializer, type Initializer } from './initializer.js';
import type { OrthogonalParametrization } from './parametrization.js';
import { checkOptions } from './validation.js';

/** Options of {@link unconstrained}. */
export interface UnconstrainedOptions {
  /** Initializer of the weight; default 'haar'. */
  initializer?: Initializer;
}

/**
 * No constraint: the weight is the latent, with an orthogonal initializer.
 *
 * @throws ParametrizationError when an option is out of range or unknown
 * @example
 * const parametrization = unconstrained({ initializer: 'henaff' });
 * const weight = parametrization.weight(parametrization.initialize(64, 7));
 */
export function unconstrained(options: UnconstrainedOptions = {}): OrthogonalParametrization {
  const { initializer = 'haar' } = checkOptions<UnconstrainedOptions>('unconstrained', options, {
    initializer: anything,
  });
  const initialize = getInitializer('unconstrained', initializer);
  return {
    name: 'unconstrained',
    exact: false,
    latentShape: (n) => [n, n],
    parameterCount: (n) => n ** 2,
    operationsPerStep: () => 0,
    weight: (latent) => tf.clone(latent as tf.Tensor2D),
    initialize: (n, seed = 0) => initialize(n, seed),
    getConfig: () => ({ name: 'unconstrained', initializer }),
  };
}
