// The recurrence of int-runtime in integers, with 128-bit SIMD. All of a model lies in one memory, which src/wasm-engine.ts lays out;
// nothing is allocated here.
import { dense, denseNibbles } from './dense';
import { butterflies } from './hadamard';
import * as at from './layout';
import { fromPlanes } from './planes';
import { isNarrow, readStates, requantize } from './requantize';

// Exported, they stay functions of their own: V8's code for these loops takes half as long again where they are inlined.
export { blockOfBytes as a, twoBlocksOfWords as b, twoStreamsOfBytes as c } from './dense';

/**
 * Moves all streams on.
 *
 * @param x [time, batch, inputs]: f32 samples, or i16 codes
 * @param areSamples which of both
 * @param answers i32 [time, batch, outputs], or 0
 */
export function run(model: usize, streams: usize, x: usize, areSamples: i32, time: i32, answers: usize): void {
  const batch = load<i32>(streams, at.BATCH);
  const layers = load<i32>(model, at.LAYER_COUNT);
  const answerBytes = (<usize>(load<i32>(model, at.OUTPUTS) * batch)) << 2;
  for (let t = 0; t < time; t++) {
    x = readCodes(model, batch, x, areSamples, load<usize>(streams, at.CODES));
    let input = load<usize>(streams, at.CODES);
    let inputStride = <usize>load<i32>(model, at.INPUT_STRIDE);
    let layer = model + at.LAYERS;
    let states = streams + at.STATES;
    for (let l = 0; l < layers; l++) {
      if (l > 0) {
        input = outputs(layer, states, batch);
        inputStride = (<usize>load<i32>(layer, at.UNITS)) << 1;
        layer += at.LAYER_BYTES;
        states += at.STATE_BYTES;
      }
      moveOn(model, layer, states, batch, input, inputStride);
    }
    if (answers) {
      readout(model, streams, answers);
      answers += answerBytes;
    }
  }
}

/** answers ← V φ(h) + b_o, [batch, outputs]. */
export function readout(model: usize, streams: usize, answers: usize): void {
  const batch = load<i32>(streams, at.BATCH);
  const last = <usize>(load<i32>(model, at.LAYER_COUNT) - 1);
  const layer = model + at.LAYERS + last * at.LAYER_BYTES;
  const output = outputs(layer, streams + at.STATES + last * at.STATE_BYTES, batch);
  const stride = (<usize>load<i32>(layer, at.UNITS)) << 1;
  const matrix = model + at.READOUT;
  const sums = load<usize>(model, at.SCRATCH_INPUT);
  const sumStride = (<usize>load<i32>(matrix, at.BLOCKS)) << 6;
  multiply(matrix, output, stride, batch, sums, sumStride, load<usize>(model, at.TABLES));
  const count = load<i32>(model, at.OUTPUTS);
  const bias = load<usize>(model, at.READOUT_BIAS);
  for (let s = 0; s < batch; s++) {
    const row = sums + <usize>s * sumStride;
    for (let o = 0; o < count; o++) {
      const byte = (<usize>o) << 2;
      store<i32>(answers, load<i32>(row + byte) + load<i32>(bias + byte));
      answers += 4;
    }
  }
}

function moveOn(model: usize, layer: usize, states: usize, batch: i32, input: usize, inputStride: usize): void {
  const units = load<i32>(layer, at.UNITS);
  const stride = (<usize>units) << 1;
  const sumStride = (<usize>units) << 2;
  const state = load<usize>(states, at.STATE);
  const next = load<usize>(states, at.NEXT);
  const output = load<usize>(states, at.OUTPUT);
  const products = load<usize>(model, at.SCRATCH);
  const driven = load<usize>(model, at.SCRATCH_INPUT);
  const tables = load<usize>(model, at.TABLES);
  multiply(layer + at.RECURRENT, state, stride, batch, products, sumStride, tables);
  if (!isNarrow(layer)) multiply(layer + at.KERNEL, input, inputStride, batch, driven, sumStride, tables);
  for (let s = 0; s < batch; s++) {
    const at = <usize>s * stride;
    const sums = at << 1;
    requantize(layer, products + sums, driven + sums, input, state + at, next + at, output + at);
    input += inputStride;
  }
  store<usize>(states, next, at.STATE);
  store<usize>(states, state, at.NEXT);
}

/** Where φ of a layer's states is; computed when it is read, which is seldom where only a last answer counts. */
function outputs(layer: usize, states: usize, batch: i32): usize {
  const state = load<usize>(states, at.STATE);
  if (load<i32>(layer, at.IS_PASSED_ON)) return state;
  const output = load<usize>(states, at.OUTPUT);
  const stride = (<usize>load<i32>(layer, at.UNITS)) << 1;
  for (let s = 0; s < batch; s++) {
    const at = <usize>s * stride;
    readStates(layer, state + at, output + at);
  }
  return output;
}

function multiply(
  matrix: usize,
  x: usize,
  xStride: usize,
  batch: i32,
  out: usize,
  outStride: usize,
  tables: usize,
): void {
  const kind = load<i32>(matrix, at.KIND);
  const w = load<usize>(matrix, at.WEIGHTS);
  const blocks = load<i32>(matrix, at.BLOCKS);
  const columns = load<i32>(matrix, at.COLUMNS);
  if (kind <= at.BYTES) {
    dense(kind === at.BYTES, w, blocks, columns, x, xStride, batch, out, outStride);
  } else if (kind === at.NIBBLES) {
    denseNibbles(w, blocks, columns, x, xStride, batch, out, outStride);
  } else if (kind === at.HADAMARD) {
    for (let s = 0; s < batch; s++) {
      const row = <usize>s;
      // Hadamard blocks have no columns of their own; the word holds the largest magnitude of x.
      butterflies(x + row * xStride, columns, blocks << 4, load<i32>(matrix, at.BLOCK_SIZE), out + row * outStride);
    }
  } else {
    const planes = kind === at.TWO_PLANES ? 2 : 1;
    fromPlanes(w, planes, blocks, columns, x, xStride, batch, out, outStride, tables);
  }
}

/**
 * Codes of samples, ⌊(x − mean) / step + 1/2⌋, or codes as they are given; clamped.
 *
 * @returns where the next ones are
 */
function readCodes(model: usize, batch: i32, x: usize, areSamples: i32, codes: usize): usize {
  const inputs = load<i32>(model, at.INPUTS);
  const top = <f64>load<i32>(model, at.INPUT_TOP);
  const bottom = -1 - top;
  const mean = load<usize>(model, at.INPUT_MEAN);
  const step = load<usize>(model, at.INPUT_STEP);
  const stride = <usize>load<i32>(model, at.INPUT_STRIDE);
  for (let s = 0; s < batch; s++) {
    for (let j = 0; j < inputs; j++) {
      const byte = (<usize>j) << 3;
      let code: f64;
      if (areSamples) {
        code = Math.floor((<f64>load<f32>(x) - load<f64>(mean + byte)) / load<f64>(step + byte) + 0.5);
        x += 4;
      } else {
        code = load<i16>(x);
        x += 2;
      }
      // Not min and max, which ask for NaN and −0 as well.
      if (code > top) code = top;
      else if (code < bottom) code = bottom;
      store<i16>(codes + ((<usize>j) << 1), <i16>code);
    }
    codes += stride;
  }
  return x;
}
