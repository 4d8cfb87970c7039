/** Samples in floating point, or codes. */
export type Samples = Float32Array | Int8Array | Int16Array;

/**
 * Runs one or more streams in lock-step over a validated model. All engines give the same integers, bit for bit. `Runtime` is the public
 * interface.
 */
export interface Engine {
  readonly name: 'js' | 'wasm';
  /** bytes in addition to the model: states; in WebAssembly also all weights, and the states of all streams of the model */
  readonly memoryBytes: number;
  /** Sets all states to the initial state. */
  reset(): void;
  /**
   * Runs time steps of every stream.
   *
   * @param x [time, batch, inputs], finite
   * @param answers output buffer for the readouts of every time step, [time, batch, outputs]; null: not needed
   */
  advance(x: Samples, answers: Int32Array | null): void;
  /** The states, layer after layer, vector after vector, each [batch, length]. */
  readStates(into: Int16Array): void;
  writeStates(from: Int16Array): void;
  /** V φ(h) + b_o, [batch, outputs]. */
  readout(into: Int32Array): void;
  /** New streams in the initial state, with shared weights. */
  fork(batch: number): Engine;
  /** Releases memory that the garbage collector does not manage. */
  dispose(): void;
}
