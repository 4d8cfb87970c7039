import { activate, readOutputs } from './activation.js';
import type { Engine, Samples } from './engine.js';
import { type IntHadamard, type IntMatrix, type IntModel, isHadamard } from './model.js';
import { hasLinearOutput, type PreparedLayer, prepare } from './prepared.js';

/** A layer as the engine holds it: its constants, and the buffers it writes to. */
interface Running {
  prepared: PreparedLayer;
  /** [batch, units] */
  state: Int16Array;
  next: Int16Array;
  /** φ(state), what the layer above reads; the state itself where φ is linear */
  output: Int16Array;
  /** W h of one stream */
  products: Int32Array;
}

/**
 * The engine in plain JavaScript: every number between the codes of the input and the integer readout is an integer. Nothing is
 * allocated by a step (benchmark: `integer-step-256`).
 *
 * @param model checked by `validateModel`
 */
export function createJsEngine(model: IntModel, batch: number): Engine {
  return engineOf(model, prepare(model), batch);
}

function engineOf(model: IntModel, prepared: readonly PreparedLayer[], batch: number): Engine {
  const layers = prepared.map((prepared): Running => {
    const { layer } = prepared;
    const buffer = () => new Int16Array(batch * layer.units);
    const state = buffer();
    const output = hasLinearOutput(layer) ? state : buffer();
    return { prepared, state, next: buffer(), output, products: new Int32Array(layer.units) };
  });
  const { readout, inputs } = model;
  const codes = new Int16Array(batch * inputs);
  const { outputs, weights, bias } = readout;

  function answer(into: Int32Array, at: number): void {
    const { output } = layers[layers.length - 1]!;
    const units = weights.columns;
    for (let s = 0; s < batch; s++) {
      for (let o = 0; o < outputs; o++) {
        into[at + s * outputs + o] = bias[o]! + dot(weights.codes, o * units, output, s * units, units);
      }
    }
  }

  const engine: Engine = {
    name: 'js',
    memoryBytes: layers.reduce(
      (sum, { state, output, products }) =>
        sum + 2 * state.byteLength + (output === state ? 0 : output.byteLength) + products.byteLength,
      codes.byteLength,
    ),
    reset() {
      for (const running of layers) {
        const { units, initialState, stateShift } = running.prepared.layer;
        const start = initialState.map((c, i) => c << (stateShift[i] ?? 0));
        if (start.length > 0) for (let s = 0; s < batch; s++) running.state.set(start, s * units);
        else running.state.fill(0);
        readOutput(running);
      }
    },
    advance(x, answers) {
      const stride = batch * inputs;
      const width = batch * outputs;
      for (let at = 0, to = 0; at < x.length; at += stride, to += width) {
        readCodes(model, x, at, codes);
        let input: Int16Array = codes;
        for (const running of layers) {
          moveOn(running, input, batch);
          input = running.output;
        }
        if (answers) answer(answers, to);
      }
    },
    readStates(into) {
      let at = 0;
      for (const { state } of layers) {
        into.set(state, at);
        at += state.length;
      }
    },
    writeStates(from) {
      let at = 0;
      for (const running of layers) {
        running.state.set(from.subarray(at, at + running.state.length));
        at += running.state.length;
        readOutput(running);
      }
    },
    readout: (into) => answer(into, 0),
    fork: (batch) => engineOf(model, prepared, batch),
    dispose() {},
  };
  engine.reset();
  return engine;
}

/** Codes of one time step, [batch, inputs]; samples are quantized, codes saturate. */
function readCodes(
  { inputs, inputBits, inputScale, inputNormalization }: IntModel,
  x: Samples,
  at: number,
  codes: Int16Array,
): void {
  const real = x instanceof Float32Array;
  const most = 2 ** (inputBits - 1) - 1;
  for (let i = 0; i < codes.length; i++) {
    let value = x[at + i]!;
    if (real) {
      const mean = inputNormalization?.mean[i % inputs] ?? 0;
      const std = inputNormalization?.std[i % inputs] ?? 1;
      value = Math.floor((value - mean) / (std * inputScale) + 0.5);
    }
    codes[i] = Math.max(-most - 1, Math.min(most, value));
  }
}

