// Activations of 16-bit pre-activations in place, eight at a time. Two neighbouring entries of the table are one 32-bit load, and their
// interpolation is one multiply-add: T[i] (2^f − r) + T[i+1] r is T[i] 2^f + (T[i+1] − T[i]) r.
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
 * @param f below 12
 * @param isSigmoid 1 for 2^14 + sgn(a) · (τ >> 1), else 0
 */
export function squash(table: usize, f: i32, up: i32, isSigmoid: i32, from: usize, to: usize, bytes: usize): void {
  const middle = i16x8.splat(isSigmoid ? 1 << 14 : 0);
  const end = from + bytes;
  while (from < end) {
    const a = v128.load(from);
    const sign = i16x8.shr_s(a, 15);
    // The magnitude of −2^15 is 2^15 as an unsigned number.
    const magnitude = i16x8.abs(a);
    const low = interpolate(table, f, i32x4.shl(i32x4.extend_low_i16x8_u(magnitude), up));
    const high = interpolate(table, f, i32x4.shl(i32x4.extend_high_i16x8_u(magnitude), up));
    const value = i16x8.shr_s(i16x8.narrow_i32x4_s(low, high), isSigmoid);
    v128.store(to, i16x8.add(middle, i16x8.sub(v128.xor(value, sign), sign)));
    from += 16;
    to += 16;
  }
}

/** τ of four arguments, see `squash` of src/kinds/gates/squash.ts. */
function interpolate(table: usize, f: i32, u: v128): v128 {
  const width = i32x4.splat(1 << f);
  u = i32x4.min_s(u, i32x4.splat(256 << f));
  const at = i32x4.shl(i32x4.shr_u(u, f), 1);
  let pairs = v128.load32_zero(table + <usize>i32x4.extract_lane(at, 0));
  pairs = v128.load_lane<u32>(table + <usize>i32x4.extract_lane(at, 1), pairs, 1);
  pairs = v128.load_lane<u32>(table + <usize>i32x4.extract_lane(at, 2), pairs, 2);
  pairs = v128.load_lane<u32>(table + <usize>i32x4.extract_lane(at, 3), pairs, 3);
  const rest = v128.and(u, i32x4.sub(width, i32x4.splat(1)));
  const shares = v128.or(i32x4.shl(rest, 16), i32x4.sub(width, rest));
  const sum = i32x4.add(i32x4.dot_i16x8_s(pairs, shares), i32x4.splat((1 << f) >> 1));
  return i32x4.shr_s(sum, f);
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
