import { InputError } from './errors.js';
import { type IntLayer, type IntModel, largestRowSum, validateModel } from './model.js';
import type { Runtime } from './runtime.js';

/** A layer as the engine holds it: its constants, and the buffers it writes to. */
interface Running {
  layer: IntLayer;
  /** [batch, units] */
  state: Int16Array;
  next: Int16Array;
  /** φ(state), what the layer above reads */
  output: Int16Array;
  /** whether the sum of both products fits the 53 bits of a double, so that it needs no splitting */
  fitsDouble: boolean;
}

/**
 * The engine in plain JavaScript: every number between the codes of the input and the integer readout is an integer. Nothing is
 * allocated by a step (benchmark: `integer-step-256`).
 *
 * @throws ModelFormatError when the model is inconsistent
 */
export function createJsEngine(model: IntModel, batch: number): Runtime {
  validateModel(model);
  let magnitude = 2 ** (model.inputBits - 1);
  const layers = model.layers.map((layer): Running => {
    const fitsDouble = productBound(layer, magnitude) < 2 ** 53;
    magnitude = 2 ** (layer.stateBits - 1);
    const buffer = () => new Int16Array(batch * layer.units);
    return { layer, state: buffer(), next: buffer(), output: buffer(), fitsDouble };
  });
  const { readout, inputs } = model;
  const codes = new Int16Array(batch * inputs);
  const stateLength = layers.reduce((total, { state }) => total + state.length, 0);

  function step(x: Float32Array | Int8Array | Int16Array): void {
    readCodes(model, batch, x, codes);
    let input: Int16Array = codes;
    for (const running of layers) {
      advance(running, input, batch);
      input = running.output;
    }
  }

  function answer(into: Int32Array, at: number): void {
    const { output } = layers[layers.length - 1]!;
    const { outputs, weights, bias } = readout;
    const units = weights.columns;
    for (let s = 0; s < batch; s++) {
      for (let o = 0; o < outputs; o++) {
        into[at + s * outputs + o] = bias[o]! + dot(weights.codes, o * units, output, s * units, units);
      }
    }
  }

  function reset(): void {
    for (const { layer, state, output } of layers) {
      const { units, initialState } = layer;
      if (initialState.length > 0) for (let s = 0; s < batch; s++) state.set(initialState, s * units);
      else state.fill(0);
      readOutput(layer, state, output);
    }
  }

  reset();
  return {
    engine: 'js',
    batch,
    reset,
    step,
    state() {
      const all = new Int16Array(stateLength);
      let at = 0;
      for (const { state } of layers) {
        all.set(state, at);
        at += state.length;
      }
      return all;
    },
    readout() {
      const answers = new Int32Array(batch * readout.outputs);
      answer(answers, 0);
      return answers;
    },
    run(sequence) {
      const stride = batch * inputs;
      const time = sequence.length / stride;
      if (!Number.isInteger(time) || time === 0) {
        throw new InputError(`run: ${sequence.length} values are not whole time steps of ${batch} × ${inputs} inputs`);
      }
      reset();
      const width = batch * readout.outputs;
      const answers = new Int32Array((model.returnSequences ? time : 1) * width);
      for (let t = 0; t < time; t++) {
        step(sequence.subarray(t * stride, (t + 1) * stride));
        if (model.returnSequences) answer(answers, t * width);
      }
      if (!model.returnSequences) answer(answers, 0);
      return answers;
    },
  };
}

/** The largest magnitude that (W h) m_W + (U x) m_U + 2^{s−1} can have. */
function productBound(layer: IntLayer, inputMagnitude: number): number {
  const most = (multipliers: Int32Array) => multipliers.reduce((m, value) => Math.max(m, value), 0);
  const recurrent = largestRowSum(layer.recurrent) * 2 ** (layer.stateBits - 1) * most(layer.recurrentMultiplier);
  const kernel = largestRowSum(layer.kernel) * inputMagnitude * most(layer.kernelMultiplier);
  const identity = 2 ** (layer.stateBits - 1) * most(layer.identityMultiplier);
  return recurrent + kernel + identity + 2 ** (layer.shift - 1);
}

function readCodes(model: IntModel, batch: number, x: Float32Array | Int8Array | Int16Array, codes: Int16Array): void {
  const real = x instanceof Float32Array;
  // Samples in another kind of array would be taken for codes.
  if (!real && !(x instanceof Int16Array || x instanceof Int8Array)) {
    throw new InputError('step: x must be a Float32Array of samples, or an Int8Array or Int16Array of codes');
  }
  if (x.length !== codes.length) {
    throw new InputError(`step: x has ${x.length} values, but the model reads ${batch} × ${model.inputs}`);
  }
  const most = 2 ** (model.inputBits - 1) - 1;
  const { inputScale } = model;
  for (let i = 0; i < codes.length; i++) {
    const value = real ? Math.floor(x[i]! / inputScale + 0.5) : x[i]!;
    // NaN fails every comparison, so it must be asked for.
    if (!(Math.abs(x[i]!) < Number.POSITIVE_INFINITY)) throw new InputError(`step: x[${i}] is ${x[i]}`);
    codes[i] = Math.max(-most - 1, Math.min(most, value));
  }
}

function advance(running: Running, input: Int16Array, batch: number): void {
  const { layer, state, next, output, fitsDouble } = running;
  const { units, inputs, recurrentMultiplier, kernelMultiplier, shift, bias } = layer;
  const mI = layer.identityMultiplier[0] ?? 0;
  const w = layer.recurrent.codes;
  const u = layer.kernel.codes;
  const perRowW = recurrentMultiplier.length > 1;
  const perRowU = kernelMultiplier.length > 1;
  const top = 2 ** (layer.stateBits - 1) - 1;
  const half = 2 ** (shift - 1);
  const unit = 2 ** -shift;
  for (let s = 0; s < batch; s++) {
    for (let i = 0; i < units; i++) {
      const fromState = dot(w, i * units, state, s * units, units);
      const fromInput = dot(u, i * inputs, input, s * inputs, inputs);
      const mW = recurrentMultiplier[perRowW ? i : 0]!;
      const mU = kernelMultiplier[perRowU ? i : 0]!;
      const addend = state[s * units + i]! * mI + half;
      const scaled = fitsDouble
        ? Math.floor((fromState * mW + fromInput * mU + addend) * unit)
        : scaleExactly(fromState, mW, fromInput, mU, addend, shift);
      const h = Math.max(-top - 1, Math.min(top, scaled + bias[i]!));
      next[s * units + i] = activate(layer.recurrentActivation, h, layer.recurrentThreshold, i, top);
    }
  }
  state.set(next);
  readOutput(layer, state, output);
}

/** φ of the states. */
function readOutput(layer: IntLayer, state: Int16Array, output: Int16Array): void {
  const { units, outputActivation, outputThreshold } = layer;
  const top = 2 ** (layer.stateBits - 1) - 1;
  for (let k = 0; k < state.length; k++) {
    output[k] = activate(outputActivation, state[k]!, outputThreshold, k % units, top);
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

function activate(
  activation: IntLayer['outputActivation'],
  h: number,
  threshold: Int32Array,
  i: number,
  top: number,
): number {
  if (activation === 'linear') return h;
  if (activation === 'relu') return Math.max(h, 0);
  const magnitude = Math.abs(h) + threshold[i]!;
  if (magnitude <= 0 || h === 0) return 0;
  return h > 0 ? Math.min(magnitude, top) : Math.max(-magnitude, -top - 1);
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
