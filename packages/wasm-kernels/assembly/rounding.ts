// Rows of states rounded to fixed-point numbers of k bits, half up and saturating, as the integers of a network round them:
//
//     q(v) = s · clamp(⌊v/s + ½⌋, −largest − 1, largest),   largest = 2^{k−1} − 1
//
// s is a power of two and at most 1, so that v/s is exact, and a fused product and sum has the result of both. s = 0 stands for no rounding.
import { withoutFaded } from './functions';
import { addLanes, copyRow, loadPart, storePart } from './parts';

/** Rounds `count` floats in place; NaN stays NaN. `errors` out: q(v) − v; 0 for none. */
export function roundRow(p: usize, errors: usize, step: f32, largest: f32, count: i32): void {
  const inverse = f32x4.splat(1 / step);
  for (let j = 0; j < count; j += 4) {
    const at = (<usize>j) << 2;
    const left = count - j;
    const v = loadPart(p + at, left);
    const code = f32x4.floor(f32x4.add(f32x4.mul(v, inverse), f32x4.splat(0.5)));
    // pmin and pmax return their first operand if it is NaN.
    const bounded = f32x4.pmax(f32x4.pmin(code, f32x4.splat(largest)), f32x4.splat(-largest - 1));
    const rounded = f32x4.mul(bounded, f32x4.splat(step));
    storePart(p + at, rounded, left);
    if (errors) storePart(errors + at, f32x4.sub(rounded, v), left);
  }
}

/** The same for a row of h_t, which is copied to `state`. */
export function roundState(h: usize, state: usize, errors: usize, step: f32, largest: f32, n: i32): void {
  roundRow(h, errors, step, largest, n);
  copyRow(h, state, n);
}

/**
 * The gradient of v from that of q(v), in place: the same where |q(v) − v| ≤ s, 0 elsewhere.
 *
 * @param sum accumulated, f64: dL/dq · { q(v) − v where |q(v) − v| ≤ s;  q(v) beyond }
 */
export function roundRowBack(delta: usize, errors: usize, step: f32, largest: f32, sum: usize, count: i32): void {
  const zero = f32x4.splat(0);
  const low = f32x4.splat((-largest - 1) * step);
  const high = f32x4.splat(largest * step);
  let slopes = zero;
  for (let j = 0; j < count; j += 4) {
    const at = (<usize>j) << 2;
    const left = count - j;
    const d = withoutFaded(loadPart(delta + at, left));
    const error = loadPart(errors + at, left);
    const isInside = f32x4.le(f32x4.abs(error), f32x4.splat(step));
    const limit = v128.bitselect(low, high, f32x4.gt(error, zero));
    slopes = f32x4.add(slopes, f32x4.mul(d, v128.bitselect(error, limit, isInside)));
    storePart(delta + at, v128.and(d, isInside), left);
  }
  addLanes(sum, slopes);
}
