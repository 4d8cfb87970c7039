// Activations of 16-bit pre-activations in place, eight at a time. Two neighbouring entries of the table are one 32-bit load.
import { HARD_SIGMOID, INTEGER_BITS, RELU, SIGMOID, TABLE, TANH } from '../../../src/kinds/gates/kernel-words';

/**
 * @param layer words of a layer with gates
 * @param activation one of those of src/kinds/gates/kernel-words.ts
 * @param values i16, a whole number of eights
 */
export function activate(layer: usize, activation: i32, values: usize, bytes: usize): void {
  const m = load<i32>(layer, INTEGER_BITS);
  if (activation === TANH) squash(load<usize>(layer, TABLE), 10 - m, 0, 0, values, values, bytes);
  else if (activation === SIGMOID) squash(load<usize>(layer, TABLE), 11 - m, 0, 1, values, values, bytes);
  else if (activation === HARD_SIGMOID) hardSigmoid(m, values, bytes);
  else if (activation === RELU) {
    const end = values + bytes;
    for (; values < end; values += 16) v128.store(values, i16x8.max_s(v128.load(values), i16x8.splat(0)));
  }
}

/**
 * to ← sgn(a) · τ(|a| 2^up; f) for f ≥ 0, or the sigmoid that follows from it.
 *
 * (Δ r + 2^{f−1}) >> f of the formula is (Δ r 2^{15−f} + 2^14) >> 15, which is one instruction. So all is 16 bits wide, and shifts by amounts that
 * are not constants, which are several instructions, are few.
 *
 * @param f below 12; 0 if `up` is not
 * @param isSigmoid 1 for 2^14 + sgn(a) · (τ >> 1), else 0
 */
export function squash(table: usize, f: i32, up: i32, isSigmoid: i32, from: usize, to: usize, bytes: usize): void {
  const middle = i16x8.splat(isSigmoid ? 1 << 14 : 0);
  const last = i16x8.splat(256);
  const scale = i16x8.splat(<i16>((<i32>1) << up));
  const toFraction = i16x8.splat(<i16>((<i32>1) << (16 - f)));
  const end = from + bytes;
  while (from < end) {
    const a = v128.load(from);
    const sign = i16x8.shr_s(a, 15);
    // The magnitude of −2^15 is 2^15 as an unsigned number.
    const u = i16x8.abs(a);
    const i = i16x8.min_u(i16x8.mul(i16x8.min_u(i16x8.shr_u(u, f), last), scale), last);
    const rest = i16x8.shr_u(i16x8.mul(u, toFraction), 1);
    const value = i16x8.shr_s(Table.between(table, i, rest), isSigmoid);
    v128.store(to, i16x8.add(middle, i16x8.sub(v128.xor(value, sign), sign)));
    from += 16;
    to += 16;
  }
}

/**
 * to ← sgn(c) · τ(|c| 2^{15−p}; 10), which is τ(|c|; p − 5) wherever that is between entries, with a p for each value.
 *
 * @param finer u16, 2^{15−p}
 */
export function squashEach(table: usize, finer: usize, from: usize, to: usize, bytes: usize): void {
  const last = i16x8.splat(256);
  const end = from + bytes;
  while (from < end) {
    const c = v128.load(from);
    const scale = v128.load(finer);
    const sign = i16x8.shr_s(c, 15);
    const u = i16x8.abs(c);
    const low = i32x4.shr_u(i32x4.extmul_low_i16x8_u(u, scale), 10);
    const high = i32x4.shr_u(i32x4.extmul_high_i16x8_u(u, scale), 10);
    const i = i16x8.min_u(i16x8.narrow_i32x4_u(low, high), last);
    // The lowest 10 bits of the product.
    const rest = i16x8.shr_u(i16x8.shl(i16x8.mul(u, scale), 6), 1);
    v128.store(to, i16x8.sub(v128.xor(Table.between(table, i, rest), sign), sign));
    from += 16;
    to += 16;
    finer += 16;
  }
}

/** A class, because TypeScript allows decorators on methods only. */
class Table {
  /** The entry i, and rest · 2^−15 of the way to the next one, rounded half up. */
  @inline
  static between(table: usize, i: v128, rest: v128): v128 {
    const at = i16x8.shl(i, 1);
    const low = pairs(table, i64x2.extract_lane(at, 0));
    const high = pairs(table, i64x2.extract_lane(at, 1));
    const first = v128.shuffle<i16>(low, high, 0, 2, 4, 6, 8, 10, 12, 14);
    const second = v128.shuffle<i16>(low, high, 1, 3, 5, 7, 9, 11, 13, 15);
    return i16x8.add(first, i16x8.q15mulr_sat_s(i16x8.sub(second, first), rest));
  }
}

/** Two neighbouring entries of the table at each of four places, 16-bit byte offsets. */
function pairs(table: usize, at: i64): v128 {
  let found = v128.load32_zero(table + <usize>(<u32>at & 0xffff));
  found = v128.load_lane<u32>(table + <usize>(<u32>at >>> 16), found, 1);
  found = v128.load_lane<u32>(table + <usize>(<u32>(at >>> 32) & 0xffff), found, 2);
  return v128.load_lane<u32>(table + <usize>(<u32>(at >>> 48)), found, 3);
}

function hardSigmoid(m: i32, values: usize, bytes: usize): void {
  const slope = i16x8.splat(13107);
  const half = i32x4.splat(1 << (15 - m));
  const end = values + bytes;
  for (; values < end; values += 16) {
    const a = v128.load(values);
    const low = i32x4.shr_s(i32x4.add(i32x4.extmul_low_i16x8_s(a, slope), half), 16 - m);
    const high = i32x4.shr_s(i32x4.add(i32x4.extmul_high_i16x8_s(a, slope), half), 16 - m);
    const value = i16x8.add_sat_s(i16x8.narrow_i32x4_s(low, high), i16x8.splat(1 << 14));
    v128.store(values, i16x8.max_s(value, i16x8.splat(0)));
  }
}
