import { byDefault, check, either, namedPart, type OptionTable, oneOf, orNull } from '@qornn/options';
import { getParametrization, type ParametrizationIdentifier } from '@qornn/orthogonal-params';
import { GAIN_OPTIONS, type GainOptions } from './gain.js';
import { kerasOptions } from './keras-options.js';
import { OUTPUT_ACTIVATIONS, type OutputActivation } from './output-activation.js';
import { type OrthogonalPenaltyOptions, PENALTY_OPTIONS } from './penalty.js';
import type { Activation } from './recurrence/activated-scan.js';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';
import { RECURRENT_LAYER_OPTIONS } from './recurrent-layer-options.js';
import type { WeightInitializer } from './weight-initializer.js';

/** σ of the recurrence. */
export type RecurrentActivation = Activation;

const RECURRENT_ACTIVATIONS: readonly string[] = ['linear', 'relu', 'modrelu', 'tanh'] satisfies RecurrentActivation[];

export interface OrthogonalRNNConfig extends RecurrentLayerConfig {
  /** σ; default `'linear'`, the paper's linear recurrent unit */
  recurrentActivation?: RecurrentActivation;
  /** φ; default `'relu'` */
  outputActivation?: OutputActivation;
  /** parametrization of the recurrent weight: name, `{ name, ...options }` or object; default `'bjorck'` */
  parametrization?: ParametrizationIdentifier;
  /**
   * horizon-gain normalization of the weight; default on (`{}`) for a linear recurrence with a quantized weight, unless the quantized
   * weight is exactly orthogonal
   */
  gain?: GainOptions | 'none';
  /** soft orthogonality penalty, added to the loss; default null, none */
  orthogonalPenalty?: OrthogonalPenaltyOptions | null;
  /** initializer of U; default `'glorotUniform'` */
  kernelInitializer?: WeightInitializer;
  /** initializer of b; default `'zeros'` */
  biasInitializer?: WeightInitializer;
}

/** `checkWeightInitializer` checks the value. */
const INITIALIZER = /* @__PURE__ */ check('the name of an initializer, or { name, …options }', () => true);

/** Checks of the options of an `OrthogonalRNN`. Parametrizations and quantizers are looked up in their registries. */
export const ORTHOGONAL_RNN_OPTIONS: OptionTable<OrthogonalRNNConfig> = {
  ...RECURRENT_LAYER_OPTIONS,
  recurrentActivation: byDefault('linear', oneOf(RECURRENT_ACTIVATIONS)),
  outputActivation: byDefault('relu', oneOf(OUTPUT_ACTIVATIONS)),
  parametrization: byDefault('bjorck', namedPart('a parametrization', getParametrization)),
  gain: either(oneOf(['none']), GAIN_OPTIONS),
  orthogonalPenalty: orNull(PENALTY_OPTIONS),
  kernelInitializer: INITIALIZER,
  biasInitializer: INITIALIZER,
};

/** Options of Keras that this layer has under another name. */
export const ORTHOGONAL_RNN_FOREIGN_OPTIONS = kerasOptions({
  activation: 'σ is recurrentActivation, φ is outputActivation',
  recurrentInitializer: 'use parametrization: { name, initializer }',
  recurrentRegularizer: 'orthogonalPenalty is what keeps a weight near orthogonality',
  recurrentConstraint: 'parametrization is what a weight is constrained by',
});
