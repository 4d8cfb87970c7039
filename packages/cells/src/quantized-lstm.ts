import * as tf from '@tensorflow/tfjs-core';
import { initializers, type LayerVariable } from '@tensorflow/tfjs-layers';
import { lstmDynamics } from './dynamics/lstm.js';
import { GatedLayer, type GatedWeights } from './gated-layer.js';
import { orthogonalBlocks } from './orthogonal-blocks.js';
import type { QuantizedWeight } from './quantized-weight.js';
import type { RecurrentLayerConfig } from './recurrent-layer.js';
import { requireFits } from './sensible-pairs.js';

export interface QuantizedLSTMConfig extends RecurrentLayerConfig {
  /** adds a bias; default true */
  useBias?: boolean;
  /** the bias of the forget gate starts at 1; default true */
  unitForgetBias?: boolean;
}

/**
 * LSTM whose kernels can be quantized:
 *
 *     [i; f; g; o] = [σ; σ; tanh; σ](q_U(U) x_t + q_W(W) h_{t−1} + b),   c_t = f ∘ c_{t−1} + i ∘ g,   h_t = o ∘ tanh(c_t)
 *
 * Weights, their layout and order are those of `tf.layers.lstm` with `recurrentActivation: 'sigmoid'`: `kernel` [inputs, 4 units],
 * `recurrent_kernel` [units, 4 units], `bias` [4 units], gates i, f, g, o. A quantizer acts on the four gates of a kernel as one matrix
 * whose rows are outputs, so that a scale per row is one per gate and unit. States: h, c.
 *
 * Source: Hochreiter and Schmidhuber 1997; Gers, Schmidhuber and Cummins 2000.
 */
export class QuantizedLSTM extends GatedLayer {
  static readonly className = 'QuantizedLSTM';

  readonly useBias: boolean;
  readonly unitForgetBias: boolean;
  protected readonly dynamics = lstmDynamics();
  private recurrentKernel: LayerVariable | undefined;
  private kernelWeight!: QuantizedWeight;
  private recurrentWeight!: QuantizedWeight;
  private bias: LayerVariable | undefined;

  constructor(config: QuantizedLSTMConfig) {
    super(config);
    this.useBias = config.useBias ?? true;
    this.unitForgetBias = config.unitForgetBias ?? true;
    requireFits(this.caller, 'kernelQuantizer', this.kernelQuantizer, 'the input weight');
    requireFits(this.caller, 'recurrentQuantizer', this.recurrentQuantizer, 'the recurrent weight of four gates');
  }

  get recurrentVariables(): readonly LayerVariable[] {
    return this.recurrentKernel ? [this.recurrentKernel] : [];
  }

  protected buildWeights(inputs: number): void {
    const { units, seed } = this;
    const kernel = this.addInitialized(
      'kernel',
      [inputs, 4 * units],
      initializers.glorotUniform({ seed: seed + 1 }) as never,
    );
    const recurrent = this.addVariable('recurrent_kernel', orthogonalBlocks(units, 4, seed));
    this.recurrentKernel = recurrent;
    if (this.useBias) {
      const start = tf.tidy(() => {
        const forget = this.unitForgetBias ? tf.ones([units]) : tf.zeros([units]);
        return tf.concat([tf.zeros([units]), forget, tf.zeros([2 * units])]);
      });
      this.bias = this.addVariable('bias', start);
    }
    this.kernelWeight = this.quantize('kernel', this.kernelQuantizer, () => tf.transpose(kernel.read()) as tf.Tensor2D);
    this.recurrentWeight = this.quantize(
      'recurrent_kernel',
      this.recurrentQuantizer,
      () => tf.transpose(recurrent.read()) as tf.Tensor2D,
    );
  }

  protected weightsInUse(): GatedWeights {
    return {
      kernel: this.kernelWeight.value(),
      bias: (this.bias?.read() as tf.Tensor1D | undefined) ?? null,
      recurrent: this.recurrentWeight.value(),
      parameters: [],
    };
  }

  override getConfig(): tf.serialization.ConfigDict {
    return { ...super.getConfig(), useBias: this.useBias, unitForgetBias: this.unitForgetBias };
  }
}

tf.serialization.registerClass(QuantizedLSTM);

/**
 * A `QuantizedLSTM` layer.
 *
 * @throws LayerConfigError when an option is out of its range; the message says what is allowed
 * @example
 * const layer = quantizedLSTM({ units: 64, recurrentQuantizer: { name: 'uniform', bits: 4 } });
 */
export function quantizedLSTM(config: QuantizedLSTMConfig): QuantizedLSTM {
  return new QuantizedLSTM(config);
}
