import type { Engine, Samples } from './engine.js';
import { EngineError, InputError } from './errors.js';
import { createJsEngine } from './js-engine.js';
import { layersWithKinds, stateLength } from './kinds/running-kinds.js';
import { meanEngine } from './mean-engine.js';
import type { IntModel } from './model.js';
import { type Digest, modelDigest } from './model-digest.js';
import { type Prediction, predictionOf } from './prediction.js';
import { type Choices, requireOptions } from './require-options.js';
import { readStateBytes, writeStateBytes } from './state-bytes.js';
import { validateNumbers } from './validate-numbers.js';
import { createWasmEngine } from './wasm-engine.js';
import type { WeightStorage } from './weight-layout.js';

/** Runs a model on one or more independent streams in lock-step. */
export interface Runtime {
  /** the selected engine */
  readonly engine: 'js' | 'wasm';
  /** number of streams */
  readonly batch: number;
  readonly model: IntModel;
  /** bytes of the engine in addition to the model: its states; on `'wasm'` also the weights, and the states of all streams of the model */
  readonly memoryBytes: number;
  /** Resets all streams to the initial state of the model, by default 0. */
  reset(): void;
  /**
   * Runs one time step of every stream.
   *
   * @param x [batch, inputs]; a Float32Array contains raw samples, which are normalized, quantized and clamped to the calibrated range; integer
   *   arrays contain codes
   * @throws InputError when the length is wrong or a sample is not finite; the states do not change
   */
  step(x: Samples): void;
  /** A copy of the states, concatenated over layers and their state vectors, each [batch, length]. */
  state(): Int16Array;
  /**
   * V φ(h) + b_o for the current states, [batch, outputs], or with `model.pooling` the mean of these over the steps since the reset; times
   * `model.readout.scale`, these are the logits.
   */
  readout(): Int32Array;
  /**
   * Resets, then runs a sequence.
   *
   * @param sequence [time, batch, inputs]
   * @returns [time, batch, outputs] if the model answers at every step, else [batch, outputs] after the last
   * @throws InputError as `step`, or when the length is not a whole number of time steps; the states do not change
   */
  run(sequence: Samples): Int32Array;
  /** As `run`, without the reset: for a sequence in chunks. */
  advance(sequence: Samples): Int32Array;
  /**
   * As `run`, with outputs in their units and the labels of the predicted classes.
   *
   * @param sequence as for `run`
   * @throws InputError as `run`
   */
  predict(sequence: Samples): Prediction;
  /** Saves the states as bytes, to continue in another process, on another engine, or in another page. */
  save(): Uint8Array;
  /**
   * Restores states from `save`.
   *
   * @throws InputError when the bytes are corrupt, or of another model or number of streams; the states do not change
   */
  restore(bytes: Uint8Array): void;
  /**
   * Creates new streams in the initial state that share the weights.
   *
   * @param batch number of streams; default: the same as here
   */
  fork(batch?: number): Runtime;
  /** Releases memory immediately; otherwise the garbage collector does. */
  dispose(): void;
}

export interface RuntimeOptions {
  /** `'auto'` (default): WebAssembly with SIMD if available and supported by all layers, else JavaScript; or `'wasm'`, `'js'` */
  engine?: 'auto' | 'js' | 'wasm';
  /** number of streams in lock-step, an integer ≥ 1; default 1 */
  batch?: number;
  /**
   * Weight format of `'wasm'`: `'expanded'` to 16 bits, `'packed'` to 8, 4, 2 or 1 bits, `'bytes'` for dot products of bytes by relaxed SIMD, or
   * `'auto'` (default), the fastest for the size and the engine. Results are the same.
   */
  weights?: WeightStorage;
}

const CHOICES: Choices<RuntimeOptions> = {
  engine: ['auto', 'wasm', 'js'],
  batch: [],
  weights: ['auto', 'expanded', 'packed', 'bytes'],
};

/**
 * Creates a runtime for a model. All engines give the same integers, bit for bit.
 *
 * @throws ModelFormatError when the model is invalid
 * @throws RangeError when an option is out of range
 * @throws EngineError when `'wasm'` is requested but WebAssembly with SIMD is not available, or a layer does not support it;
 *   when weights must be `'bytes'` and there are no exact dot products of bytes
 * @example
 * const runtime = await createRuntime(model);
 * runtime.step(sample);
 * const answer = runtime.readout();
 */
export async function createRuntime(model: IntModel, options: RuntimeOptions = {}): Promise<Runtime> {
  const { engine = 'auto', batch = 1, weights = 'auto' } = requireOptions('createRuntime', options, CHOICES);
  requireBatch('createRuntime', batch);
  validateNumbers(model);
  const known = layersWithKinds(model);
  const slow = known.find(({ kind }) => !kind.wasm)?.kind.name;
  const fast = engine === 'js' || slow ? null : await createWasmEngine(model, batch, weights);
  if (!fast && engine === 'wasm') {
    throw new EngineError(
      `createRuntime: ${slow ? `layers of kind ${slow} do not run in WebAssembly` : 'there is no WebAssembly with SIMD here'}`,
    );
  }
  // Hashes all weights, so it is computed lazily, and once for all forks.
  let digest: Digest | undefined;
  const streams = fast ?? createJsEngine(model, batch);
  return runtimeOf(model, streams, batch, stateLength(known), () => (digest ??= modelDigest(model)));
}

function requireBatch(caller: string, batch: number): void {
  if (!Number.isInteger(batch) || batch < 1) {
    throw new RangeError(`${caller}: batch is ${batch}; it must be an integer ≥ 1`);
  }
}

/** Common code around engines: checks, sequences, predictions, saved states. */
function runtimeOf(model: IntModel, engine: Engine, batch: number, length: number, digest: () => Digest): Runtime {
  const { inputs, readout, returnSequences } = model;
  const pooled = model.pooling === 'mean' ? meanEngine(engine, batch, inputs, readout.outputs) : null;
  const streams: Engine = pooled ?? engine;
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

  /** @param sequence validated */
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
    save: () => writeStateBytes(digest(), batch, runtime.state(), pooled?.mean),
    restore: (bytes) => streams.writeStates(readStateBytes(model, digest(), batch, bytes, pooled?.mean)),
    fork(streamsOfFork = batch) {
      requireBatch('fork', streamsOfFork);
      return runtimeOf(model, engine.fork(streamsOfFork), streamsOfFork, length, digest);
    },
    dispose: () => streams.dispose(),
  };
  return runtime;
}

/** Rejects other array types, whose samples would be taken for codes. */
function requireSamples(caller: string, x: Samples): void {
  if (x instanceof Int16Array || x instanceof Int8Array) return;
  if (!(x instanceof Float32Array)) {
    throw new InputError(`${caller}: x must be a Float32Array of samples, or an Int8Array or Int16Array of codes`);
  }
  // A loop over one array type stays optimized. NaN fails every comparison.
  for (let i = 0; i < x.length; i++) {
    if (!(Math.abs(x[i]!) < Number.POSITIVE_INFINITY)) throw new InputError(`${caller}: x[${i}] is ${x[i]}`);
  }
}