function moveOn(running: Running, input: Int16Array, batch: number): void {
  const { prepared, state, next, products } = running;
  const { layer, fitsDouble, offset } = prepared;
  const { recurrent, identity, kernel } = prepared.factors;
  const { units, inputs, stateShift } = layer;
  const u = layer.kernel.codes;
  const top = 2 ** (layer.stateBits - 1) - 1;
  for (let s = 0; s < batch; s++) {
    multiply(layer.recurrent, state, s * units, products);
    for (let i = 0; i < units; i++) {
      const fromInput = dot(u, i * inputs, input, s * inputs, inputs);
      const own = state[s * units + i]!;
      const scaled = fitsDouble
        ? Math.floor(products[i]! * recurrent[i]! + own * identity[i]! + fromInput * kernel[i]! + offset[i]!)
        : scaledExactly(prepared, i, products[i]!, own, fromInput);
      const code = Math.max(-top - 1, Math.min(top, scaled));
      const e = stateShift.length === 0 ? 0 : stateShift[i]!;
      next[s * units + i] = activate(layer.recurrentActivation, code, layer.recurrentThreshold, i, top) << e;
    }
  }
  state.set(next);
  readOutput(running);
}

function scaledExactly(
  { layer, multipliers: { recurrent, identity, kernel }, shifts }: PreparedLayer,
  i: number,
  fromState: number,
  own: number,
  fromInput: number,
): number {
  const shift = shifts[i]!;
  const addend = own * identity[i]! + 2 ** (shift - 1);
  return scaleExactly(fromState, recurrent[i]!, fromInput, kernel[i]!, addend, shift) + layer.bias[i]!;
}

/** φ of the states. */
function readOutput({ prepared: { layer }, state, output }: Running): void {
  if (output === state) return;
  const { units } = layer;
  if (state.length === units) {
    // Views of a whole step would be garbage of every step.
    readOutputs(layer, state, output);
    return;
  }
  for (let at = 0; at < state.length; at += units) {
    readOutputs(layer, state.subarray(at, at + units), output.subarray(at, at + units));
  }
}

/**
 * ⌊(a m + b n + c) / 2^s⌋ for 32-bit a, m, b, n and |c| ≤ 2^47: 64-bit products that a double cannot hold, added as two halves that it
 * can. Beyond ±2^53 the result may lose its last bits, but there it saturates in any case.
 */
export function scaleExactly(a: number, m: number, b: number, n: number, c: number, shift: number): number {
  const high = (a >> 16) * m + (b >> 16) * n;
  const low = (a & 0xffff) * m + (b & 0xffff) * n + c;
  if (shift < 16) return high * 2 ** (16 - shift) + Math.floor(low * 2 ** -shift);
  // Rounding down twice is rounding down once.
  return Math.floor((high + Math.floor(low * 2 ** -16)) * 2 ** (16 - shift));
}

/** W h of the stream whose state begins at `at`. */
function multiply(matrix: IntMatrix | IntHadamard, state: Int16Array, at: number, into: Int32Array): void {
  if (isHadamard(matrix)) {
    for (let i = 0; i < into.length; i++) into[i] = state[at + i]!;
    butterflies(into, matrix.blockSize);
    for (let i = 0; i < into.length; i++) into[i] = Math.imul(into[i]!, matrix.signs[i]!);
    return;
  }
  const { columns, codes } = matrix;
  for (let i = 0; i < into.length; i++) into[i] = dot(codes, i * columns, state, at, columns);
}

/** H of every block of a vector, in place, by the fast Walsh–Hadamard transform. */
function butterflies(vector: Int32Array, blockSize: number): void {
  for (let half = 1; half < blockSize; half *= 2) {
    for (let from = 0; from < vector.length; from += 2 * half) {
      for (let i = from; i < from + half; i++) {
        const a = vector[i]!;
        const b = vector[i + half]!;
        vector[i] = a + b;
        vector[i + half] = a - b;
      }
    }
  }
}

/** Σ_j matrix[from + j] · vector[at + j] in 32 bits; four sums, so that the additions do not wait for each other. */
function dot(matrix: Int8Array, from: number, vector: Int16Array, at: number, length: number): number {
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let j = 0;
  for (; j + 3 < length; j += 4) {
    a = (a + Math.imul(matrix[from + j]!, vector[at + j]!)) | 0;
    b = (b + Math.imul(matrix[from + j + 1]!, vector[at + j + 1]!)) | 0;
    c = (c + Math.imul(matrix[from + j + 2]!, vector[at + j + 2]!)) | 0;
    d = (d + Math.imul(matrix[from + j + 3]!, vector[at + j + 3]!)) | 0;
  }
  for (; j < length; j++) a = (a + Math.imul(matrix[from + j]!, vector[at + j]!)) | 0;
  return (a + b + c + d) | 0;
}
