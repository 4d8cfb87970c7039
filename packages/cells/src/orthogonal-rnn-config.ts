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
  /** where the recurrent weight lives, by name, `{ name, ...options }` or object; default `'bjorck'` */
  parametrization?: ParametrizationIdentifier;
  /**
   * horizon-gain normalization of the weight; default on (`{}`) when a linear recurrence has a quantized weight, unless quantization
   * leaves it exactly orthogonal
   */
  gain?: GainOptions | 'none';
  /** the soft penalty on distance from orthogonality, added to the loss; default null, none */
  orthogonalPenalty?: OrthogonalPenaltyOptions | null;
  /** what U starts as; default `'glorotUniform'` */
  kernelInitializer?: WeightInitializer;
  /** what b starts as; default `'zeros'` */
  biasInitializer?: WeightInitializer;
}

/** Checked whole by `checkWeightInitializer`. */
const INITIALIZER = /* @__PURE__ */ check('the name of an initializer, or { name, …options }', () => true);

/** What the options of an `OrthogonalRNN` must be. Parametrizations and quantizers are found by their registries. */
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

/** What Keras' layers call what this one has under another name. */
export const ORTHOGONAL_RNN_FOREIGN_OPTIONS = kerasOptions({
  activation: 'σ is recurrentActivation, φ is outputActivation',
  recurrentInitializer: 'use parametrization: { name, initializer }',
  recurrentRegularizer: 'orthogonalPenalty is what keeps a weight near orthogonality',
  recurrentConstraint: 'parametrization is what a weight is constrained by',
});
