// What FastRNN and FastGRNN share: weights that may be of low rank, and one product for all pre-activations.
import { WIDTH } from '../../../src/kernel-words';
import {
  FAST_CANDIDATE,
  FAST_GATE,
  GROUP,
  KERNEL_CODES,
  KERNEL_DOWN,
  RECURRENT_CODES,
  RECURRENT_DOWN,
  SECOND_GROUP,
  STATE,
  UNITS,
} from '../../../src/kinds/gates/kernel-words';
import { EXACT } from '../../../src/kinds/orthogonal/kernel-words';
import { preActivations, requantizeAll } from './pre-activations';

/** The pre-activations of a layer, of the update and, with a second group, of the gate. */
export function fastPreActivations(
  model: usize,
  layer: usize,
  states: usize,
  batch: i32,
  input: usize,
  inputStride: usize,
): void {
  let state = load<usize>(states, STATE);
  let stride = (<usize>load<i32>(layer, WIDTH)) << 1;
  const recurrentDown = load<usize>(layer, RECURRENT_DOWN);
  if (recurrentDown) {
    const codes = load<usize>(states, RECURRENT_CODES);
    preActivations(model, recurrentDown, state, stride, state, 0, batch, codes);
    state = codes;
    stride = (<usize>load<i32>(recurrentDown, WIDTH)) << 1;
  }
  const kernelDown = load<usize>(layer, KERNEL_DOWN);
  if (kernelDown) {
    const codes = load<usize>(states, KERNEL_CODES);
    preActivations(model, kernelDown, input, inputStride, input, 0, batch, codes);
    input = codes;
    inputStride = (<usize>load<i32>(kernelDown, WIDTH)) << 1;
  }
  const group = load<usize>(layer, GROUP);
  preActivations(model, group, state, stride, input, inputStride, batch, load<usize>(states, FAST_CANDIDATE));
  const second = load<usize>(layer, SECOND_GROUP);
  if (!second) return;
  const gate = load<usize>(states, FAST_GATE);
  // Exact scaling overwrites the products.
  if (load<usize>(group, EXACT) | load<usize>(second, EXACT)) {
    preActivations(model, second, state, stride, input, inputStride, batch, gate);
  } else requantizeAll(model, second, input, inputStride, batch, gate);
}

/** Clears what the padding of a stream's state became: an activation of 0 may differ from 0. */
export function clearPadding(layer: usize, state: usize): void {
  const end = state + ((<usize>load<i32>(layer, WIDTH)) << 1);
  for (let at = state + ((<usize>load<i32>(layer, UNITS)) << 1); at < end; at += 2) store<i16>(at, 0);
}
