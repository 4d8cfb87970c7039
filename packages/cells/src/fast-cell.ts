import type { GatedSpec } from '@qornn/int-runtime';
import { byDefault, integer, type OptionTable, oneOf, orNull } from '@qornn/options';
import type { Quantizer } from '@qornn/quantizers';
import * as tf from '@tensorflow/tfjs-core';
import { initializers, type LayerVariable } from '@tensorflow/tfjs-layers';
import { checkSquareQuantizer } from './check-compatibility.js';
import { GATE_ACTIVATIONS, type GateActivation } from './dynamics/gate-activation.js';
import { LayerConfigError } from './errors.js';
import { GatedLayer, type GatedLayerConfig, type GatedWeights } from './gated-layer.js';
import { kerasOptions } from './keras-options.js';
import { fullKernel, type Kernel, lowRankKernel } from './low-rank-kernel.js';
import { RECURRENT_LAYER_OPTIONS } from './recurrent-layer-options.js';
import { STATE_QUANTIZER } from './state-quantizer.js';

/** Options of FastRNN and FastGRNN. */
export interface FastCellConfig extends GatedLayerConfig {
  /** rank of the input weight W, 1 to min(inputs, units); default null, full rank */
  wRank?: number | null;
  /** rank of the recurrent weight U, 1 to `units`; default null, full rank */
  uRank?: number | null;
  /** activation of the update; default `'tanh'` */
  updateActivation?: GateActivation;
}

/** Initial standard deviation of the matrices, as in the authors' code. */
const INITIAL_STD = 0.1;

/** Base class of FastRNN and FastGRNN: their matrices, of full or low rank. */
export abstract class FastCell extends GatedLayer {
  static override readonly options: OptionTable<FastCellConfig> = {
    ...RECURRENT_LAYER_OPTIONS,
    stateQuantizer: STATE_QUANTIZER,
    wRank: orNull(integer(1)),
    uRank: orNull(integer(1)),
    updateActivation: byDefault('tanh', oneOf(GATE_ACTIVATIONS)),
    chronoSteps: orNull(integer(2)),
  };
  static override readonly foreignOptions = kerasOptions({ activation: 'use updateActivation' });

  readonly wRank: number | null;
  readonly uRank: number | null;
  readonly updateActivation: GateActivation;
  protected kernel!: Kernel;
  protected recurrent!: Kernel;

  constructor(config: FastCellConfig) {
    super(config);
    this.wRank = config.wRank ?? null;
    this.uRank = config.uRank ?? null;
    this.updateActivation = config.updateActivation ?? 'tanh';
    if (this.uRank !== null && this.uRank > this.units) {
      throw new LayerConfigError(
        `${this.caller}: uRank is ${this.uRank}, but must be at most the ${this.units} units`,
        'uRank',
      );
    }
    checkSquareQuantizer(this.caller, 'kernelQuantizer', this.kernelQuantizer, 'the input weight');
    if (this.uRank !== null) {
      checkSquareQuantizer(
        this.caller,
        'recurrentQuantizer',
        this.recurrentQuantizer,
        'a factor of the recurrent weight',
      );
    }
  }

  get recurrentVariables(): readonly LayerVariable[] {
    return this.recurrent?.variables ?? [];
  }

  /** Both matrices as plain data, rows are outputs. */
  describeKernels(): Pick<GatedSpec, 'recurrent' | 'kernel'> {
    return { recurrent: this.recurrent.describe(), kernel: this.kernel.describe() };
  }

  /** Adds both matrices. */
  protected buildKernels(inputs: number): void {
    const { wRank, uRank, units } = this;
    if (wRank !== null && wRank > Math.min(inputs, units)) {
      throw new LayerConfigError(
        `${this.caller}: wRank is ${wRank}, but must be at most ${Math.min(inputs, units)}, the smaller of ${inputs} inputs and ${units} units`,
        'wRank',
      );
    }
    this.kernel = this.addKernel('kernel', inputs, wRank, this.kernelQuantizer, this.seed + 1);
    this.recurrent = this.addKernel('recurrent_kernel', units, uRank, this.recurrentQuantizer, this.seed + 3);
  }

  /** U and W, or their factors. */
  protected matricesInUse(): Pick<GatedWeights, 'kernel' | 'kernelLeft' | 'recurrent' | 'recurrentLeft'> {
    const [kernel, kernelLeft] = this.kernel.factors();
    const [recurrent, recurrentLeft] = this.recurrent.factors();
    return { kernel, kernelLeft, recurrent, recurrentLeft };
  }

  protected override ownConfig(): tf.serialization.ConfigDict {
    return {
      ...super.ownConfig(),
      wRank: this.wRank,
      uRank: this.uRank,
      updateActivation: this.updateActivation,
    } as tf.serialization.ConfigDict;
  }

  private addKernel(name: string, inputs: number, rank: number | null, quantizer: Quantizer, seed: number): Kernel {
    const matrix = (part: string, rows: number, columns: number, partSeed: number) => {
      const initializer = initializers.randomNormal({ mean: 0, stddev: INITIAL_STD, seed: partSeed });
      const variable = this.addInitialized(part, [rows, columns], initializer as never);
      const weight = this.quantize(part, quantizer, () => tf.transpose(variable.read()) as tf.Tensor2D);
      return { variable, weight };
    };
    if (rank === null) {
      const { variable, weight } = matrix(name, inputs, this.units, seed);
      return fullKernel(variable, weight);
    }
    const left = matrix(`${name}_left`, inputs, rank, seed);
    const right = matrix(`${name}_right`, rank, this.units, seed + 1);
    return lowRankKernel([left.variable, right.variable], left.weight, right.weight);
  }
}
