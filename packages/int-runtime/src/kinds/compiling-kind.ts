import type { Granularity } from '../granularity.js';
import type { LayerBits } from '../layer-bits.js';
import type { LayerReporter } from '../layer-report.js';
import type { BaseLayer, BaseSpec } from './base-layer.js';

/** One range for a signal, or one per component. */
export type Range = number | readonly number[];

/** A quantity in a layer whose range must be calibrated: a state, or an intermediate result of a step. */
export interface Signal {
  /** name in the formula of the kind */
  readonly name: string;
  /** number of components per time step */
  readonly length: number;
  /** whether components may have separate ranges */
  readonly perUnit: boolean;
  /** whether they have, unless calibration is told; default `'tensor'`: they have not */
  readonly granularity?: Granularity;
  /** bits of its codes, or the option that has them; default `'stateBits'` */
  readonly bits?: number | 'cellBits';
}

/** Callback for computed signals of a layer. */
export type ObserveSignal = (signal: string, values: Float32Array) => void;

/** A floating-point layer with a state. */
export interface FloatLayer {
  /** Resets to the initial state, which is observed. */
  start(observe: ObserveSignal): void;
  /**
   * Runs one time step. Calibrated signals and state vectors are observed.
   *
   * @returns the output of the layer, [units]
   */
  step(input: Float32Array, observe: ObserveSignal): Float32Array;
}

/** The integer input of a layer. */
export interface Incoming {
  /** real value of code 1 */
  readonly scale: number;
  /** largest magnitude of a code */
  readonly magnitude: number;
  readonly inputs: number;
}

/** Options of `compile` for a layer: its bits, and scales. */
export interface LayerOptions extends Readonly<Required<LayerBits>> {
  /** whether to round scales up to powers of two */
  readonly powerOfTwo: boolean;
  /**
   * maximum ratio of the steps of units, as a power of two, with a range per unit. `compile` tries smaller values down to 0 if a network
   * does not compile.
   */
  readonly spread: number;
}

/** A kind of layer for calibration, compilation and the report. */
export interface CompilingKind<Spec extends BaseSpec = BaseSpec, Layer extends BaseLayer = BaseLayer> {
  readonly name: string;
  /** Signals to calibrate; empty if the formula of the kind bounds everything. */
  signals(spec: Spec): readonly Signal[];
  /** Creates the floating-point layer; computes its real weights once. */
  simulate(spec: Spec): FloatLayer;
  /**
   * Compiles the layer to integers.
   *
   * @param at position of the layer, for messages
   * @param ranges ranges of the signals, finite and > 0
   * @throws CompileError when the layer is not supported; the message says what to lower or change
   */
  compile(
    at: string,
    spec: Spec,
    ranges: Readonly<Record<string, Range>>,
    incoming: Incoming,
    options: LayerOptions,
  ): Layer;
  /** Real value of output code 1. */
  outputScale(layer: Layer): number;
  /** Creates a comparison of the layer in floating point and in integers. */
  reporter(spec: Spec, layer: Layer): LayerReporter;
}
