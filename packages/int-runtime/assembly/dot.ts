/**
 * For four rows: sum + w₀ x₀ + w₁ x₁ + w₂ x₂ + w₃ x₃; w is signed. Where a byte of x is 128 or more, engines differ: it is signed or not, and sums
 * of two products may be clamped to 16 bits. src/dot-bytes.ts finds out.
 */
export function addDots(sum: v128, w: v128, x: v128): v128 {
  return i32x4.relaxed_dot_i8x16_i7x16_add_s(w, x, sum);
}
