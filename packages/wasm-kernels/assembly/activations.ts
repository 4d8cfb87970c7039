// Activations of four floats that are chosen at run time, and their derivatives from their values.
import { sigmoid4, tanh4 } from './functions';

// The values of `FastActivation` in src/fast-cell.ts.
const SIGMOID: i32 = 0;
const HARD_SIGMOID: i32 = 1;
const TANH: i32 = 2;
const RELU: i32 = 3;
// and 4, linear

/** The slope of the hard sigmoid, clamp(0.2 z + 0.5, 0, 1). */
const HARD_SLOPE: f32 = 0.2;

export function activation4(activation: i32, z: v128): v128 {
  const zero = f32x4.splat(0);
  if (activation === SIGMOID) return sigmoid4(z);
  if (activation === TANH) return tanh4(z);
  if (activation === RELU) return f32x4.max(z, zero);
  if (activation !== HARD_SIGMOID) return z;
  const line = f32x4.add(f32x4.mul(z, f32x4.splat(HARD_SLOPE)), f32x4.splat(0.5));
  return f32x4.min(f32x4.max(line, zero), f32x4.splat(1));
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
