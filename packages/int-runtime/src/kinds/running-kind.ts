import type { Arena } from '../arena.js';
import type { WeightStorage } from '../weight-layout.js';
import type { BaseLayer } from './base-layer.js';

/**
 * One vector of what a layer remembers, such as h, or the c of an LSTM. Its numbers have at most 16 bits; vectors of one layer may differ
 * in their lengths and in their bits.
 */
export interface StateVector {
  /** as the formula of the kind calls it */
  readonly name: string;
  /** where the model starts: the numbers of one stream */
  readonly start: Int16Array;
  /** Whether number i can be this value: states from outside must not break what was proven of sums. */
  holds(value: number, i: number): boolean;
}

/** A layer that runs in JavaScript, with the states of some streams in lock-step. */
export interface JsLayer {
  /** the state vectors, each [batch, length]; a step leaves the next ones in the same arrays */
  readonly states: readonly Int16Array[];
  /** what reads the layer sees, [batch, units] */
  readonly output: Int16Array;
  /** bytes of all its buffers */
  readonly memoryBytes: number;
  /**
   * Moves all streams on; allocates nothing.
   *
   * @param input [batch, inputs]
   */
  step(input: Int16Array): void;
  /** Makes the output fit states that were written. */
  refresh(): void;
}

/** A layer in the memory of the WebAssembly engine. */
export interface WasmLayer {
  /** where its words are; they begin as src/kernel-words.ts says, and where its vectors are the engine writes itself */
  readonly at: number;
  /** 32-bit sums that a step of one stream needs in either scratch buffer */
  readonly sums: number;
  /**
   * padded lengths of the vectors that the engine keeps for each stream: the state vectors first, in their order, then what the
   * kernels need beside. The kernels find them, each [batch, length], by pointers, which they may swap.
   */
  readonly vectors: readonly number[];
  /**
   * Makes the other vectors of a stream fit states that were written.
   *
   * @param vectors of one stream, padding included
   */
  refresh(vectors: readonly Int16Array[]): void;
}

/** What the engines know of a kind of layer. All of it is in `/core`, which pages download: see bundle.test.ts. */
export interface RunningKind<Layer extends BaseLayer = BaseLayer> {
  readonly name: string;
  /**
   * Checks every size and range, and proves that no sum can overflow, whatever the input and the states.
   *
   * @param at where the layer is, for messages
   * @param inputMagnitude largest magnitude of what it reads
   * @throws ModelFormatError whose `field` says what is wrong
   */
  validate(at: string, layer: Layer, inputMagnitude: number): void;
  /** Largest magnitude of what the layer gives to what reads it, at most 2^15. */
  outputMagnitude(layer: Layer): number;
  states(layer: Layer): readonly StateVector[];
  /** The layer in JavaScript: constants are made once, for all streams that the result makes. */
  js(layer: Layer, inputMagnitude: number): (batch: number) => JsLayer;
  /** The layer in WebAssembly. Models with a kind that has none run in JavaScript. */
  wasm?(layer: Layer, inputMagnitude: number, arena: Arena, storage: WeightStorage): WasmLayer;
}
