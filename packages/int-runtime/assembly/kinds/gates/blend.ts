/** blend(first, second; e) of four sums, see src/kinds/gates/blend.ts. */
export function blend(first: v128, second: v128, e: i32): v128 {
  const rounded = i32x4.shr_s(i32x4.add(second, i32x4.splat(1 << (e + 14))), e);
  return i32x4.shr_s(i32x4.add(first, rounded), 15);
}

/** Eight values, clamped to −top − 1 … top. */
export function clamped(low: v128, high: v128, top: i32): v128 {
  const value = i16x8.narrow_i32x4_s(low, high);
  return i16x8.max_s(i16x8.splat(<i16>(-1 - top)), i16x8.min_s(i16x8.splat(<i16>top), value));
}
