// Elementary functions of four floats, accurate to about one unit in the last place in the range where they are used.

/**
 * eˣ = 2ⁿ eʳ with n = ⌊x log₂ e⌉ and |r| ≤ ln 2 / 2, eʳ by its Taylor series to the 7th order: relative error below 2e-7. x is clamped to
 * ±87, because 2ⁿ would not be a normal number beyond that.
 */
export function exp4(x: v128): v128 {
  const bounded = f32x4.min(f32x4.max(x, f32x4.splat(-87)), f32x4.splat(87));
  const n = f32x4.nearest(f32x4.mul(bounded, f32x4.splat(Mathf.LOG2E)));
  // ln 2 in two parts; the first has so few bits that its product with n is exact.
  const r = f32x4.sub(
    f32x4.sub(bounded, f32x4.mul(n, f32x4.splat(0.693359375))),
    f32x4.mul(n, f32x4.splat(-2.1219444005469057e-4)),
  );
  let sum = horner(f32x4.splat(1.0 / 5040.0), r, 1.0 / 720.0);
  sum = horner(sum, r, 1.0 / 120.0);
  sum = horner(sum, r, 1.0 / 24.0);
  sum = horner(sum, r, 1.0 / 6.0);
  sum = horner(sum, r, 0.5);
  sum = horner(sum, r, 1);
  sum = horner(sum, r, 1);
  // Builds 2ⁿ from its exponent bits.
  return i32x4.add(sum, i32x4.shl(i32x4.trunc_sat_f32x4_s(n), 23));
}

/** 1 / (1 + e⁻ˣ). */
export function sigmoid4(x: v128): v128 {
  const one = f32x4.splat(1);
  return f32x4.div(one, f32x4.add(one, exp4(f32x4.neg(x))));
}

/** tanh x: Lambert's continued fraction to x⁵ where |x| < 0.6, elsewhere 1 − 2 / (e^{2|x|} + 1) with the sign of x. */
export function tanh4(x: v128): v128 {
  const square = f32x4.mul(x, x);
  const above = horner(f32x4.add(square, f32x4.splat(105)), square, 945);
  const below = horner(horner(f32x4.splat(15), square, 420), square, 945);
  const near = f32x4.div(f32x4.mul(x, above), below);
  const size = f32x4.abs(x);
  const one = f32x4.splat(1);
  const far = f32x4.sub(one, f32x4.div(f32x4.splat(2), f32x4.add(exp4(f32x4.add(size, size)), one)));
  const signed = v128.or(far, v128.and(x, f32x4.splat(-0.0)));
  return v128.bitselect(near, signed, f32x4.lt(size, f32x4.splat(0.6)));
}

/** One step of Horner's rule: sum · x + c. */
function horner(sum: v128, x: v128, c: f32): v128 {
  return f32x4.add(f32x4.mul(sum, x), f32x4.splat(c));
}

/** x, or 0 if |x| < 1e-25. Arithmetic with denormal numbers is many times slower, and such values do not change a sum. */
export function withoutFaded(x: v128): v128 {
  return v128.andnot(x, f32x4.lt(f32x4.abs(x), f32x4.splat(1e-25)));
}
