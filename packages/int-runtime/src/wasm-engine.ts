import { readOutputs } from './activation.js';
import { Arena } from './arena.js';
import type { Engine, Samples } from './engine.js';
import { EngineError } from './errors.js';
import {
  type IntActivation,
  type IntHadamard,
  type IntLayer,
  type IntMatrix,
  type IntModel,
  isHadamard,
} from './model.js';
import { hasLinearOutput, type PreparedLayer, prepare } from './prepared.js';
import { instantiateKernels, type Kernels } from './wasm-module.js';
import { chooseKind, KINDS, layOut, padded, type WeightStorage } from './weight-layout.js';

const ROWS = 16;
/** Bytes of samples and of answers that are handed over at a time, unless a time step has more. */
const CHUNK = 64 * 1024;
/** Streams whose tables are made together; as in assembly/planes.ts. */
const TILE = 8;
/** Where the pointers to what a step works with are; as in assembly/layout.ts. */
const SCRATCH_BYTE = 24;

/**
 * The engine in WebAssembly with SIMD: all of a model lies in one memory, streams too, and a whole sequence is one call. A step
 * allocates nothing (benchmarks: `integer-*`).
 *
 * @param model checked by `validateModel`
 * @returns null where WebAssembly with SIMD is not to be had
 */
export async function createWasmEngine(model: IntModel, batch: number, storage: WeightStorage): Promise<Engine | null> {
  const made = await instantiateKernels();
  if (!made) return null;
  const shared = new SharedModel(model, prepare(model), made.kernels, new Arena(made.memory), storage);
  return new WasmEngine(shared, batch);
}

/** Views of the memory: samples, or codes, at one place, answers at another. They hold until the memory grows. */
interface Exchange {
  at: number;
  samples: Float32Array;
  codes: Int16Array;
  answersAt: number;
  answers: Int32Array;
}

/** What all streams of a model share: its weights in memory, and buffers that are used during a call alone. */
class SharedModel {
  /** where the kernels find the model */
  readonly at: number;
  /** i16 of a stream's input codes, padded */
  readonly inputWidth: number;
  /** padded units of every layer */
  readonly widths: number[];
  private scratchBatch = 0;
  private room = { samples: 0, answers: 0, at: 0, answersAt: 0 };
  private views: Exchange | undefined;

  constructor(
    readonly model: IntModel,
    readonly prepared: readonly PreparedLayer[],
    readonly kernels: Kernels,
    readonly arena: Arena,
    storage: WeightStorage,
  ) {
    const { inputs, inputBits, inputScale, inputNormalization, readout } = model;
    this.inputWidth = padded(inputs, 8);
    this.widths = model.layers.map(({ units }) => padded(units, ROWS));
    const last = prepared.at(-1)!;
    const mean = Float64Array.from({ length: inputs }, (_, j) => inputNormalization?.mean[j] ?? 0);
    const step = Float64Array.from({ length: inputs }, (_, j) => (inputNormalization?.std[j] ?? 1) * inputScale);
    const words = [
      prepared.length,
      inputs,
      2 ** (inputBits - 1) - 1,
      arena.put(mean),
      arena.put(step),
      2 * this.inputWidth,
      ...[0, 0, 0],
      readout.outputs,
      ...this.matrix(readout.weights, last.magnitude, storage),
      arena.put(readout.bias),
      ...prepared.flatMap((layer) => this.layer(layer, storage)),
    ];
    this.at = arena.put(Int32Array.from(words));
  }

  /** Makes room for what a step of so many streams works with. */
  reserve(batch: number): void {
    if (batch <= this.scratchBatch) return;
    this.scratchBatch = batch;
    const widest = Math.max(...this.widths);
    const { arena } = this;
    const scratch = [
      arena.take(4 * batch * widest),
      arena.take(4 * batch * Math.max(widest, padded(this.model.readout.outputs, ROWS))),
      arena.take(TILE * 8 * Math.max(widest, this.inputWidth)),
    ];
    new Int32Array(arena.buffer, this.at + SCRATCH_BYTE).set(scratch);
  }

