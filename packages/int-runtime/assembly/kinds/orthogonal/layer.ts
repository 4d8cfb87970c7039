// One time step of an orthogonal layer, and its output.
import { SCRATCH, SCRATCH_INPUT, WIDTH } from '../../../src/kernel-words';
import { IS_PASSED_ON, NEXT, OUTPUT, STATE } from '../../../src/kinds/orthogonal/kernel-words';
import { multiplyBoth } from './products';
import { readStates, requantize } from './requantize';

/**
 * Advances all streams.
 *
 * @param states pointers to the layer's state vectors
 * @param input i16 [batch, inputs], rows `inputStride` bytes apart
 */
export function moveOn(model: usize, layer: usize, states: usize, batch: i32, input: usize, inputStride: usize): void {
  const stride = (<usize>load<i32>(layer, WIDTH)) << 1;
  const state = load<usize>(states, STATE);
  const next = load<usize>(states, NEXT);
  const output = load<usize>(states, OUTPUT);
  const products = load<usize>(model, SCRATCH);
  const driven = load<usize>(model, SCRATCH_INPUT);
  multiplyBoth(model, layer, state, stride, input, inputStride, batch);
  for (let s = 0; s < batch; s++) {
    const at = <usize>s * stride;
    const sums = at << 1;
    requantize(layer, products + sums, driven + sums, input, state + at, next + at, output + at);
    input += inputStride;
  }
  store<usize>(states, next, STATE);
  store<usize>(states, state, NEXT);
}

/** Address of φ(states) of a layer. It is computed only when it is read, which saves time if only the last output is needed. */
export function outputs(layer: usize, states: usize, batch: i32): usize {
  const state = load<usize>(states, STATE);
  if (load<i32>(layer, IS_PASSED_ON)) return state;
  const output = load<usize>(states, OUTPUT);
  const stride = (<usize>load<i32>(layer, WIDTH)) << 1;
  for (let s = 0; s < batch; s++) {
    const at = <usize>s * stride;
    readStates(layer, state + at, output + at);
  }
  return output;
}
