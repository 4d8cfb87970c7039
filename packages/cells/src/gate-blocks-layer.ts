import { byDefault, flag, integer, type OptionTable, orNull } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, type LayerVariable } from '@tensorflow/tfjs-layers';
import { checkSquareQuantizer } from './check-compatibility.js';
import { LayerConfigError } from './errors.js';
import { GatedLayer, type GatedLayerConfig } from './gated-layer.js';
import { kerasOptions } from './keras-options.js';
import { orthogonalBlocks } from './orthogonal-blocks.js';
import type { QuantizedWeight } from './quantized-weight.js';
import { RECURRENT_LAYER_OPTIONS } from './recurrent-layer-options.js';
import { UNIT_STATE_QUANTIZER, type UnitStateQuantizerOptions } from './state-quantizer.js';

/** Options of LSTM and GRU. */
export interface GateBlocksConfig extends GatedLayerConfig {
  /** adds biases; default true */
  useBias?: boolean;
  /**
   * rounds h after every time step to k bits, as integers do, so that few bits of states can be trained for; the integers keep them. Its range
   * is 1. Default `'none'`
   */
  stateQuantizer?: UnitStateQuantizerOptions | 'none';
}

/** Base class of LSTM and GRU: their kernels hold the matrices of all gates side by side, as in Keras. */
export abstract class GateBlocksLayer extends GatedLayer {
  static override readonly options: OptionTable<GateBlocksConfig> = {
    ...RECURRENT_LAYER_OPTIONS,
    stateQuantizer: UNIT_STATE_QUANTIZER,
    useBias: byDefault(true, flag),
    chronoSteps: orNull(integer(2)),
  };
  static override readonly foreignOptions = kerasOptions({
    activation: 'it is tanh',
    recurrentActivation: 'its gates are sigmoid',
  });

  readonly useBias: boolean;
  protected kernel!: QuantizedWeight;
  protected recurrent!: QuantizedWeight;
  protected bias: LayerVariable | undefined;
  private recurrentKernel: LayerVariable | undefined;

  constructor(
    config: GateBlocksConfig,
    private readonly gates: number,
  ) {
    super(config);
    this.useBias = config.useBias ?? true;
    if (this.chronoSteps !== null && !this.useBias) {
      throw new LayerConfigError(
        `${this.caller}: chronoSteps is ${this.chronoSteps}, but useBias is false, and it starts biases`,
        'chronoSteps',
      );
    }
    checkSquareQuantizer(this.caller, 'kernelQuantizer', this.kernelQuantizer, 'the input weight');
    checkSquareQuantizer(
      this.caller,
      'recurrentQuantizer',
      this.recurrentQuantizer,
      `the recurrent weight of ${gates} gates`,
    );
  }

  get recurrentVariables(): readonly LayerVariable[] {
    return this.recurrentKernel ? [this.recurrentKernel] : [];
  }

  /** Both kernels before they are encoded, rows are outputs. */
  get weightsToEncode(): { recurrent: QuantizedWeight; kernel: QuantizedWeight } {
    return { recurrent: this.recurrent, kernel: this.kernel };
  }

  /** @returns the bias of all gates, [gates · units], owned by the layer; undefined without biases */
  biasWeight(): tf.Tensor1D | undefined {
    return this.bias?.read() as tf.Tensor1D | undefined;
  }

  /** Adds the bias variables. */
  protected abstract buildBiases(): void;

  protected buildWeights(inputs: number): void {
    const { units, seed, gates } = this;
    const kernel = this.addInitialized(
      'kernel',
      [inputs, gates * units],
      initializers.glorotUniform({ seed: seed + 1 }) as never,
    );
    const recurrent = this.addVariable('recurrent_kernel', orthogonalBlocks(units, gates, seed));
    this.recurrentKernel = recurrent;
    if (this.useBias) this.buildBiases();
    const rowsAreOutputs = (variable: LayerVariable) => () => tf.transpose(variable.read()) as tf.Tensor2D;
    this.kernel = this.quantize('kernel', this.kernelQuantizer, rowsAreOutputs(kernel));
    this.recurrent = this.quantize('recurrent_kernel', this.recurrentQuantizer, rowsAreOutputs(recurrent));
  }

  /** Input kernel and bias as the network uses them. */
  protected drivingWeights(): { kernel: tf.Tensor2D; bias: tf.Tensor1D | null } {
    return { kernel: this.kernel.value(), bias: this.biasWeight() ?? null };
  }

  protected override ownConfig(): tf.serialization.ConfigDict {
    return { ...super.ownConfig(), useBias: this.useBias };
  }
}