  /** Where samples are handed over, and answers back, with room for at least so many. */
  exchange(samples: number, answers: number): Exchange {
    const { arena } = this;
    let { room } = this;
    if (room.samples < samples || room.answers < answers) {
      arena.release(room.at, 4 * room.samples);
      arena.release(room.answersAt, 4 * room.answers);
      room = { ...room, samples: Math.max(samples, room.samples), answers: Math.max(answers, room.answers) };
      room.at = arena.take(4 * room.samples);
      room.answersAt = arena.take(4 * room.answers);
      this.room = room;
      this.views = undefined;
    }
    if (this.views?.samples.buffer !== arena.buffer) {
      const { at, answersAt } = room;
      this.views = {
        at,
        samples: new Float32Array(arena.buffer, at, room.samples),
        codes: new Int16Array(arena.buffer, at, 2 * room.samples),
        answersAt,
        answers: new Int32Array(arena.buffer, answersAt, room.answers),
      };
    }
    return this.views;
  }

  private matrix(matrix: IntMatrix | IntHadamard, magnitude: number, storage: WeightStorage): number[] {
    const { kind, blocks, columns, blockSize, bytes } = layOut(matrix, chooseKind(matrix, magnitude, storage));
    return [KINDS[kind], this.arena.put(bytes), blocks, kind === 'hadamard' ? magnitude : columns, blockSize];
  }

  private layer(prepared: PreparedLayer, storage: WeightStorage): number[] {
    const { layer, inputMagnitude, magnitude, fitsDouble } = prepared;
    const { arena } = this;
    const width = padded(layer.units, ROWS);
    // W = diag(signs) H: a sign costs nothing in a factor.
    const sign = (i: number) => (isHadamard(layer.recurrent) ? layer.recurrent.signs[i]! : 1);
    const usesFactors = fitsDouble && layer.identityMultiplier.length === 0;
    const top = 2 ** (layer.stateBits - 1) - 1;
    const bottom = (activation: IntActivation) => (activation === 'relu' ? 0 : -1 - top);
    return [
      ...this.matrix(layer.recurrent, magnitude, storage),
      // Few columns: what is read of them hardly counts, and tables would not pay.
      ...this.matrix(layer.kernel, inputMagnitude, layer.inputs < ROWS ? 'expanded' : storage),
      this.factors(prepared, width, usesFactors, sign),
      usesFactors ? 0 : this.exact(prepared, width, sign),
      top,
      bottom(layer.recurrentActivation),
      bottom(layer.outputActivation),
      this.threshold(layer.recurrentThreshold, width),
      this.threshold(layer.outputThreshold, width),
      layer.stateShift.length === 0
        ? 0
        : arena.put(Int16Array.from({ length: width }, (_, i) => 1 << layer.stateShift[i]!)),
      hasLinearOutput(layer) ? 1 : 0,
      width,
    ];
  }

  /** For every eight units, what `scale` multiplies with and adds. */
  private factors(
    { layer: { units }, factors: { recurrent, kernel }, offset, shifts }: PreparedLayer,
    width: number,
    areUsed: boolean,
    sign: (i: number) => number,
  ): number {
    const values = new Float64Array(3 * width);
    for (let i = 0; i < units; i++) {
      const row = areUsed
        ? [recurrent[i]! * sign(i), kernel[i]!, offset[i]! - 0.5 + 2 ** -(shifts[i]! + 1)]
        : [1, 0, 0.25];
      row.forEach((value, r) => {
        values[24 * (i >> 3) + 8 * r + (i & 7)] = value;
      });
    }
    return this.arena.put(values);
  }

  /** What `scaleExactly` multiplies with, shifts by and adds. */
  private exact(
    { layer: { bias }, multipliers: { recurrent, identity, kernel }, shifts }: PreparedLayer,
    width: number,
    sign: (i: number) => number,
  ): number {
    const values = new Float64Array(5 * width);
    // Beyond the units, everything is 0 but the shift, which must be at least 1.
    values.fill(1, 3 * width, 4 * width);
    bias.forEach((b, i) => {
      [recurrent[i]! * sign(i), kernel[i]!, identity[i]!, shifts[i]!, b].forEach((value, r) => {
        values[r * width + i] = value;
      });
    });
    return this.arena.put(values);
  }

  /** What is added to a magnitude, and what is taken from it. Beyond 16 bits either of them is all or nothing. */
  private threshold(threshold: Int32Array, width: number): number {
    if (threshold.length === 0) return 0;
    const part = (sign: number) =>
      Array.from({ length: width }, (_, i) => Math.min(2 ** 16 - 1, Math.max(0, sign * (threshold[i] ?? 0))));
    return this.arena.put(Uint16Array.from([...part(1), ...part(-1)]));
  }
}

/** Gives the memory of streams back that nobody refers to any more. */
const forgotten = new FinalizationRegistry<() => void>((release) => release());

/** Where the parts of a group of streams lie. */
interface Placed {
  /** words, as in assembly/layout.ts */
  at: number;
  bytes: number;
}

