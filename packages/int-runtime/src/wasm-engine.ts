import { Arena } from './arena.js';
import type { Engine } from './engine.js';
import { EngineError } from './errors.js';
import { matrixWords, putWords } from './kernel-memory.js';
import {
  BATCH,
  CODES,
  INPUT_MEAN,
  INPUT_STEP,
  INPUT_STRIDE,
  INPUT_TOP,
  INPUTS,
  LAYER_COUNT,
  LAYERS,
  OUTPUTS,
  READOUT,
  READOUT_BIAS,
  ROWS,
  SCRATCH,
  STATES,
  TILE,
  VECTORS,
} from './kernel-words.js';
import { layersWithKinds } from './kinds/running-kinds.js';
import type { IntModel } from './model.js';
import { instantiateKernels, type Kernels } from './wasm-module.js';
import { NO_DOTS, padded, type WeightStorage } from './weight-layout.js';

/** Size of the transfer buffer for samples and answers, unless a time step needs more. */
const CHUNK = 64 * 1024;

/**
 * The engine in WebAssembly with SIMD. A model and its streams share one memory, and a whole sequence is one call. A step does not allocate
 * (benchmarks: `integer-*`).
 *
 * @param model validated by `validateNumbers`, with kinds that support WebAssembly
 * @returns null if WebAssembly with SIMD is not available
 * @throws EngineError if weights must be `'bytes'` and there are no exact dot products of bytes
 */
export async function createWasmEngine(model: IntModel, batch: number, storage: WeightStorage): Promise<Engine | null> {
  const made = await instantiateKernels();
  if (made?.dots === NO_DOTS && storage === 'bytes') {
    throw new EngineError(
      "createRuntime: weights 'bytes' need exact dot products of bytes (relaxed SIMD), which are not available here",
    );
  }
  return made && streamsOver(model, made.kernels, new Arena(made.memory, made.dots), storage)(batch);
}

/** Views of the memory for samples or codes, and answers; valid until the memory grows. */
interface Exchange {
  at: number;
  samples: Float32Array;
  codes: Int16Array;
  answersAt: number;
  answers: Int32Array;
}

/** Releases the memory of unreachable streams. */
const forgotten = new FinalizationRegistry<() => void>((release) => release());

