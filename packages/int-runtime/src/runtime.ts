import type { Engine, Samples } from './engine.js';
import { EngineError, InputError } from './errors.js';
import { createJsEngine } from './js-engine.js';
import { knownLayers, stateLength } from './kinds/running-kinds.js';
import type { IntModel } from './model.js';
import { type Digest, modelDigest } from './model-digest.js';
import { type Prediction, predictionOf } from './prediction.js';
import { type Choices, requireOptions } from './require-options.js';
import { readStateBytes, writeStateBytes } from './state-bytes.js';
import { validateNumbers } from './validate-numbers.js';
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
  /** A copy of the states, layer after layer, each [batch, units]; of a kind that keeps several vectors, one after the other. */
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
  /** `'auto'` (default): WebAssembly with SIMD where there is, and for kinds of layers that run there, else JavaScript; `'wasm'` and `'js'` insist */
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
 * @throws EngineError when `'wasm'` is asked for where there is no WebAssembly with SIMD, or of a kind of layers that has no part there
 * @example
 * const runtime = await createRuntime(model);
 * runtime.step(sample);
 * const answer = runtime.readout();
 */
export async function createRuntime(model: IntModel, options: RuntimeOptions = {}): Promise<Runtime> {
  const { engine = 'auto', batch = 1, weights = 'auto' } = requireOptions('createRuntime', options, CHOICES);
  requireBatch('createRuntime', batch);
  validateNumbers(model);
  const known = knownLayers(model);
  const slow = known.find(({ kind }) => !kind.wasm)?.kind.name;
  const fast = engine === 'js' || slow ? null : await createWasmEngine(model, batch, weights);
  if (!fast && engine === 'wasm') {
    throw new EngineError(
      `createRuntime: ${slow ? `layers of kind ${slow} do not run in WebAssembly` : 'there is no WebAssembly with SIMD here'}`,
    );
  }
  // Of all weights, so that it is made when it is first asked for, and once for all forks.
  let digest: Digest | undefined;
  const streams = fast ?? createJsEngine(model, batch);
  return runtimeOf(model, streams, batch, stateLength(known), () => (digest ??= modelDigest(model)));
}

function requireBatch(caller: string, batch: number): void {
  if (!Number.isInteger(batch) || batch < 1) {
    throw new RangeError(`${caller}: batch is ${batch}; it must be an integer ≥ 1`);
  }
}

/** What every engine needs around it: checks, sequences, predictions, saved states. */
function runtimeOf(model: IntModel, streams: Engine, batch: number, length: number, digest: () => Digest): Runtime {
  const { inputs, readout, returnSequences } = model;
  const stride = batch * inputs;

  function requireSequence(caller: string, sequence: Samples): void {
    requireSamples(caller, sequence);
    const time = sequence.length / stride;
    if (!Number.isInteger(time) || time === 0) {
      throw new InputError(
        `${caller}: ${sequence.length} values are not whole time steps of ${batch} × ${inputs} inputs`,
      );
    }
  }

  /** @param sequence checked */
  function goOn(sequence: Samples): Int32Array {
    if (!returnSequences) {
      streams.advance(sequence, null);
      return runtime.readout();
    }
    const answers = new Int32Array((sequence.length / inputs) * readout.outputs);
    streams.advance(sequence, answers);
    return answers;
  }

  const runtime: Runtime = {
    engine: streams.name,
    batch,
    model,
    get memoryBytes() {
      return streams.memoryBytes;
    },
    reset: () => streams.reset(),
    step(x) {
      requireSamples('step', x);
      if (x.length !== stride) {
        throw new InputError(`step: x has ${x.length} values, but the model reads ${batch} × ${inputs}`);
      }
      streams.advance(x, null);
    },
    state() {
      const states = new Int16Array(batch * length);
      streams.readStates(states);
      return states;
    },
    readout() {
      const answers = new Int32Array(batch * readout.outputs);
      streams.readout(answers);
      return answers;
    },
    run(sequence) {
      requireSequence('run', sequence);
      streams.reset();
      return goOn(sequence);
    },
    advance(sequence) {
      requireSequence('advance', sequence);
      return goOn(sequence);
    },
    predict: (sequence) => predictionOf(model, runtime.run(sequence)),
    save: () => writeStateBytes(digest(), batch, runtime.state()),
    restore: (bytes) => streams.writeStates(readStateBytes(model, digest(), batch, bytes)),
    fork(streamsOfFork = batch) {
      requireBatch('fork', streamsOfFork);
      return runtimeOf(model, streams.fork(streamsOfFork), streamsOfFork, length, digest);
    },
    dispose: () => streams.dispose(),
  };
  return runtime;
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
