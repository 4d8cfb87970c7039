import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';
import { fastRNNDynamics } from './dynamics/fast-rnn.js';
import { FastCell, type FastCellConfig } from './fast-cell.js';
import type { GatedWeights } from './gated-layer.js';
import type { CellDynamics } from './recurrence/cell-dynamics.js';

export type FastRNNConfig = FastCellConfig;

/** Initial α and β, before the sigmoid, as in the authors' code. */
const ALPHA_START = -3;
const BETA_START = 3;

/**
 * FastRNN: a simple recurrent layer with a weighted residual connection. In the authors' notation, where U is the recurrent weight:
 *
 *     c_t = σ(W x_t + U h_{t−1} + b),   h_t = sigmoid(α) c_t + sigmoid(β) h_{t−1}
 *
 * Weights in the layout and order of Keras: `kernel` [inputs, units] and `recurrent_kernel` [units, units], or for low rank `…_left`
 * [inputs, rank] and `…_right` [rank, units]; `bias` [units], `alpha` [1], `beta` [1]. Each matrix, or each low-rank factor, is
 * quantized separately. With `chronoSteps`, sigmoid(β) = 1 − 1 / chronoSteps and sigmoid(α) = 1 / chronoSteps at the start.
 *
 * Source: Kusupati et al. 2018 (arXiv 1901.02358), §3.1 and §3.3.
 */
export class FastRNN extends FastCell {
  static readonly className: string = 'FastRNN';

  protected readonly dynamics: CellDynamics;
  private bias!: LayerVariable;
  private alpha!: LayerVariable;
  private beta!: LayerVariable;

  constructor(config: FastRNNConfig) {
    super(config);
    this.dynamics = fastRNNDynamics(this.updateActivation);
  }

  /** @returns b [units], α [1] and β [1], before their sigmoid, owned by the layer */
  vectors(): { bias: tf.Tensor; alpha: tf.Tensor; beta: tf.Tensor } {
    return { bias: this.bias.read(), alpha: this.alpha.read(), beta: this.beta.read() };
  }

  protected buildWeights(inputs: number): void {
    this.buildKernels(inputs);
    this.bias = this.addVariable('bias', tf.ones([this.units]));
    const { chronoSteps } = this;
    const beta = chronoSteps === null ? BETA_START : Math.log(chronoSteps - 1);
    this.alpha = this.addVariable('alpha', tf.fill([1], chronoSteps === null ? ALPHA_START : -beta));
    this.beta = this.addVariable('beta', tf.fill([1], beta));
  }

  protected weightsInUse(): GatedWeights {
    return {
      ...this.matricesInUse(),
      bias: this.bias.read() as tf.Tensor1D,
      parameters: [this.alpha.read(), this.beta.read()],
    };
  }
}

tf.serialization.registerClass(FastRNN);

/**
 * Creates a `FastRNN` layer.
 *
 * @throws LayerConfigError when an option is invalid
 * @example
 * const layer = fastRNN({ units: 64, wRank: 8, uRank: 16, recurrentQuantizer: { name: 'uniform', bits: 8 } });
 */
export function fastRNN(config: FastRNNConfig): FastRNN {
  return new FastRNN(config);
}
