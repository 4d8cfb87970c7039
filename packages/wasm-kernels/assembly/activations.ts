// Activations that are chosen at run time, and their derivatives from their values.
import { sigmoidRow, tanhRow } from './functions';
import { loadPart, storePart } from './parts';

// The values of `FastActivation` in src/fast-cell.ts.
const SIGMOID: i32 = 0;
const HARD_SIGMOID: i32 = 1;
const TANH: i32 = 2;
const RELU: i32 = 3;
// and 4, linear

/** The slope of the hard sigmoid, clamp(0.2 z + 0.5, 0, 1). */
const HARD_SLOPE: f32 = 0.2;

/** Applies an activation to `count` floats, in place: in loops with one function, see `sigmoidRow`. */
export function activateRow(activation: i32, p: usize, count: i32): void {
  if (activation === SIGMOID) {
    sigmoidRow(p, count);
  } else if (activation === TANH) {
    tanhRow(p, count);
  } else if (activation === RELU || activation === HARD_SIGMOID) {
    for (let j = 0; j < count; j += 4) {
      const at = p + ((<usize>j) << 2);
      const left = count - j;
      const z = loadPart(at, left);
      storePart(at, activation === RELU ? f32x4.max(z, f32x4.splat(0)) : hardSigmoid4(z), left);
    }
  }
}

function hardSigmoid4(z: v128): v128 {
  const line = f32x4.add(f32x4.mul(z, f32x4.splat(HARD_SLOPE)), f32x4.splat(0.5));
  return f32x4.min(f32x4.max(line, f32x4.splat(0)), f32x4.splat(1));
}

/** dy times the derivative where the value is y; NaN where y is NaN. */
export function throughActivation4(activation: i32, dy: v128, y: v128): v128 {
  const zero = f32x4.splat(0);
  const one = f32x4.splat(1);
  if (activation === SIGMOID) return f32x4.mul(dy, f32x4.mul(y, f32x4.sub(one, y)));
  if (activation === TANH) return f32x4.mul(dy, f32x4.sub(one, f32x4.mul(y, y)));
  let slope: v128;
  if (activation === RELU) slope = v128.and(one, f32x4.gt(y, zero));
  else if (activation !== HARD_SIGMOID) return dy;
  else slope = v128.and(f32x4.splat(HARD_SLOPE), v128.and(f32x4.gt(y, zero), f32x4.lt(y, one)));
  return f32x4.mul(dy, v128.bitselect(y, slope, f32x4.ne(y, y)));
}
