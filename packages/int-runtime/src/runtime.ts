import { type Engine, type Samples, stateLength } from './engine.js';
import { EngineError, InputError } from './errors.js';
import { createJsEngine } from './js-engine.js';
import { type IntModel, validateNumbers } from './model.js';
import { type Digest, modelDigest } from './model-digest.js';
import { type Prediction, predictionOf } from './prediction.js';
import { type Choices, requireOptions } from './require-options.js';
import { readStateBytes, writeStateBytes } from './state-bytes.js';
import { createWasmEngine } from './wasm-engine.js';
import type { WeightStorage } from './weight-layout.js';

/** A model that runs: one or more independent streams in lock-step. */
export interface Runtime {
  /** which engine computes */
  readonly engine: 'js' | 'wasm';
  /** streams */
  readonly batch: number;
  readonly model: IntModel;
  /** bytes that the engine holds beside the model: its states; on `'wasm'` the weights, too, and the states of all streams of the model */
  readonly memoryBytes: number;
  /** Sets the states of all streams to where the model starts: 0, or its initial state. */
  reset(): void;
  /**
   * Moves every stream on by one time step.
   *
   * @param x [batch, inputs]; a Float32Array holds samples as they were measured, which are normalized as the model says, quantized,
   *   and saturate beyond the calibrated range; integer arrays hold codes
   * @throws InputError when the length is wrong or a sample is not finite; the states are then as before
   */
  step(x: Samples): void;
  /** A copy of the states, layer after layer, each [batch, units]. */
  state(): Int16Array;
  /** V φ(h) + b_o for the current states, [batch, outputs]; times `model.readout.scale`, these are the logits. */
  readout(): Int32Array;
  /**
   * Runs a sequence from where the model starts.
   *
   * @param sequence [time, batch, inputs]
   * @returns [time, batch, outputs] where the model answers at every step, else [batch, outputs] after the last
   * @throws InputError as `step`, or when the sequence does not hold whole time steps; the states are then as before
   */
  run(sequence: Samples): Int32Array;
  /** As `run`, but going on from where the streams are: for a sequence that comes in pieces. */
  advance(sequence: Samples): Int32Array;
  /**
   * What the model says of a sequence, in words and units of its own: `run`, with outputs in their units and the names of the largest.
   *
   * @param sequence as for `run`
   * @throws InputError as `run`
   */
  predict(sequence: Samples): Prediction;
  /** The states as bytes, to go on elsewhere or later: in another process, on another engine, in another page. */
  save(): Uint8Array;
  /**
   * Goes on from states that `save` gave.
   *
   * @throws InputError when the bytes are damaged, or are the states of another model or of another number of streams; the states are
   *   then as before
   */
  restore(bytes: Uint8Array): void;
  /**
   * Streams of their own over the same weights, where the model starts; a thousand of them take a thousand states.
   *
   * @param batch default: as many as here
   */
  fork(batch?: number): Runtime;
  /** Gives memory back at once; what is forgotten without it is given back when the garbage collector finds it. */
  dispose(): void;
}

export interface RuntimeOptions {
  /** `'auto'` (default): WebAssembly with SIMD where there is, else JavaScript; `'wasm'` and `'js'` insist */
  engine?: 'auto' | 'js' | 'wasm';
  /** streams in lock-step, an integer ≥ 1; default 1 */
  batch?: number;
  /**
   * How `'wasm'` keeps weights in memory: `'expanded'` to 16 bits, `'packed'` in as few as they have (8, 4, 2 or 1), or `'auto'`
   * (default), what is fastest for their number. Results do not depend on it.
   */
  weights?: WeightStorage;
}

const CHOICES: Choices<RuntimeOptions> = {
  engine: ['auto', 'wasm', 'js'],
  batch: [],
  weights: ['auto', 'expanded', 'packed'],
};

/**
 * Makes a model ready to run. All engines give the same integers, bit for bit.
 *
 * @throws ModelFormatError when the model is inconsistent
 * @throws RangeError when an option is out of range
 * @throws EngineError when `'wasm'` is asked for where there is no WebAssembly with SIMD
 * @example
 * const runtime = await createRuntime(model);
 * runtime.step(sample);
 * const answer = runtime.readout();
 */
