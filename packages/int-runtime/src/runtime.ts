import { createJsEngine } from './js-engine.js';
import type { IntModel } from './model.js';

/** A model that runs: one or more independent streams in lock-step. */
export interface Runtime {
  /** which engine computes */
  readonly engine: 'js';
  /** streams */
  readonly batch: number;
  /** Sets the states of all streams to where the model starts: 0, or its initial state. */
  reset(): void;
  /**
   * Moves every stream on by one time step.
   *
   * @param x [batch, inputs]; a Float32Array holds samples, which are quantized and saturate beyond the calibrated range, integer
   *   arrays hold codes
   * @throws InputError when the length is wrong or a sample is not finite; the states are then as before
   */
  step(x: Float32Array | Int8Array | Int16Array): void;
  /** A copy of the states, layer after layer, each [batch, units]. */
  state(): Int16Array;
  /** V φ(h) + b_o for the current states, [batch, outputs]; times `model.readout.scale`, these are the logits. */
  readout(): Int32Array;
  /**
   * Runs a sequence from where the model starts.
   *
   * @param sequence [time, batch, inputs]
   * @returns [time, batch, outputs] where the model answers at every step, else [batch, outputs] after the last
   * @throws InputError as `step`, or when the sequence does not hold whole time steps
   */
  run(sequence: Float32Array | Int8Array | Int16Array): Int32Array;
}

export interface RuntimeOptions {
  /** `'auto'` (default) takes the fastest there is; `'js'` is plain JavaScript */
  engine?: 'auto' | 'js';
  /** streams in lock-step, an integer ≥ 1; default 1 */
  batch?: number;
}

/**
 * Makes a model ready to run. All engines give the same integers, bit for bit.
 *
 * @throws ModelFormatError when the model is inconsistent
 * @throws RangeError when an option is out of range
 * @example
 * const runtime = await createRuntime(model);
 * runtime.step(sample);
 * const answer = runtime.readout();
 */
export async function createRuntime(
  model: IntModel,
  { engine = 'auto', batch = 1 }: RuntimeOptions = {},
): Promise<Runtime> {
  if (engine !== 'auto' && engine !== 'js') {
    throw new RangeError(`createRuntime: engine is '${String(engine)}'; it must be auto or js`);
  }
  if (!Number.isInteger(batch) || batch < 1) {
    throw new RangeError(`createRuntime: batch is ${batch}; it must be an integer ≥ 1`);
  }
  return createJsEngine(model, batch);
}
