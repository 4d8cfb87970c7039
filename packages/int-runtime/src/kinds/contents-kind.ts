import type { IntHadamard, IntMatrix } from '../int-matrix.js';
import type { BaseLayer } from './base-layer.js';

/** One matrix of a layer. */
export interface ContainedMatrix {
  /** as the layer's field is called */
  readonly name: string;
  readonly matrix: IntMatrix | IntHadamard;
  /** largest magnitude of the vectors it is multiplied with */
  readonly inputMagnitude: number;
}

/** A constant for people: a word, a number, the smallest and the largest of several numbers, or null where there is none. */
export type ContainedConstant = string | number | readonly [min: number, max: number] | null;

/** What a layer consists of, in terms that tools can list without knowing its kind. */
export interface LayerContents {
  readonly matrices: readonly ContainedMatrix[];
  /** numbers that were trained and are not in the matrices: biases, thresholds, initial states */
  readonly vectorParameters: number;
  /** all other constants, by the names of the layer's fields */
  readonly constants: Readonly<Record<string, ContainedConstant>>;
  /** the constants in one line, in the symbols of the kind's formula */
  readonly summary: string;
}

/** What tools that list a model know of a kind of layer. */
export interface ContentsKind<Layer extends BaseLayer = BaseLayer> {
  readonly name: string;
  /** @param inputMagnitude largest magnitude of what the layer reads */
  contents(layer: Layer, inputMagnitude: number): LayerContents;
}
