// One time step of a GRU layer.
import { WIDTH } from '../../../src/kernel-words';
import {
  CANDIDATE,
  EXTRA_BITS,
  GROUP,
  GRU_GATES,
  RESET,
  RESET_AFTER,
  SECOND_GROUP,
  SIGMOID,
  STATE,
  STATE_TOP,
  TANH,
  THIRD_GROUP,
} from '../../../src/kinds/gates/kernel-words';
import { activate } from '../gates/activate';
import { blend, clamped } from '../gates/blend';
import { preActivations } from '../gates/pre-activations';

/** See `moveOn` of assembly/kinds.ts. */
export function moveOn(model: usize, layer: usize, states: usize, batch: i32, input: usize, inputStride: usize): void {
  const bytes = (<usize>load<i32>(layer, WIDTH)) << 1;
  const state = load<usize>(states, STATE);
  const gates = load<usize>(states, GRU_GATES);
  const candidate = load<usize>(states, CANDIDATE);
  const reset = load<usize>(states, RESET);
  const all = <usize>batch * bytes;
  const second = load<usize>(layer, SECOND_GROUP);
  preActivations(model, load<usize>(layer, GROUP), state, bytes, input, inputStride, batch, gates);
  activate(layer, SIGMOID, gates, 2 * all);
  if (load<i32>(layer, RESET_AFTER)) {
    preActivations(model, second, state, bytes, input, inputStride, batch, candidate);
    preActivations(model, load<usize>(layer, THIRD_GROUP), state, bytes, input, inputStride, batch, reset);
    for (let at: usize = 0; at < all; at += bytes)
      addProducts(gates + 2 * at + bytes, candidate + at, reset + at, bytes);
  } else {
    for (let at: usize = 0; at < all; at += bytes) multiplyGate(gates + 2 * at + bytes, state + at, reset + at, bytes);
    preActivations(model, second, reset, bytes, input, inputStride, batch, candidate);
  }
  activate(layer, TANH, candidate, all);
  for (let at: usize = 0; at < all; at += bytes) updateState(layer, gates + 2 * at, candidate + at, state + at, bytes);
}

/** p ← d + r p. */
function addProducts(gate: usize, p: usize, d: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    const product = i16x8.q15mulr_sat_s(v128.load(gate + at), v128.load(p + at));
    v128.store(p + at, i16x8.add_sat_s(v128.load(d + at), product));
  }
}

/** into ← r h. */
function multiplyGate(gate: usize, state: usize, into: usize, bytes: usize): void {
  for (let at: usize = 0; at < bytes; at += 16) {
    v128.store(into + at, i16x8.q15mulr_sat_s(v128.load(gate + at), v128.load(state + at)));
  }
}

/** h ← z h + (1 − z) n. */
function updateState(layer: usize, gate: usize, candidate: usize, state: usize, bytes: usize): void {
  const e = load<i32>(layer, EXTRA_BITS);
  const top = load<i32>(layer, STATE_TOP);
  for (let at: usize = 0; at < bytes; at += 16) {
    const z = v128.load(gate + at);
    // 2^15 − z, modulo 2^16; z is at least 1.
    const rest = i16x8.sub(i16x8.splat(-32768), z);
    const n = v128.load(candidate + at);
    const h = v128.load(state + at);
    const low = blend(i32x4.extmul_low_i16x8_s(z, h), i32x4.extmul_low_i16x8_s(rest, n), e);
    const high = blend(i32x4.extmul_high_i16x8_s(z, h), i32x4.extmul_high_i16x8_s(rest, n), e);
    v128.store(state + at, clamped(low, high, top));
  }
}
