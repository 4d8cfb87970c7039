/** Samples in floating point, or codes. */
export type Samples = Float32Array | Int8Array | Int16Array;

/**
 * What computes: one or more streams in lock-step over a model that is checked and laid out already. Engines give the same integers,
 * bit for bit; `Runtime` is what people see of one.
 */
export interface Engine {
  readonly name: 'js' | 'wasm';
  /** what is held beside the model itself: states, and in WebAssembly all weights, and the states of all streams of the model */
  readonly memoryBytes: number;
  /** Sets all states to where the model starts. */
  reset(): void;
  /**
   * Moves every stream on.
   *
   * @param x [time, batch, inputs], finite
   * @param answers where the readouts of every time step go, [time, batch, outputs]; null: none is asked for
   */
  advance(x: Samples, answers: Int32Array | null): void;
  /** The states, layer after layer, vector after vector, each [batch, length]. */
  readStates(into: Int16Array): void;
  writeStates(from: Int16Array): void;
  /** V φ(h) + b_o, [batch, outputs]. */
  readout(into: Int32Array): void;
  /** Streams of their own, at the start, over the same weights. */
  fork(batch: number): Engine;
  /** Gives memory back that the garbage collector does not see. */
  dispose(): void;
}
