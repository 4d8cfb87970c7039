// One time step of a FastRNN layer.
import { WIDTH } from '../../../src/kernel-words';
import {
  EXTRA_BITS,
  FAST_CANDIDATE,
  FIRST_SCALAR,
  SECOND_SCALAR,
  STATE,
  STATE_TOP,
  UPDATE,
} from '../../../src/kinds/gates/kernel-words';
import { activate } from '../gates/activate';
import { blend, clamped } from '../gates/blend';
import { clearPadding, fastPreActivations } from '../gates/fast';

/** See `moveOn` of assembly/kinds.ts. */
export function moveOn(model: usize, layer: usize, states: usize, batch: i32, input: usize, inputStride: usize): void {
  fastPreActivations(model, layer, states, batch, input, inputStride);
  const bytes = (<usize>load<i32>(layer, WIDTH)) << 1;
  const all = <usize>batch * bytes;
  const state = load<usize>(states, STATE);
  const candidate = load<usize>(states, FAST_CANDIDATE);
  activate(layer, load<i32>(layer, UPDATE), candidate, all);
  updateStates(layer, candidate, state, all);
  for (let at: usize = 0; at < all; at += bytes) clearPadding(layer, state + at);
}

/** h ← β h + α c. */
function updateStates(layer: usize, candidate: usize, state: usize, bytes: usize): void {
  const alpha = i32x4.splat(load<i32>(layer, FIRST_SCALAR));
  const beta = i32x4.splat(load<i32>(layer, SECOND_SCALAR));
  const e = load<i32>(layer, EXTRA_BITS);
  const top = load<i32>(layer, STATE_TOP);
  for (let at: usize = 0; at < bytes; at += 16) {
    const h = v128.load(state + at);
    const c = v128.load(candidate + at);
    const low = blend(i32x4.mul(beta, i32x4.extend_low_i16x8_s(h)), i32x4.mul(alpha, i32x4.extend_low_i16x8_s(c)), e);
    const high = blend(
      i32x4.mul(beta, i32x4.extend_high_i16x8_s(h)),
      i32x4.mul(alpha, i32x4.extend_high_i16x8_s(c)),
      e,
    );
    v128.store(state + at, clamped(low, high, top));
  }
}
