// One time step of a FastGRNN layer.
import { WIDTH } from '../../../src/kernel-words';
import {
  EXTRA_BITS,
  FAST_CANDIDATE,
  FAST_GATE,
  FIRST_SCALAR,
  GATE,
  SECOND_SCALAR,
  STATE,
  STATE_TOP,
  UPDATE,
} from '../../../src/kinds/gates/kernel-words';
import { activate } from '../gates/activate';
import { clamped } from '../gates/blend';
import { clearPadding, fastPreActivations } from '../gates/fast';

/** See `moveOn` of assembly/kinds.ts. */
export function moveOn(model: usize, layer: usize, states: usize, batch: i32, input: usize, inputStride: usize): void {
  fastPreActivations(model, layer, states, batch, input, inputStride);
  const bytes = (<usize>load<i32>(layer, WIDTH)) << 1;
  const all = <usize>batch * bytes;
  const state = load<usize>(states, STATE);
  const gate = load<usize>(states, FAST_GATE);
  const candidate = load<usize>(states, FAST_CANDIDATE);
  activate(layer, load<i32>(layer, GATE), gate, all);
  activate(layer, load<i32>(layer, UPDATE), candidate, all);
  updateStates(layer, gate, candidate, state, all);
  for (let at: usize = 0; at < all; at += bytes) clearPadding(layer, state + at);
}

/** h ← z h + v c. */
function updateStates(layer: usize, gate: usize, candidate: usize, state: usize, bytes: usize): void {
  const top = load<i32>(layer, STATE_TOP);
  for (let at: usize = 0; at < bytes; at += 16) {
    const low = four(layer, gate + at, candidate + at, state + at);
    const high = four(layer, gate + at + 8, candidate + at + 8, state + at + 8);
    v128.store(state + at, clamped(low, high, top));
  }
}

/** z h + v c of four units, with v = ν + ((ζ (2^15 − z) + 2^14) >> 15), which 32 bits hold; v c may need 64. */
function four(layer: usize, gate: usize, candidate: usize, state: usize): v128 {
  const z = v128.load16x4_s(gate);
  const c = v128.load16x4_s(candidate);
  const scaled = i32x4.mul(i32x4.splat(load<i32>(layer, FIRST_SCALAR)), i32x4.sub(i32x4.splat(1 << 15), z));
  const v = i32x4.add(
    i32x4.splat(load<i32>(layer, SECOND_SCALAR)),
    i32x4.shr_s(i32x4.add(scaled, i32x4.splat(1 << 14)), 15),
  );
  const e = load<i32>(layer, EXTRA_BITS);
  const half = i64x2.splat((<i64>1) << (e + 14));
  const first = i32x4.mul(z, v128.load16x4_s(state));
  const low = i64x2.add(
    i64x2.extend_low_i32x4_s(first),
    i64x2.shr_s(i64x2.add(i64x2.extmul_low_i32x4_s(v, c), half), e),
  );
  const high = i64x2.add(
    i64x2.extend_high_i32x4_s(first),
    i64x2.shr_s(i64x2.add(i64x2.extmul_high_i32x4_s(v, c), half), e),
  );
  return v128.shuffle<i32>(i64x2.shr_s(low, 15), i64x2.shr_s(high, 15), 0, 2, 4, 6);
}
