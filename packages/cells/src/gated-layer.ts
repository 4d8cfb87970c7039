import type { GatedSpec } from '@qornn/int-runtime';
import type * as tf from '@tensorflow/tfjs-core';
import type { LayerVariable } from '@tensorflow/tfjs-layers';
import { roundedState } from './dynamics/rounded-state.js';
import type { CellDynamics, GatedRecurrence } from './recurrence/cell-dynamics.js';
import { gatedScan } from './recurrence/gated-scan.js';
import { RecurrentLayer } from './recurrent-layer.js';
import type { RecurrentLayerConfig } from './recurrent-layer-config.js';
import { RoundedState } from './rounded-state.js';
import { completeStateQuantizer, type StateQuantizerOptions } from './state-quantizer.js';
import type { Unrolled, UnrollRequest } from './unrolled.js';

/** Options of every gated layer. */
export interface GatedLayerConfig extends RecurrentLayerConfig {
  /**
   * rounds h after every time step as integers do, so that few bits of states can be trained for; their integers keep these bits and this
   * range. Default `'none'`
   */
  stateQuantizer?: StateQuantizerOptions | 'none';
  /**
   * starts the gates that keep the state so that the units remember between 2 and this many steps (see `chronoBias`). For long sequences,
   * of about their length; default null, the usual biases
   */
  chronoSteps?: number | null;
}

/** The current weights of a gated layer. */
export type GatedWeights = Pick<
  GatedRecurrence,
  'kernel' | 'kernelLeft' | 'bias' | 'recurrent' | 'recurrentLeft' | 'parameters'
>;

/** A recurrent layer whose time step is a `CellDynamics`. */
export abstract class GatedLayer extends RecurrentLayer {
  readonly stateQuantizer: StateQuantizerOptions | 'none';
  readonly chronoSteps: number | null;
  protected readonly roundedState: RoundedState | null;

  /** The time step in floating point. */
  protected abstract readonly dynamics: CellDynamics;

  constructor(config: GatedLayerConfig) {
    super(config);
    this.stateQuantizer = config.stateQuantizer ?? 'none';
    this.chronoSteps = config.chronoSteps ?? null;
    this.roundedState = this.roundingOf('state', 'stateQuantizer', this.stateQuantizer, 1);
  }

  /** The weights as the network uses them, quantized while `quantization` is on. Called inside `tf.tidy`. */
  protected abstract weightsInUse(): GatedWeights;

  abstract override readonly recurrentVariables: readonly LayerVariable[];

  /** Quantizers of the states in their order; null for none. */
  protected get roundedStates(): readonly (RoundedState | null)[] {
    return [this.roundedState];
  }

  /** The time step with rounded states. The variables of learned ranges follow its parameters, the first state's last. */
  protected get roundedDynamics(): CellDynamics {
    return this.roundedState ? roundedState(this.dynamics, this.roundedState.rounding) : this.dynamics;
  }

  /** What the integers of the layer keep of its training. */
  describeStates(): Pick<GatedSpec, 'stateFormat'> {
    return this.roundedState ? { stateFormat: this.roundedState.format() } : {};
  }

  override build(inputShape: (number | null)[] | (number | null)[][]): void {
    super.build(inputShape);
    for (const state of this.roundedStates) {
      state?.build((name, initial, trainable) => this.addVariable(name, initial, trainable));
    }
  }

  protected get stateSizes(): readonly number[] {
    return new Array<number>(this.dynamics.states).fill(this.units);
  }

  protected unroll(x: tf.Tensor3D, { initialStates, mask }: UnrollRequest): Unrolled {
    const { parameters, ...weights } = this.weightsInUse();
    const rounded = this.quantization ? this.roundedStates : [];
    const ranges = rounded.flatMap((state) => state?.parameters ?? []).reverse();
    return gatedScan(rounded.some((state) => state) ? this.roundedDynamics : this.dynamics, {
      ...weights,
      x,
      parameters: [...parameters, ...ranges],
      initialStates: initialStates?.map((state, i) => rounded[i]?.round(state) ?? state) ?? null,
      mask,
      returnSequences: this.returnSequences,
      maxStateBytes: this.maxStateBytes,
    });
  }

  protected override ownConfig(): tf.serialization.ConfigDict {
    return {
      ...super.ownConfig(),
      stateQuantizer: this.stateQuantizer as tf.serialization.ConfigDictValue,
      chronoSteps: this.chronoSteps,
    };
  }

  /** The quantizer of a state; null for none. */
  protected roundingOf(
    name: string,
    option: string,
    given: StateQuantizerOptions | 'none',
    range: number,
  ): RoundedState | null {
    const complete = completeStateQuantizer(this.caller, option, given, range);
    return complete && new RoundedState(name, complete);
  }
}
