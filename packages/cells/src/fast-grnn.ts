import { byDefault, type OptionTable, oneOf } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';
import { chronoBias } from './chrono-bias.js';
import { fastGRNNDynamics } from './dynamics/fast-grnn.js';
import { GATE_ACTIVATIONS, type GateActivation } from './dynamics/gate-activation.js';
import { FastCell, type FastCellConfig } from './fast-cell.js';
import type { GatedWeights } from './gated-layer.js';
import { kerasOptions } from './keras-options.js';
import type { CellDynamics } from './recurrence/cell-dynamics.js';

export interface FastGRNNConfig extends FastCellConfig {
  /** activation of the gate; default `'sigmoid'` */
  gateActivation?: GateActivation;
}

/** Initial ζ and ν, before the sigmoid, as in the authors' code. */
const ZETA_START = 1;
const NU_START = -4;

/**
 * FastGRNN. Its gate and its update share their matrices. In the authors' notation, where U is the recurrent weight:
 *
 *     p_t = W x_t + U h_{t−1},   z_t = σ_g(p_t + b_z),   c_t = σ_u(p_t + b_h)
 *     h_t = (sigmoid(ζ)(1 − z_t) + sigmoid(ν)) ∘ c_t + z_t ∘ h_{t−1}
 *
 * Weights in the layout and order of Keras: `kernel` [inputs, units] and `recurrent_kernel` [units, units], or for low rank `…_left`
 * [inputs, rank] and `…_right` [rank, units]; `gate_bias` [units], `bias` [units], `zeta` [1], `nu` [1]. Each matrix, or each low-rank
 * factor, is quantized separately. `chronoSteps` starts b_z, and ν so that what every step adds is not more than what is forgotten.
 *
 * Source: Kusupati et al. 2018 (arXiv 1901.02358), §3.2 and §3.3.
 */
export class FastGRNN extends FastCell {
  static readonly className: string = 'FastGRNN';
  static override readonly options: OptionTable<FastGRNNConfig> = {
    ...FastCell.options,
    gateActivation: byDefault('sigmoid', oneOf(GATE_ACTIVATIONS)),
  };
  static override readonly foreignOptions = kerasOptions({
    activation: 'use updateActivation',
    recurrentActivation: 'use gateActivation',
  });

  readonly gateActivation: GateActivation;
  protected readonly dynamics: CellDynamics;
  private gateBias!: LayerVariable;
  private bias!: LayerVariable;
  private zeta!: LayerVariable;
  private nu!: LayerVariable;

  constructor(config: FastGRNNConfig) {
    super(config);
    this.gateActivation = config.gateActivation ?? 'sigmoid';
    this.dynamics = fastGRNNDynamics(this.gateActivation, this.updateActivation);
  }

  /** @returns b_z and b_h [units], ζ [1] and ν [1], before their sigmoid, owned by the layer */
  vectors(): { gateBias: tf.Tensor; bias: tf.Tensor; zeta: tf.Tensor; nu: tf.Tensor } {
    return { gateBias: this.gateBias.read(), bias: this.bias.read(), zeta: this.zeta.read(), nu: this.nu.read() };
  }

  protected buildWeights(inputs: number): void {
    this.buildKernels(inputs);
    const { units, chronoSteps, seed } = this;
    const gate = chronoSteps === null ? tf.ones([units]) : chronoBias(units, chronoSteps, seed + 5);
    this.gateBias = this.addVariable('gate_bias', gate);
    this.bias = this.addVariable('bias', tf.ones([units]));
    this.zeta = this.addVariable('zeta', tf.fill([1], ZETA_START));
    this.nu = this.addVariable('nu', tf.fill([1], chronoSteps === null ? NU_START : -Math.log(chronoSteps)));
  }

  protected weightsInUse(): GatedWeights {
    return {
      ...this.matricesInUse(),
      bias: null,
      parameters: [this.gateBias, this.bias, this.zeta, this.nu].map((variable) => variable.read()),
    };
  }

  protected override ownConfig(): tf.serialization.ConfigDict {
    return { ...super.ownConfig(), gateActivation: this.gateActivation };
  }
}

tf.serialization.registerClass(FastGRNN);

/**
 * Creates a `FastGRNN` layer.
 *
 * @throws LayerConfigError when an option is invalid
 * @example
 * const layer = fastGRNN({ units: 64, wRank: 8, uRank: 16, kernelQuantizer: { name: 'uniform', bits: 8 } });
 */
export function fastGRNN(config: FastGRNNConfig): FastGRNN {
  return new FastGRNN(config);
}