export async function createRuntime(model: IntModel, options: RuntimeOptions = {}): Promise<Runtime> {
  const { engine = 'auto', batch = 1, weights = 'auto' } = requireOptions('createRuntime', options, CHOICES);
  requireBatch('createRuntime', batch);
  validateNumbers(model);
  const fast = engine === 'js' ? null : await createWasmEngine(model, batch, weights);
  if (!fast && engine === 'wasm') {
    throw new EngineError('createRuntime: there is no WebAssembly with SIMD here');
  }
  // Of all weights, so that it is made when it is first asked for, and once for all forks.
  let digest: Digest | undefined;
  return new EngineRuntime(model, fast ?? createJsEngine(model, batch), batch, () => (digest ??= modelDigest(model)));
}

function requireBatch(caller: string, batch: number): void {
  if (!Number.isInteger(batch) || batch < 1) {
    throw new RangeError(`${caller}: batch is ${batch}; it must be an integer ≥ 1`);
  }
}

/** What every engine needs around it: checks, sequences, predictions, saved states. */
class EngineRuntime implements Runtime {
  readonly engine: Engine['name'];

  constructor(
    readonly model: IntModel,
    private readonly streams: Engine,
    readonly batch: number,
    private readonly modelDigest: () => Digest,
  ) {
    this.engine = streams.name;
  }

  get memoryBytes(): number {
    return this.streams.memoryBytes;
  }

  reset(): void {
    this.streams.reset();
  }

  step(x: Samples): void {
    const { inputs } = this.model;
    requireSamples('step', x);
    if (x.length !== this.batch * inputs) {
      throw new InputError(`step: x has ${x.length} values, but the model reads ${this.batch} × ${inputs}`);
    }
    this.streams.advance(x, null);
  }

  state(): Int16Array {
    const states = new Int16Array(this.batch * stateLength(this.model));
    this.streams.readStates(states);
    return states;
  }

  readout(): Int32Array {
    const answers = new Int32Array(this.batch * this.model.readout.outputs);
    this.streams.readout(answers);
    return answers;
  }

  run(sequence: Samples): Int32Array {
    this.requireSequence('run', sequence);
    this.streams.reset();
    return this.goOn(sequence);
  }

  advance(sequence: Samples): Int32Array {
    this.requireSequence('advance', sequence);
    return this.goOn(sequence);
  }

  private requireSequence(caller: string, sequence: Samples): void {
    const { inputs } = this.model;
    requireSamples(caller, sequence);
    const time = sequence.length / (this.batch * inputs);
    if (!Number.isInteger(time) || time === 0) {
      throw new InputError(
        `${caller}: ${sequence.length} values are not whole time steps of ${this.batch} × ${inputs} inputs`,
      );
    }
  }

  /** @param sequence checked */
  private goOn(sequence: Samples): Int32Array {
    const { inputs, readout, returnSequences } = this.model;
    if (!returnSequences) {
      this.streams.advance(sequence, null);
      return this.readout();
    }
    const answers = new Int32Array((sequence.length / inputs) * readout.outputs);
    this.streams.advance(sequence, answers);
    return answers;
  }

  predict(sequence: Samples): Prediction {
    return predictionOf(this.model, this.run(sequence));
  }

  save(): Uint8Array {
    return writeStateBytes(this.modelDigest(), this.batch, this.state());
  }

  restore(bytes: Uint8Array): void {
    this.streams.writeStates(readStateBytes(this.model, this.modelDigest(), this.batch, bytes));
  }

  fork(batch = this.batch): Runtime {
    requireBatch('fork', batch);
    return new EngineRuntime(this.model, this.streams.fork(batch), batch, this.modelDigest);
  }

  dispose(): void {
    this.streams.dispose();
  }
}

/** Samples in another kind of array would be taken for codes. */
function requireSamples(caller: string, x: Samples): void {
  if (x instanceof Int16Array || x instanceof Int8Array) return;
  if (!(x instanceof Float32Array)) {
    throw new InputError(`${caller}: x must be a Float32Array of samples, or an Int8Array or Int16Array of codes`);
  }
  // Of one kind of array, so that the loop stays compiled. NaN fails every comparison.
  for (let i = 0; i < x.length; i++) {
    if (!(Math.abs(x[i]!) < Number.POSITIVE_INFINITY)) throw new InputError(`${caller}: x[${i}] is ${x[i]}`);
  }
}
