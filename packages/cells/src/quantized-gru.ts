import { byDefault, flag, type OptionTable } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';
import { chronoBias } from './chrono-bias.js';
import { gruResetAfterDynamics, gruResetBeforeDynamics } from './dynamics/gru.js';
import { roundedState } from './dynamics/rounded-state.js';
import { type GateBlocksConfig, GateBlocksLayer } from './gate-blocks-layer.js';
import type { GatedWeights } from './gated-layer.js';
import type { CellDynamics } from './recurrence/cell-dynamics.js';

export interface QuantizedGRUConfig extends GateBlocksConfig {
  /** applies the reset gate after the product, as Keras 3, PyTorch and cuDNN do, instead of before it; default true */
  resetAfter?: boolean;
}

/**
 * GRU with quantized kernels:
 *
 *     z, r = σ(q_U(U) x_t + q_W(W) h_{t−1} + b),   h_t = z ∘ h_{t−1} + (1 − z) ∘ n
 *     n = tanh(U_n x_t + b_n + r ∘ (W_n h_{t−1} + b_{r,n}))   with `resetAfter`,   tanh(U_n x_t + b_n + W_n (r ∘ h_{t−1})) without
 *
 * Weights in the layout and order of Keras: `kernel` [inputs, 3 units], `recurrent_kernel` [units, 3 units], gates z, r, n; `bias`
 * [3 units] and, with `resetAfter`, `recurrent_bias` [3 units] (Keras stores both as rows of one matrix). Without `resetAfter` they equal
 * those of `tf.layers.gru` with `recurrentActivation: 'sigmoid'`. A kernel is quantized as one matrix over its three gates. With
 * `stateQuantizer`, h is rounded after every time step, and r ∘ h where W_n multiplies it. `chronoSteps` starts the bias of z.
 *
 * Source: Cho et al. 2014 (arXiv 1406.1078).
 */
export class QuantizedGRU extends GateBlocksLayer {
  static readonly className: string = 'QuantizedGRU';
  static override readonly options: OptionTable<QuantizedGRUConfig> = {
    ...GateBlocksLayer.options,
    resetAfter: byDefault(true, flag),
  };

  readonly resetAfter: boolean;
  protected readonly dynamics: CellDynamics;
  private recurrentBias: LayerVariable | undefined;

  constructor(config: QuantizedGRUConfig) {
    super(config, 3);
    this.resetAfter = config.resetAfter ?? true;
    this.dynamics = this.resetAfter ? gruResetAfterDynamics() : gruResetBeforeDynamics();
  }

  protected override get roundedDynamics(): CellDynamics {
    const { rounding } = this.roundedState!;
    return this.resetAfter ? super.roundedDynamics : roundedState(gruResetBeforeDynamics(rounding), rounding);
  }

  /** @returns the recurrent bias of all gates, [3 units], owned by the layer; undefined without biases or with reset before the product */
  recurrentBiasWeight(): tf.Tensor1D | undefined {
    return this.recurrentBias?.read() as tf.Tensor1D | undefined;
  }

  protected buildBiases(): void {
    const { units, chronoSteps, seed } = this;
    const start = tf.tidy(() =>
      chronoSteps === null
        ? tf.zeros([3 * units])
        : tf.concat([chronoBias(units, chronoSteps, seed + 2), tf.zeros([2 * units])]),
    );
    this.bias = this.addVariable('bias', start);
    if (this.resetAfter) this.recurrentBias = this.addVariable('recurrent_bias', tf.zeros([3 * units]));
  }

  protected weightsInUse(): GatedWeights {
    const { units } = this;
    const driving = this.drivingWeights();
    const recurrent = this.recurrent.value();
    if (this.resetAfter) {
      return { ...driving, recurrent, parameters: [this.recurrentBiasWeight() ?? tf.zeros([3 * units])] };
    }
    return {
      ...driving,
      recurrent: tf.slice(recurrent, [0, 0], [2 * units, units]),
      parameters: [tf.slice(recurrent, [2 * units, 0], [units, units])],
    };
  }

  protected override ownConfig(): tf.serialization.ConfigDict {
    return { ...super.ownConfig(), resetAfter: this.resetAfter };
  }
}

tf.serialization.registerClass(QuantizedGRU);

/**
 * Creates a `QuantizedGRU` layer.
 *
 * @throws LayerConfigError when an option is invalid
 * @example
 * const layer = quantizedGRU({ units: 64, recurrentQuantizer: { name: 'uniform', bits: 4 } });
 */
export function quantizedGRU(config: QuantizedGRUConfig): QuantizedGRU {
  return new QuantizedGRU(config);
}