function place({ arena, model, widths, inputWidth }: SharedModel, batch: number): Placed {
  let bytes = padded(4 * (2 + 3 * widths.length), 16);
  // Padded rows are whole multiples of 16 bytes.
  const next = (width: number) => {
    bytes += 2 * batch * width;
    return bytes - 2 * batch * width;
  };
  const pointers = [next(inputWidth)];
  model.layers.forEach((layer, l) => {
    const state = next(widths[l]!);
    pointers.push(state, next(widths[l]!), hasLinearOutput(layer) ? state : next(widths[l]!));
  });
  const at = arena.take(bytes);
  new Int32Array(arena.buffer, at).set([batch, ...pointers.map((pointer) => at + pointer)]);
  return { at, bytes };
}

class WasmEngine implements Engine {
  readonly name = 'wasm';
  private readonly placed: Placed;
  private isDisposed = false;

  constructor(
    private readonly shared: SharedModel,
    private readonly batch: number,
  ) {
    shared.reserve(batch);
    const placed = place(shared, batch);
    const { arena } = shared;
    this.placed = placed;
    forgotten.register(this, () => arena.release(placed.at, placed.bytes), this);
    this.reset();
  }

  get memoryBytes(): number {
    return this.shared.arena.usedBytes;
  }

  reset(): void {
    this.eachState(({ initialState, stateShift, units }, row) => {
      for (let i = 0; i < units; i++) row[i] = (initialState[i] ?? 0) << (stateShift[i] ?? 0);
    });
  }

  advance(x: Samples, answers: Int32Array | null): void {
    this.requireAlive();
    const { model, kernels } = this.shared;
    const stride = this.batch * model.inputs;
    const width = this.batch * model.readout.outputs;
    const time = x.length / stride;
    const areSamples = x instanceof Float32Array;
    const chunk = Math.max(1, Math.min(time, Math.floor(CHUNK / (4 * Math.max(stride, answers ? width : 1)))));
    const io = this.shared.exchange(chunk * stride, answers ? chunk * width : 0);
    for (let t = 0; t < time; t += chunk) {
      const steps = Math.min(chunk, time - t);
      const part = steps === time ? x : x.subarray(t * stride, (t + steps) * stride);
      if (areSamples) io.samples.set(part);
      else io.codes.set(part);
      kernels.run(this.shared.at, this.placed.at, io.at, areSamples ? 1 : 0, steps, answers ? io.answersAt : 0);
      if (answers) answers.set(io.answers.subarray(0, steps * width), t * width);
    }
  }

  readStates(into: Int16Array): void {
    let at = 0;
    this.eachState(({ units }, row) => {
      into.set(row.subarray(0, units), at);
      at += units;
    });
  }

  writeStates(from: Int16Array): void {
    let at = 0;
    this.eachState(({ units }, row) => {
      row.set(from.subarray(at, at + units));
      at += units;
    });
  }

  readout(into: Int32Array): void {
    this.requireAlive();
    const io = this.shared.exchange(0, into.length);
    this.shared.kernels.readout(this.shared.at, this.placed.at, io.answersAt);
    into.set(into.length === io.answers.length ? io.answers : io.answers.subarray(0, into.length));
  }

  fork(batch: number): Engine {
    this.requireAlive();
    return new WasmEngine(this.shared, batch);
  }

  dispose(): void {
    if (this.isDisposed) return;
    this.isDisposed = true;
    forgotten.unregister(this);
    this.shared.arena.release(this.placed.at, this.placed.bytes);
  }

  /** The states of every layer and stream where they are, padding included. Outputs follow where kernels do not read them off states. */
  private eachState(visit: (layer: IntLayer, row: Int16Array) => void): void {
    this.requireAlive();
    const { model, widths, arena } = this.shared;
    const words = new Int32Array(arena.buffer);
    model.layers.forEach((layer, l) => {
      const width = widths[l]!;
      // The pointers to states and to the next ones swap.
      const at = this.placed.at / 4 + 2 + 3 * l;
      for (let s = 0; s < this.batch; s++) {
        const row = (pointer: number) => new Int16Array(arena.buffer, words[pointer]! + 2 * s * width, width);
        visit(layer, row(at));
        if (layer.stateShift.length > 0 && !hasLinearOutput(layer)) readOutputs(layer, row(at), row(at + 2));
      }
    });
  }

  /** The memory of disposed streams may be that of others by now. */
  private requireAlive(): void {
    if (this.isDisposed) throw new EngineError('this runtime was disposed');
  }
}
