import type { BaseLayer } from '@qornn/int-runtime';
import type { OnnxGraph, OnnxValue, OnnxVector, RangedValue } from '../onnx/onnx-graph.js';
import type { ScannedStates } from '../onnx/scan-onnx.js';

/** Where a layer stands in an ONNX graph. */
export interface OnnxPlace {
  /** before all names of its values, such as `layer0` */
  readonly prefix: string;
  /** largest magnitude of the layer's input */
  readonly inputMagnitude: number;
}

/** Where a layer stands in an ONNX graph in floating point. */
export interface FloatOnnxPlace extends OnnxPlace {
  /** value of the integer 1 of its input */
  readonly inputScale: number;
}

/** A state vector of a layer. */
export interface OnnxState {
  /** name in the formula of the kind */
  readonly name: string;
  /** initial state of one stream */
  readonly start: ArrayLike<number>;
}

/** A layer in an integer graph. All integers are INT32 where nothing else is said. */
export interface IntegerOnnx {
  /** each within ±2^15 */
  readonly states: readonly (OnnxState & { readonly low: number; readonly high: number })[];
  /**
   * What a step needs of the input alone: computed for all time steps at once, outside the loop.
   *
   * @param x [..., inputs]
   * @returns values of any type, [..., length]
   */
  drive(graph: OnnxGraph, x: RangedValue): OnnxVector[];
  /**
   * One time step.
   *
   * @param driven results of `drive`, [batch, length]
   * @param states [batch, length]
   * @returns the next states, in order
   */
  step(graph: OnnxGraph, driven: readonly OnnxValue[], states: readonly RangedValue[]): OnnxValue[];
  /**
   * The output, which is the input of the next layer or the readout.
   *
   * @param states [..., length]
   * @returns [..., units]
   */
  output(graph: OnnxGraph, states: readonly RangedValue[]): RangedValue;
}

/** A sequence in floating point. */
export interface FloatOnnxSequence {
  /** [time, batch, inputs] */
  readonly x: OnnxValue;
  /** initial states, [batch, length] */
  readonly states: readonly OnnxVector[];
  /** number of time steps of each sequence, INT32 [batch]; undefined: all have all */
  readonly lengths: OnnxValue | undefined;
  /** whether the states of every time step are needed */
  readonly asSequence: boolean;
}

/** A layer in a graph in floating point. All values are FLOAT, in their own units. */
export interface FloatOnnx {
  readonly states: readonly OnnxState[];
  /** value of the integer 1 of its output */
  readonly outputScale: number;
  /** All time steps; those of states that `output` does not read may be missing at the end of `all`. */
  run(graph: OnnxGraph, sequence: FloatOnnxSequence): ScannedStates;
  /** As in an integer graph. */
  output(graph: OnnxGraph, states: readonly OnnxValue[]): OnnxValue;
}

/** How a kind of layer is written in ONNX. Pure: the same layer gives the same nodes. */
export interface OnnxKind<Layer extends BaseLayer = BaseLayer> {
  /** The layer bit for bit. */
  integer(layer: Layer, place: OnnxPlace): IntegerOnnx;
  /** The layer with dequantized weights; absent: only integer graphs. */
  float?(layer: Layer, place: FloatOnnxPlace): FloatOnnx;
}
