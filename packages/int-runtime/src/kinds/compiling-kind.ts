import type { LayerReporter } from '../layer-report.js';
import type { BaseLayer, BaseSpec } from './base-layer.js';

/** One range for all numbers of a signal, or one for each. */
export type Range = number | readonly number[];

/** Something inside a layer whose range calibration finds: a state, or a sum within a step. */
export interface Signal {
  /** as the formula of the kind calls it */
  readonly name: string;
  /** how many numbers it has at a time step */
  readonly length: number;
  /** whether each of them may have a range of its own */
  readonly perUnit: boolean;
  /** bits that it will be held in; absent: those of the states */
  readonly bits?: number;
}

/** Sees a signal of a layer as it is computed. */
export type ObserveSignal = (signal: string, values: Float32Array) => void;

/** A layer in floating point, which remembers its state between steps. */
export interface FloatLayer {
  /** Goes to where the network starts; what is remembered is observed. */
  start(observe: ObserveSignal): void;
  /**
   * One time step. Every signal that is calibrated, and every state vector, is observed.
   *
   * @returns what the layer gives to what reads it, [units]
   */
  step(input: Float32Array, observe: ObserveSignal): Float32Array;
}

/** What a layer reads, in integers. */
export interface Incoming {
  /** value of a code */
  readonly scale: number;
  /** largest magnitude of a code */
  readonly magnitude: number;
  readonly inputs: number;
}

/** What `compile` was asked for, as far as layers are concerned. */
export interface LayerOptions {
  readonly stateBits: number;
  readonly weightBits: number;
  readonly biasBits: number;
  /** whether scales are rounded up to powers of two */
  readonly powerOfTwo: boolean;
  /**
   * by how many powers of two, at most, the steps of units may lie apart where a range is given for each. Where a network has no
   * integers, it is tried with less, down to 0.
   */
  readonly spread: number;
}

/** What calibration, compilation and the report know of a kind of layer. */
export interface CompilingKind<Spec extends BaseSpec = BaseSpec, Layer extends BaseLayer = BaseLayer> {
  readonly name: string;
  /** What has to be calibrated; nothing where the kind's formula bounds everything. */
  signals(spec: Spec): readonly Signal[];
  /** The layer in floating point; its real weights are computed once. */
  simulate(spec: Spec): FloatLayer;
  /**
   * The layer in integers.
   *
   * @param at where it is, for messages
   * @param ranges of the signals, finite and > 0
   * @throws CompileError when it has no integer form: what is wrong, and what to lower or change
   */
  compile(
    at: string,
    spec: Spec,
    ranges: Readonly<Record<string, Range>>,
    incoming: Incoming,
    options: LayerOptions,
  ): Layer;
  /** Value of a code of what the layer gives to what reads it. */
  outputScale(layer: Layer): number;
  /** Watches the layer in floating point and in integers, side by side. */
  reporter(spec: Spec, layer: Layer): LayerReporter;
}