/** Writes a model into a memory: weights and temporary buffers. Returns a factory of streams. */
function streamsOver(
  model: IntModel,
  kernels: Kernels,
  arena: Arena,
  storage: WeightStorage,
): (batch: number) => Engine {
  const { inputs, inputBits, inputScale, inputNormalization, readout } = model;
  const { outputs } = readout;
  /** i16 of a stream's input codes, padded */
  const inputWidth = padded(inputs, 8);
  const known = layersWithKinds(model);
  const last = known.at(-1)!;
  const layers = known.map(({ kind, layer, inputMagnitude }) => kind.wasm!(layer, inputMagnitude, arena, storage));
  /** padded lengths of the vectors of all layers */
  const widths = layers.flatMap(({ vectors }) => vectors);
  let vectorsAt = STATES;
  for (const { at, vectors } of layers) {
    new Int32Array(arena.buffer)[(at + VECTORS) / 4] = vectorsAt;
    vectorsAt += 4 * vectors.length;
  }
  const perInput = (value: (j: number) => number) =>
    arena.put(Float64Array.from({ length: inputs }, (_, j) => value(j)));
  /** address of the model */
  const modelAt = putWords(arena, LAYERS + 4 * known.length, {
    [LAYER_COUNT]: known.length,
    [INPUTS]: inputs,
    [INPUT_TOP]: 2 ** (inputBits - 1) - 1,
    [INPUT_MEAN]: perInput((j) => inputNormalization?.mean[j] ?? 0),
    [INPUT_STEP]: perInput((j) => (inputNormalization?.std[j] ?? 1) * inputScale),
    [INPUT_STRIDE]: 2 * inputWidth,
    [OUTPUTS]: outputs,
    ...matrixWords(READOUT, readout.weights, last.kind.outputMagnitude(last.layer), arena, storage),
    [READOUT_BIAS]: arena.put(readout.bias),
    ...Object.fromEntries(layers.map(({ at }, l) => [LAYERS + 4 * l, at])),
  });
  let scratchBatch = 0;
  let room = { samples: 0, answers: 0, at: 0, answersAt: 0 };
  let views: Exchange | undefined;

  /** Allocates temporary buffers for a step of this many streams. */
  function reserve(batch: number): void {
    if (batch <= scratchBatch) return;
    scratchBatch = batch;
    const sums = 4 * batch * Math.max(padded(outputs, ROWS), ...layers.map(({ sums }) => sums));
    const tables = 8 * TILE * Math.max(inputWidth, ...widths);
    const scratch = [arena.take(sums), arena.take(sums), arena.take(tables)];
    new Int32Array(arena.buffer, modelAt + SCRATCH).set(scratch);
  }

  /** Transfer buffers for samples and answers of at least this size. */
  function exchange(samples: number, answers: number): Exchange {
    if (room.samples < samples || room.answers < answers) {
      arena.release(room.at, 4 * room.samples);
      arena.release(room.answersAt, 4 * room.answers);
      room = { ...room, samples: Math.max(samples, room.samples), answers: Math.max(answers, room.answers) };
      room.at = arena.take(4 * room.samples);
      room.answersAt = arena.take(4 * room.answers);
      views = undefined;
    }
    if (views?.samples.buffer !== arena.buffer) {
      const { at, answersAt } = room;
      views = {
        at,
        samples: new Float32Array(arena.buffer, at, room.samples),
        codes: new Int16Array(arena.buffer, at, 2 * room.samples),
        answersAt,
        answers: new Int32Array(arena.buffer, answersAt, room.answers),
      };
    }
    return views;
  }

  /** Allocates a group of streams: its words, then its vectors. */
  function place(batch: number): { at: number; release: () => void } {
    let bytes = padded(vectorsAt, 16);
    // Padded rows are whole multiples of 16 bytes.
    const offsets = [inputWidth, ...widths].map((width) => {
      bytes += 2 * batch * width;
      return bytes - 2 * batch * width;
    });
    const at = arena.take(bytes);
    const [codes, ...vectors] = offsets.map((offset) => at + offset);
    const words = new Int32Array(arena.buffer, at);
    words[BATCH / 4] = batch;
    words[CODES / 4] = codes!;
    words.set(vectors, STATES / 4);
    return { at, release: () => arena.release(at, bytes) };
  }

  return function streams(batch: number): Engine {
    reserve(batch);
    // The release callback is created in another function: a closure here would keep the engine alive.
    const { at: streamsAt, release } = place(batch);
    let isDisposed = false;

    /** Memory of disposed streams may be in use by others. */
    function requireAlive(): void {
      if (isDisposed) throw new EngineError('this runtime was disposed');
    }

    /**
     * Visits the state vectors in memory, without padding, ordered by layer, vector and stream. Then updates the other vectors of the layer.
     */
    function eachState(visit: (row: Int16Array, start: Int16Array) => void): void {
      requireAlive();
      let at = streamsAt + STATES;
      layers.forEach(({ vectors, refresh }, l) => {
        // Steps swap the pointers.
        const pointers = new Int32Array(arena.buffer, at, vectors.length);
        at += 4 * vectors.length;
        const rows = Array.from({ length: batch }, (_, s) =>
          vectors.map((width, i) => new Int16Array(arena.buffer, pointers[i]! + 2 * s * width, width)),
        );
        known[l]!.states.forEach(({ start }, i) => {
          for (const row of rows) visit(row[i]!.subarray(0, start.length), start);
        });
        for (const row of rows) refresh(row);
      });
    }

    const engine: Engine = {
      name: 'wasm',
      get memoryBytes() {
        return arena.usedBytes;
      },
      reset: () => eachState((row, start) => row.set(start)),
      advance(x, answers) {
        requireAlive();
        const stride = batch * inputs;
        const width = batch * outputs;
        const time = x.length / stride;
        const areSamples = x instanceof Float32Array;
        const chunk = Math.max(1, Math.min(time, Math.floor(CHUNK / (4 * Math.max(stride, answers ? width : 1)))));
        const io = exchange(chunk * stride, answers ? chunk * width : 0);
        for (let t = 0; t < time; t += chunk) {
          const steps = Math.min(chunk, time - t);
          const part = steps === time ? x : x.subarray(t * stride, (t + steps) * stride);
          if (areSamples) io.samples.set(part);
          else io.codes.set(part);
          kernels.run(modelAt, streamsAt, io.at, areSamples ? 1 : 0, steps, answers ? io.answersAt : 0);
          if (answers) answers.set(io.answers.subarray(0, steps * width), t * width);
        }
      },
      readStates(into) {
        let at = 0;
        eachState((row) => {
          into.set(row, at);
          at += row.length;
        });
      },
      writeStates(from) {
        let at = 0;
        eachState((row) => {
          row.set(from.subarray(at, at + row.length));
          at += row.length;
        });
      },
      readout(into) {
        requireAlive();
        const io = exchange(0, into.length);
        kernels.readout(modelAt, streamsAt, io.answersAt);
        into.set(into.length === io.answers.length ? io.answers : io.answers.subarray(0, into.length));
      },
      fork(batch) {
        requireAlive();
        return streams(batch);
      },
      dispose() {
        if (isDisposed) return;
        isDisposed = true;
        forgotten.unregister(engine);
        release();
      },
    };
    forgotten.register(engine, release, engine);
    engine.reset();
    return engine;
  };
}
