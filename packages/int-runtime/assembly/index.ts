// The integer recurrence of int-runtime with 128-bit SIMD. The whole model is in one memory, whose layout src/wasm-engine.ts defines.
// The code here allocates nothing.
import * as at from '../src/kernel-words';
import { moveOn, outputs } from './kinds';
import { multiply } from './multiply';

// The exports prevent inlining: inlined, these loops take 1.5 times as long in V8.
export { blockOfBytes as a, twoBlocksOfWords as b, twoStreamsOfBytes as c } from './dense';
export { dotOfBytes, multiplyTile as d } from './parts';

/**
 * Advances all streams.
 *
 * @param x [time, batch, inputs]: f32 samples, or i16 codes
 * @param areSamples true for samples, false for codes
 * @param answers outputs, i32 [time, batch, outputs], or 0
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

/** answers ← V y + b_o, [batch, outputs], where y is the output of the last layer. */
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

/** Address of the pointers to the state vectors of a layer. */
function vectorsOf(layer: usize, streams: usize): usize {
  return streams + load<usize>(layer, at.VECTORS);
}

/** Bytes from the output of one stream to that of the next. */
function outputStride(layer: usize): usize {
  return (<usize>load<i32>(layer, at.WIDTH)) << 1;
}

/**
 * Converts samples to codes, ⌊(x − mean) / step + 1/2⌋, or copies codes. Both are clamped.
 *
 * @returns address of the next samples or codes
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
      // min and max would be slower, because they also handle NaN and −0.
      if (code > top) code = top;
      else if (code < bottom) code = bottom;
      store<i16>(codes + ((<usize>j) << 1), <i16>code);
    }
    codes += stride;
  }
  return x;
}
