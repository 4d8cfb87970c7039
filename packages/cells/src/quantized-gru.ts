import * as tf from '@tensorflow/tfjs-core';
import { initializers, type LayerVariable } from '@tensorflow/tfjs-layers';
import { gruResetAfterDynamics, gruResetBeforeDynamics } from './dynamics/gru.js';
import { GatedLayer, type GatedWeights } from './gated-layer.js';
import { orthogonalBlocks } from './orthogonal-blocks.js';
import type { QuantizedWeight } from './quantized-weight.js';
import type { CellDynamics } from './recurrence/gated-scan.js';
import type { RecurrentLayerConfig } from './recurrent-layer.js';
import { requireFits } from './sensible-pairs.js';

export interface QuantizedGRUConfig extends RecurrentLayerConfig {
  /** adds biases; default true */
  useBias?: boolean;
  /** resets after the product, as PyTorch and cuDNN do, instead of before it; default true */
  resetAfter?: boolean;
}

/**
 * GRU whose kernels can be quantized:
 *
 *     z, r = σ(q_U(U) x_t + q_W(W) h_{t−1} + b),   h_t = z ∘ h_{t−1} + (1 − z) ∘ n
 *     n = tanh(U_n x_t + b_n + r ∘ (W_n h_{t−1} + b_{r,n}))   with `resetAfter`,   tanh(U_n x_t + b_n + W_n (r ∘ h_{t−1})) without
 *
 * Weights in Keras' layout and order: `kernel` [inputs, 3 units], `recurrent_kernel` [units, 3 units], gates z, r, n; `bias`
 * [3 units] and, with `resetAfter`, `recurrent_bias` [3 units] (Keras has both as the rows of one). Without `resetAfter` they are those
 * of `tf.layers.gru` with `recurrentActivation: 'sigmoid'`. A quantizer acts on the three gates of a kernel as one matrix.
 *
 * Source: Cho et al. 2014 (arXiv 1406.1078).
 */
export class QuantizedGRU extends GatedLayer {
  static readonly className = 'QuantizedGRU';

  readonly useBias: boolean;
  readonly resetAfter: boolean;
  protected readonly dynamics: CellDynamics;
  private recurrentKernel: LayerVariable | undefined;
  private kernelWeight!: QuantizedWeight;
  private recurrentWeight!: QuantizedWeight;
  private bias: LayerVariable | undefined;
  private recurrentBias: LayerVariable | undefined;

  constructor(config: QuantizedGRUConfig) {
    super(config);
    this.useBias = config.useBias ?? true;
    this.resetAfter = config.resetAfter ?? true;
    this.dynamics = this.resetAfter ? gruResetAfterDynamics() : gruResetBeforeDynamics();
    requireFits(this.caller, 'kernelQuantizer', this.kernelQuantizer, 'the input weight');
    requireFits(this.caller, 'recurrentQuantizer', this.recurrentQuantizer, 'the recurrent weight of three gates');
  }

  get recurrentVariables(): readonly LayerVariable[] {
    return this.recurrentKernel ? [this.recurrentKernel] : [];
  }

  protected buildWeights(inputs: number): void {
    const { units, seed } = this;
    const kernel = this.addInitialized(
      'kernel',
      [inputs, 3 * units],
      initializers.glorotUniform({ seed: seed + 1 }) as never,
    );
    const recurrent = this.addVariable('recurrent_kernel', orthogonalBlocks(units, 3, seed));
    this.recurrentKernel = recurrent;
    if (this.useBias) {
      this.bias = this.addVariable('bias', tf.zeros([3 * units]));
      if (this.resetAfter) this.recurrentBias = this.addVariable('recurrent_bias', tf.zeros([3 * units]));
    }
    this.kernelWeight = this.quantize('kernel', this.kernelQuantizer, () => tf.transpose(kernel.read()) as tf.Tensor2D);
    this.recurrentWeight = this.quantize(
      'recurrent_kernel',
      this.recurrentQuantizer,
      () => tf.transpose(recurrent.read()) as tf.Tensor2D,
    );
  }

  protected weightsInUse(): GatedWeights {
    const { units } = this;
    const w = this.recurrentWeight.value();
    const own = this.resetAfter
      ? { recurrent: w, parameters: [this.recurrentBias?.read() ?? tf.zeros([3 * units])] }
      : {
          recurrent: tf.slice(w, [0, 0], [2 * units, units]),
          parameters: [tf.slice(w, [2 * units, 0], [units, units])],
        };
    return {
      kernel: this.kernelWeight.value(),
      bias: (this.bias?.read() as tf.Tensor1D | undefined) ?? null,
      ...own,
    };
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), useBias: this.useBias, resetAfter: this.resetAfter };
  }
}

tf.serialization.registerClass(QuantizedGRU);

/**
 * A `QuantizedGRU` layer.
 *
 * @throws LayerConfigError when an option is out of its range; the message says what is allowed
 * @example
 * const layer = quantizedGRU({ units: 64, recurrentQuantizer: { name: 'uniform', bits: 4 } });
 */
export function quantizedGRU(config: QuantizedGRUConfig): QuantizedGRU {
  return new QuantizedGRU(config);
}
