import type { IntHadamard, IntMatrix } from '../int-matrix.js';
import type { StateEncoding } from '../state-encoding.js';
import type { BaseLayer } from './base-layer.js';

/** A matrix of a layer. */
export interface ContainedMatrix {
  /** name of the layer's field */
  readonly name: string;
  readonly matrix: IntMatrix | IntHadamard;
  /** largest magnitude of vectors it is multiplied with */
  readonly inputMagnitude: number;
}

/** A state vector of a layer, for tools that draw states or list their ranges. */
export interface ContainedState extends StateEncoding {
  /** name in the formula of the kind */
  readonly name: string;
  /** number of components */
  readonly length: number;
}

/** A constant for display: a word, a number, smallest and largest of several numbers, or null if absent. */
export type ContainedConstant = string | number | readonly [min: number, max: number] | null;

/** Contents of a layer, independent of its kind. */
export interface LayerContents {
  readonly matrices: readonly ContainedMatrix[];
  /** the state vectors, in the order of `states` of the kind */
  readonly states: readonly ContainedState[];
  /** number of trained parameters outside the matrices: biases, thresholds, initial states */
  readonly vectorParameters: number;
  /** all other constants, by name of the layer's field */
  readonly constants: Readonly<Record<string, ContainedConstant>>;
  /** the constants in one line, with the symbols of the kind's formula */
  readonly summary: string;
}

/** Where the step of a number comes from: weights, calibration data, the formula of the kind, or other steps. */
export type StepSource = 'weights' | 'calibrated' | 'fixed' | 'derived';

/** The number format of a part of a layer. */
export interface NumberFormat {
  /** name of the layer's field, or in the formula of the kind */
  readonly part: string;
  /** bits of a code; of biases and multipliers, those that the largest one needs */
  readonly bits: number;
  /** real value of code 1, the smallest and the largest of rows or units; null if the model does not say it */
  readonly step: readonly [min: number, max: number] | null;
  readonly stepFrom: StepSource;
  /** bits before the binary point, without the sign; absent where the step says it better */
  readonly integerBits?: number;
  /** number of entries of a table */
  readonly entries?: number;
}

/** What a layer reads. */
export interface ReadCodes {
  readonly bits: number;
  /** real value of code 1; null if unknown */
  readonly scale: number | null;
}

/** A kind of layer for tools that list models. */
export interface ContentsKind<Layer extends BaseLayer = BaseLayer> {
  readonly name: string;
  /** @param inputMagnitude largest magnitude of the layer's input */
  contents(layer: Layer, inputMagnitude: number): LayerContents;
  /** Formats of all numbers of a layer, in the order of its formula; default: those of its matrices and states. */
  formats?(layer: Layer, incoming: ReadCodes): NumberFormat[];
}
