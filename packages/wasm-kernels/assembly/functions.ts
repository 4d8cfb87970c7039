// Elementary functions of four floats, small enough to be inlined, and of rows. NaN stays NaN, and infinities give the limits.
import { loadPart, storePart } from './parts';

/** 1.5 · 2²³ + 127: added to a float below 2²², it rounds it to an integer n, and leaves n + 127, the exponent of 2ⁿ, in the lowest bits. */
const ROUNDER: f32 = 12583039;

/**
 * eˣ, with relative error below 1.2e-7. x is clamped to ±87, because 2ⁿ would not be a normal number beyond that.
 *
 * eˣ = 2ⁿ eʳ with n = ⌊x log₂ e⌉, so that |r| ≤ ln 2 / 2; see `excess` for eʳ.
 */
export function exp4(x: v128): v128 {
  // pmin and pmax return their first operand if it is NaN, in one instruction; min and max take six.
  const bounded = f32x4.pmax(f32x4.pmin(x, f32x4.splat(87)), f32x4.splat(-87));
  const rounded = plus(f32x4.mul(bounded, f32x4.splat(Mathf.LOG2E)), ROUNDER);
  return f32x4.mul(plus(excess(remainder(bounded, rounded)), 1), i32x4.shl(rounded, 23));
}

/** eˣ / (1 + eˣ), with relative error below 2.5e-7 where x > −87. */
export function sigmoid4(x: v128): v128 {
  const power = exp4(x);
  return f32x4.div(power, plus(power, 1));
}

/**
 * tanh x = t / (t + 2) with t = e^{2|x|} − 1, and the sign of x: odd, at most 1, relative error below 2e-7.
 *
 * t = 2ⁿ (eʳ − 1) + (2ⁿ − 1) does not cancel where x is small.
 */
export function tanh4(x: v128): v128 {
  const size = f32x4.abs(x);
  const bounded = f32x4.pmin(f32x4.add(size, size), f32x4.splat(20));
  const rounded = plus(f32x4.mul(bounded, f32x4.splat(Mathf.LOG2E)), ROUNDER);
  const power = i32x4.shl(rounded, 23);
  const least = f32x4.sub(power, f32x4.splat(1));
  const t = f32x4.add(f32x4.mul(excess(remainder(bounded, rounded)), power), least);
  const quotient = f32x4.div(t, plus(t, 2));
  return v128.bitselect(x, quotient, f32x4.splat(-0.0));
}

/** x − n ln 2. ln 2 is in two parts, and the first has so few bits that its product with n is exact. */
function remainder(x: v128, rounded: v128): v128 {
  const n = f32x4.sub(rounded, f32x4.splat(ROUNDER));
  const near = f32x4.sub(x, f32x4.mul(n, f32x4.splat(0.693359375)));
  return f32x4.sub(near, f32x4.mul(n, f32x4.splat(-2.1219444005469057e-4)));
}

/** eʳ − 1 = r² p(r) + r with the polynomial p of degree 4 that has the least relative error of eʳ where |r| ≤ ln 2 / 2: 4e-9. */
function excess(r: v128): v128 {
  const square = f32x4.mul(r, r);
  // By Estrin's scheme, whose operations wait for each other less than those of Horner's rule.
  const low = plus(f32x4.mul(r, f32x4.splat(0.16666520394944354)), 0.49999993431791007);
  const middle = plus(f32x4.mul(r, f32x4.splat(0.008368745541537844)), 0.04166839084402903);
  const high = f32x4.add(f32x4.mul(square, f32x4.splat(0.0013814538105226166)), middle);
  return f32x4.add(f32x4.mul(square, f32x4.add(f32x4.mul(square, high), low)), r);
}

function plus(x: v128, c: f32): v128 {
  return f32x4.add(x, f32x4.splat(c));
}

/** x, or 0 if |x| < 1e-25. Arithmetic with denormal numbers is many times slower, and such values do not change a sum. */
export function withoutFaded(x: v128): v128 {
  return v128.andnot(x, f32x4.lt(f32x4.abs(x), f32x4.splat(1e-25)));
}

/**
 * The sigmoid of `count` floats, in place. Short loops with one function let a processor work on many vectors at once, so that they take
 * half the time that a loop over all that a gated cell computes takes.
 */
export function sigmoidRow(p: usize, count: i32): void {
  const end = p + ((<usize>(count & ~3)) << 2);
  for (; p < end; p += 16) v128.store(p, sigmoid4(v128.load(p)));
  const left = count & 3;
  if (left) storePart(p, sigmoid4(loadPart(p, left)), left);
}

/** tanh of `count` floats, in place. */
export function tanhRow(p: usize, count: i32): void {
  const end = p + ((<usize>(count & ~3)) << 2);
  for (; p < end; p += 16) v128.store(p, tanh4(v128.load(p)));
  const left = count & 3;
  if (left) storePart(p, tanh4(loadPart(p, left)), left);
}
