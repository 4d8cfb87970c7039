// The operands of a time step: a row [x_t, 1, h_{t−1}] for each sequence. One product with panels of Uᵀ, b and Wᵀ below each other makes
// U x_t + b + W h_{t−1}, and one sum of outer products with δ makes the gradients of all three.
import { copyRows } from './parts';

/** Floats of a row. */
export function operandWidth(inputs: i32, n: i32): i32 {
  return inputs + 1 + n;
}

/** Bytes from the start of a row to its h_{t−1}. */
export function stateOffset(inputs: i32): usize {
  return (<usize>inputs + 1) << 2;
}

/** Writes the ones and h_0, which is zeros if its address is 0. */
export function openOperands(rows: usize, start: usize, batch: i32, inputs: i32, n: i32): void {
  const stride = (<usize>operandWidth(inputs, n)) << 2;
  const width = (<usize>n) << 2;
  if (!start) memory.fill(rows, 0, stride * batch);
  else copyRows(start, width, rows + stateOffset(inputs), stride, batch, n);
  writeOnes(rows, stride, batch, inputs);
}

/** Writes x_t of all sequences, [batch, time, inputs], into the rows. */
export function gatherInputs(x: usize, batch: i32, time: i32, inputs: i32, t: i32, rows: usize, stride: usize): void {
  const width = (<usize>inputs) << 2;
  copyRows(x + width * t, width * time, rows, stride, batch, inputs);
}

/** Writes x_t, 1 and h_{t−1} of the states, [batch, time, n], and of h_0, which is zeros if its address is 0. */
export function gatherOperands(
  x: usize,
  states: usize,
  start: usize,
  batch: i32,
  time: i32,
  inputs: i32,
  n: i32,
  t: i32,
  rows: usize,
): void {
  if (t === 0) {
    openOperands(rows, start, batch, inputs, n);
  } else {
    const width = (<usize>n) << 2;
    const stride = (<usize>operandWidth(inputs, n)) << 2;
    copyRows(states + width * (t - 1), width * time, rows + stateOffset(inputs), stride, batch, n);
    writeOnes(rows, stride, batch, inputs);
  }
  gatherInputs(x, batch, time, inputs, t, rows, (<usize>operandWidth(inputs, n)) << 2);
}

/**
 * The parts of Σ δᵀ [x_t, 1], `outputs` rows `stride` bytes apart.
 *
 * @param dDrive out: the gradient of Uᵀ, `inputs` rows `driveStride` bytes apart
 * @param dBias out: [outputs]
 */
export function splitGradient(
  gradient: usize,
  stride: usize,
  outputs: i32,
  inputs: i32,
  dDrive: usize,
  driveStride: usize,
  dBias: usize,
): void {
  for (let j = 0; j < outputs; j++) {
    const at = (<usize>j) << 2;
    let from = gradient + stride * j;
    for (let i = 0; i < inputs; i++) {
      store<f32>(dDrive + driveStride * i + at, load<f32>(from));
      from += 4;
    }
    store<f32>(dBias + at, load<f32>(from));
  }
}

function writeOnes(rows: usize, stride: usize, batch: i32, inputs: i32): void {
  let p = rows + ((<usize>inputs) << 2);
  for (let b = 0; b < batch; b++) {
    store<f32>(p, 1);
    p += stride;
  }
}
