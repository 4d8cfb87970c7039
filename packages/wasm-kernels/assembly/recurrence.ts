// What recurrences share for one time step: the mask, and how many steps are collected, because gradients of weights are sums of outer
// products over many rows. And for `scan`, whose W may be no matrix, so that its operands are not in one row (see operands.ts): the product
// with the inputs, and the gradients of U and b.
import { gatherInputs } from './operands';
import { outerProducts, sumRows } from './outer';
import { multiplyPanels } from './panels';
import { copyOrClear, copyRows, fillRows } from './parts';

/** Number of time steps whose δ are collected before they are added to the weight gradients: about 64 rows, at least two steps. */
export function stepsTogether(batch: i32): i32 {
  return max(2, (64 + batch - 1) / batch);
}

/** Whether a time step of a sequence is used: the mask, [batch, time], is 1, or there is no mask. */
export function counts(mask: usize, b: i32, time: i32, t: i32): bool {
  return !mask || load<f32>(mask + ((<usize>b * time + t) << 2)) !== 0;
}

/** Gathers h_{t−1}, [batch, n], from the states, [batch, time, n], and h_0, which is zeros if its address is 0. */
export function gatherStatesBefore(
  states: usize,
  start: usize,
  batch: i32,
  time: i32,
  n: i32,
  t: i32,
  to: usize,
): void {
  const width = (<usize>n) << 2;
  if (t > 0) copyRows(states + width * (t - 1), width * time, to, width, batch, n);
  else copyOrClear(start, to, width * batch);
}

/**
 * z ← U x_t + b for all rows.
 *
 * @param z [batch, outputs]
 * @param xt scratch, [batch, inputs]
 * @param panels Uᵀ, inputs × outputs
 * @param bias [outputs]; 0 for none
 */
export function drive(
  z: usize,
  x: usize,
  xt: usize,
  batch: i32,
  time: i32,
  inputs: i32,
  t: i32,
  panels: usize,
  bias: usize,
  outputs: i32,
): void {
  gatherInputs(x, batch, time, inputs, t, xt, (<usize>inputs) << 2);
  fillRows(z, bias, batch, outputs);
  multiplyPanels(xt, (<usize>inputs) << 2, panels, z, (<usize>outputs) << 2, batch, outputs, inputs);
}

/** Adds the gradients of U and b from the rows of δ, [rows, outputs], and x, [rows, inputs], to dDrive, [inputs, outputs], and dBias. */
export function addDriveGradients(
  x: usize,
  deltas: usize,
  dDrive: usize,
  dBias: usize,
  inputs: i32,
  outputs: i32,
  rows: i32,
  ofOuter: usize,
): void {
  const width = (<usize>outputs) << 2;
  outerProducts(x, (<usize>inputs) << 2, deltas, width, dDrive, width, inputs, outputs, rows, ofOuter);
  sumRows(deltas, width, dBias, outputs, rows);
}
