// The recurrence of int-runtime in integers, with 128-bit SIMD. All of a model lies in one memory, which src/wasm-engine.ts lays out;
// nothing is allocated here.
import * as at from '../src/kernel-words';
import { moveOn, outputs } from './kinds';
import { multiply } from './multiply';

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
    for (let l = 0; l < layers; l++) {
      if (l > 0) {
        const below = layerAt(model, l - 1);
        input = outputs(below, vectorsOf(below, streams), batch);
        inputStride = outputStride(below);
      }
      const layer = layerAt(model, l);
      moveOn(model, layer, vectorsOf(layer, streams), batch, input, inputStride);
    }
    if (answers) {
      readout(model, streams, answers);
      answers += answerBytes;
    }
  }
}

/** answers ← V y + b_o, [batch, outputs], y being what the last layer gives. */
export function readout(model: usize, streams: usize, answers: usize): void {
  const batch = load<i32>(streams, at.BATCH);
  const layer = layerAt(model, load<i32>(model, at.LAYER_COUNT) - 1);
  const output = outputs(layer, vectorsOf(layer, streams), batch);
  const stride = outputStride(layer);
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

function layerAt(model: usize, l: i32): usize {
  return load<usize>(model + ((<usize>l) << 2), at.LAYERS);
}

/** Where the pointers to the vectors of a layer are. */
function vectorsOf(layer: usize, streams: usize): usize {
  return streams + load<usize>(layer, at.VECTORS);
}

/** Bytes from a stream's output to the next one's. */
function outputStride(layer: usize): usize {
  return (<usize>load<i32>(layer, at.WIDTH)) << 1;
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
