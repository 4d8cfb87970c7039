import type { LstmSpec } from '@qornn/int-runtime';
import { byDefault, flag, type OptionTable } from '@qornn/options';
import * as tf from '@tensorflow/tfjs-core';
import { chronoBias } from './chrono-bias.js';
import { lstmDynamics } from './dynamics/lstm.js';
import { roundedState } from './dynamics/rounded-state.js';
import { type GateBlocksConfig, GateBlocksLayer } from './gate-blocks-layer.js';
import type { GatedWeights } from './gated-layer.js';
import type { CellDynamics } from './recurrence/cell-dynamics.js';
import type { RoundedState } from './rounded-state.js';
import { STATE_QUANTIZER, type StateQuantizerOptions } from './state-quantizer.js';

export interface QuantizedLSTMConfig extends GateBlocksConfig {
  /** initializes the bias of the forget gate to 1, where `chronoSteps` is null; default true */
  unitForgetBias?: boolean;
  /** rounds the cell state c after every time step, as `stateQuantizer` does h; default `'none'` */
  cellStateQuantizer?: StateQuantizerOptions | 'none';
}

/** Range of a rounded cell state, which adds up over time. */
const CELL_RANGE = 8;

/**
 * LSTM with quantized kernels:
 *
 *     p = q_U(U) x_t + q_W(W) h_{t−1} + b,   i, f, o = σ(p_i), σ(p_f), σ(p_o),   g = tanh(p_g)
 *     c_t = f ∘ c_{t−1} + i ∘ g,   h_t = o ∘ tanh(c_t)
 *
 * Weights equal those of `tf.layers.lstm` with `recurrentActivation: 'sigmoid'`: `kernel` [inputs, 4 units], `recurrent_kernel`
 * [units, 4 units], `bias` [4 units], gates i, f, g, o. A kernel is quantized as one matrix over its four gates whose rows are outputs, so
 * per-row scales are per gate and unit. States: h, c. `chronoSteps` starts the bias of f, and that of i as its negative.
 *
 * Source: Hochreiter and Schmidhuber 1997; Gers, Schmidhuber and Cummins 2000.
 */
export class QuantizedLSTM extends GateBlocksLayer {
  static readonly className: string = 'QuantizedLSTM';
  static override readonly options: OptionTable<QuantizedLSTMConfig> = {
    ...GateBlocksLayer.options,
    unitForgetBias: byDefault(true, flag),
    cellStateQuantizer: STATE_QUANTIZER,
  };

  readonly unitForgetBias: boolean;
  readonly cellStateQuantizer: StateQuantizerOptions | 'none';
  private readonly roundedCell: RoundedState | null;
  protected readonly dynamics = lstmDynamics();

  constructor(config: QuantizedLSTMConfig) {
    super(config, 4);
    this.unitForgetBias = config.unitForgetBias ?? true;
    this.cellStateQuantizer = config.cellStateQuantizer ?? 'none';
    this.roundedCell = this.roundingOf('cell_state', 'cellStateQuantizer', this.cellStateQuantizer, CELL_RANGE);
  }

  override describeStates(): Pick<LstmSpec, 'stateFormat' | 'cellFormat'> {
    return { ...super.describeStates(), ...(this.roundedCell && { cellFormat: this.roundedCell.format() }) };
  }

  protected override get roundedStates(): readonly (RoundedState | null)[] {
    return [this.roundedState, this.roundedCell];
  }

  protected override get roundedDynamics(): CellDynamics {
    const steps = lstmDynamics(this.roundedCell?.rounding);
    return this.roundedState ? roundedState(steps, this.roundedState.rounding) : steps;
  }

  protected buildBiases(): void {
    const { units, chronoSteps, seed } = this;
    const start = tf.tidy(() => {
      const none = tf.zeros<tf.Rank.R1>([units]);
      const forget = this.unitForgetBias ? tf.ones<tf.Rank.R1>([units]) : none;
      if (chronoSteps === null) return tf.concat([none, forget, none, none]);
      const keep = chronoBias(units, chronoSteps, seed + 2);
      return tf.concat([tf.neg(keep), keep, none, none]);
    });
    this.bias = this.addVariable('bias', start);
  }

  protected weightsInUse(): GatedWeights {
    return { ...this.drivingWeights(), recurrent: this.recurrent.value(), parameters: [] };
  }

  protected override ownConfig(): tf.serialization.ConfigDict {
    return {
      ...super.ownConfig(),
      unitForgetBias: this.unitForgetBias,
      cellStateQuantizer: this.cellStateQuantizer as tf.serialization.ConfigDictValue,
    };
  }
}

tf.serialization.registerClass(QuantizedLSTM);

/**
 * Creates a `QuantizedLSTM` layer.
 *
 * @throws LayerConfigError when an option is invalid
 * @example
 * const layer = quantizedLSTM({ units: 64, recurrentQuantizer: { name: 'uniform', bits: 4 } });
 */
export function quantizedLSTM(config: QuantizedLSTMConfig): QuantizedLSTM {
  return new QuantizedLSTM(config);
}
