/** blend(first, second; e) of four sums, see src/kinds/gates/blend.ts. */
export function blend(first: v128, second: v128, e: i32): v128 {
  const rounded = i32x4.shr_s(i32x4.add(second, i32x4.splat(1 << (e + 14))), e);
  return i32x4.shr_s(i32x4.add(first, rounded), 15);
}

/**
 * The same of sums with an e each: second >> e is the middle of the 64-bit product second · 2^{16−e}, and 2^{e+14} >> e is 2^14.
 *
 * @param coarser i32, 2^{16−e}
 */
export function blendEach(first: v128, second: v128, coarser: v128): v128 {
  const low = i64x2.extmul_low_i32x4_s(second, coarser);
  const high = i64x2.extmul_high_i32x4_s(second, coarser);
  const shifted = v128.shuffle<i16>(low, high, 1, 2, 5, 6, 9, 10, 13, 14);
  return i32x4.shr_s(i32x4.add(i32x4.add(first, shifted), i32x4.splat(1 << 14)), 15);
}

/** Eight values, clamped to −top − 1 … top. */
export function clamped(low: v128, high: v128, top: i32): v128 {
  const value = i16x8.narrow_i32x4_s(low, high);
  return i16x8.max_s(i16x8.splat(<i16>(-1 - top)), i16x8.min_s(i16x8.splat(<i16>top), value));
}
