import type { Arena } from '../arena.js';
import type { WeightStorage } from '../weight-layout.js';
import type { BaseLayer } from './base-layer.js';

/**
 * A state vector of a layer, such as h, or c of an LSTM. Its components have at most 16 bits. Vectors of one layer may have different lengths
 * and bits.
 */
export interface StateVector {
  /** name in the formula of the kind */
  readonly name: string;
  /** initial state of one stream */
  readonly start: Int16Array;
  /** Whether component i may have this value, because restored states must not invalidate the overflow proof. */
  holds(value: number, i: number): boolean;
}

/** A layer in JavaScript with the states of streams in lock-step. */
export interface JsLayer {
  /** the state vectors, each [batch, length]; a step updates the same arrays */
  readonly states: readonly Int16Array[];
  /** the output, [batch, units] */
  readonly output: Int16Array;
  /** bytes of all its buffers */
  readonly memoryBytes: number;
  /**
   * Runs one time step of all streams without allocating.
   *
   * @param input [batch, inputs]
   */
  step(input: Int16Array): void;
  /** Updates the output after states were written. */
  refresh(): void;
}

/** A layer in the memory of the WebAssembly engine. */
export interface WasmLayer {
  /** address of its words, which begin as in src/kernel-words.ts; the engine writes the offset of its vectors */
  readonly at: number;
  /** number of 32-bit sums that a step of one stream needs in each scratch buffer */
  readonly sums: number;
  /**
   * padded lengths of the vectors that the engine allocates per stream: the state vectors in order, then others that the kernels need. The
   * kernels access them, each [batch, length], by pointers, which they may swap.
   */
  readonly vectors: readonly number[];
  /**
   * Updates the other vectors of a stream after states were written.
   *
   * @param vectors vectors of one stream, including padding
   */
  refresh(vectors: readonly Int16Array[]): void;
}

/** A kind of layer for engines. It is part of `/core`, whose size is limited: see bundle.test.ts. */
export interface RunningKind<Layer extends BaseLayer = BaseLayer> {
  readonly name: string;
  /**
   * Validates sizes and ranges, and that no sum can overflow for any input and state.
   *
   * @param at position of the layer, for messages
   * @param inputMagnitude largest magnitude of the layer's input
   * @throws ModelFormatError whose `field` names the invalid field
   */
  validate(at: string, layer: Layer, inputMagnitude: number): void;
  /** Largest magnitude of the output, at most 2^15. */
  outputMagnitude(layer: Layer): number;
  states(layer: Layer): readonly StateVector[];
  /** Prepares the layer for JavaScript; the returned function creates streams that share its constants. */
  js(layer: Layer, inputMagnitude: number): (batch: number) => JsLayer;
  /** Writes the layer for WebAssembly; absent if the kind runs only in JavaScript. */
  wasm?(layer: Layer, inputMagnitude: number, arena: Arena, storage: WeightStorage): WasmLayer;
}
