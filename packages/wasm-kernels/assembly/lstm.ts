// Forward and backward pass of an LSTM over all time steps in one call. Gates are in the order of Keras: input, forget, candidate, output.
import { sigmoidRow, tanh4, tanhRow, withoutFaded } from './functions';
import { gatherInputs, gatherOperands, openOperands, operandWidth, splitGradient, stateOffset } from './operands';
import { outerProducts, outerScratchBytes } from './outer';
import { multiplyPanels, setProduct } from './panels';
import { addRows, copyOrClear, copyRows, loadPart, storePart } from './parts';
import { counts, stepsTogether } from './recurrence';
import { roundRow, roundRowBack, roundState } from './rounding';

/** Bytes of scratch memory that `lstm` needs. */
export function lstmScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  return (batch * operandWidth(inputs, n)) << 2;
}

/** Bytes of scratch memory that `lstmBack` needs. */
export function lstmBackScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  const rows = stepsTogether(batch) * batch + 4 * n;
  return outerScratchBytes() + 16 + ((3 * batch * n + rows * operandWidth(inputs, n)) << 2);
}

/**
 * What only the backward pass reads has the time steps first, so that a step is adjacent in memory, and the products write into it.
 *
 * @param gates out: after their activations, [time, batch, 4 n]
 * @param states out: h, [batch, time, n]
 * @param cells out: c, [time, batch, n]
 * @param x [batch, time, inputs]
 * @param panels Uᵀ, b and Wᵀ below each other, (inputs + 1 + n) × 4 n
 * @param startState h_0, [batch, n], and startCell c_0; 0 for zeros
 * @param mask 1: update the states, 0: keep them, [batch, time]; address 0 for no mask
 * @param step s of the rounding of h; 0 for none; `largest` is its largest code
 * @param errors out: rounding errors of h, [time, batch, n]
 * @param cellStep, cellLargest, cellErrors likewise of c
 */
export function lstm(
  gates: usize,
  states: usize,
  cells: usize,
  x: usize,
  batch: i32,
  time: i32,
  inputs: i32,
  n: i32,
  panels: usize,
  startState: usize,
  startCell: usize,
  mask: usize,
  step: f32,
  largest: f32,
  errors: usize,
  cellStep: f32,
  cellLargest: f32,
  cellErrors: usize,
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const depth = operandWidth(inputs, n);
  const stride = (<usize>depth) << 2;
  const rows = scratch;
  openOperands(rows, startState, batch, inputs, n);
  let before = startCell;
  for (let t = 0; t < time; t++) {
    const z = gates + 4 * width * batch * t;
    const c = cells + width * batch * t;
    gatherInputs(x, batch, time, inputs, t, rows, stride);
    setProduct(rows, stride, panels, z, 4 * width, batch, 4 * n, depth);
    for (let b = 0; b < batch; b++) {
      const own = width * b;
      const h = rows + stride * b + stateOffset(inputs);
      const state = states + width * (<usize>b * time + t);
      openGates(z + 4 * own, n);
      if (!counts(mask, b, time, t)) {
        copyOrClear(before ? before + own : 0, c + own, width);
        memory.copy(state, h, width);
        continue;
      }
      moveCell(z + 4 * own, before ? before + own : 0, c + own, n);
      const place = width * (t * batch + b);
      if (cellStep > 0) roundRow(c + own, cellErrors + place, cellStep, cellLargest, n);
      moveState(z + 4 * own, c + own, h, state, n);
      if (step > 0) roundState(h, state, errors + place, step, largest, n);
    }
    before = c;
  }
}

/**
 * @param deltas out: ∂L / ∂(W h_{t−1} + U x_t + b), [time, batch, 4 n]
 * @param dy gradient of h, [batch, time, n]; only of the last one, [batch, n], unless `everyStep`
 * @param dCell gradient of the last c, [batch, n]; 0 for zeros
 * @param panels W, 4 n × n
 * @param dStartState out: gradient of h_0, [batch, n]; 0 if h_0 is zeros
 * @param dStartCell out: gradient of c_0, [batch, n]; 0 if c_0 is zeros
 * @param dW out: gradient of W, [4 n, n]
 * @param dDrive out: gradient of Uᵀ, [inputs, 4 n]
 * @param dBias out: [4 n]
 * @param errors of `lstm`, and cellErrors
 * @param dRange out, and dCellRange: see `roundRowBack`
 */
export function lstmBack(
  deltas: usize,
  dy: usize,
  everyStep: i32,
  dCell: usize,
  gates: usize,
  states: usize,
  cells: usize,
  x: usize,
  batch: i32,
  time: i32,
  inputs: i32,
  n: i32,
  panels: usize,
  startState: usize,
  startCell: usize,
  mask: usize,
  dStartState: usize,
  dStartCell: usize,
  dW: usize,
  dDrive: usize,
  dBias: usize,
  step: f32,
  largest: f32,
  errors: usize,
  cellStep: f32,
  cellLargest: f32,
  cellErrors: usize,
  dRange: usize,
  dCellRange: usize,
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const sequence = width * time;
  const depth = operandWidth(inputs, n);
  const stride = (<usize>depth) << 2;
  const together = stepsTogether(batch);
  const ofRange = scratch;
  const ofCellRange = ofRange + 8;
  const ofOuter = ofRange + 16;
  let dh = ofOuter + outerScratchBytes();
  let next = dh + width * batch;
  const dc = next + width * batch;
  const gradient = dc + width * batch;
  const collected = gradient + stride * (4 * n);
  // Steps are collected from the end of the memory for them, in the order of their δ.
  let free = together;
  memory.fill(ofRange, 0, 16);
  memory.fill(gradient, 0, stride * (4 * n));
  copyOrClear(everyStep ? 0 : dy, dh, width * batch);
  copyOrClear(dCell, dc, width * batch);
  for (let t = time - 1; t >= 0; t--) {
    if (everyStep) addRows(dy + width * t, sequence, dh, width, batch, n);
    memory.fill(next, 0, width * batch);
    const behind = width * batch * t;
    const d = deltas + 4 * behind;
    const c = cells + behind;
    const before = t > 0 ? c - width * batch : startCell;
    for (let b = 0; b < batch; b++) {
      const own = width * b;
      const out = d + 4 * own;
      if (!counts(mask, b, time, t)) {
        memory.copy(next + own, dh + own, width);
        memory.fill(out, 0, 4 * width);
        continue;
      }
      const made = gates + 4 * (behind + own);
      if (step > 0) roundRowBack(dh + own, errors + behind + own, step, largest, ofRange, n);
      stateBack(out, dh + own, dc + own, made, c + own, n);
      if (cellStep > 0) roundRowBack(dc + own, cellErrors + behind + own, cellStep, cellLargest, ofCellRange, n);
      cellBack(out, dc + own, made, before ? before + own : 0, n);
    }
    if (t > 0 || dStartState) multiplyPanels(d, 4 * width, panels, next, width, batch, n, 4 * n);
    const done = dh;
    dh = next;
    next = done;
    free--;
    const rows = collected + stride * batch * free;
    gatherOperands(x, states, startState, batch, time, inputs, n, t, rows);
    if (free > 0 && t > 0) continue;
    outerProducts(d, 4 * width, rows, stride, gradient, stride, 4 * n, depth, (together - free) * batch, ofOuter);
    free = together;
  }
  splitGradient(gradient, stride, 4 * n, inputs, dDrive, 4 * width, dBias);
  copyRows(gradient + stateOffset(inputs), stride, dW, width, 4 * n, n);
  if (dStartState) memory.copy(dStartState, dh, width * batch);
  if (dStartCell) memory.copy(dStartCell, dc, width * batch);
  if (dRange) store<f32>(dRange, <f32>load<f64>(ofRange));
  if (dCellRange) store<f32>(dCellRange, <f32>load<f64>(ofCellRange));
}

/** One row: computes the gates in place. */
function openGates(z: usize, n: i32): void {
  const width = (<usize>n) << 2;
  sigmoidRow(z, 2 * n);
  tanhRow(z + 2 * width, n);
  sigmoidRow(z + 3 * width, n);
}

/**
 * One row: c_t from its gates.
 *
 * @param before c_{t−1}; 0 for zeros
 */
function moveCell(gates: usize, before: usize, cell: usize, n: i32): void {
  const width = (<usize>n) << 2;
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const fresh = f32x4.mul(loadPart(gates + at, left), loadPart(gates + 2 * width + at, left));
    const kept = before ? loadPart(before + at, left) : f32x4.splat(0);
    storePart(cell + at, f32x4.add(f32x4.mul(loadPart(gates + width + at, left), kept), fresh), left);
  }
}

/** One row: h_t from c_t and the output gate, to `h` and to `state`. */
function moveState(gates: usize, cell: usize, h: usize, state: usize, n: i32): void {
  const output = gates + 3 * ((<usize>n) << 2);
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const made = f32x4.mul(loadPart(output + at, left), tanh4(loadPart(cell + at, left)));
    storePart(h + at, made, left);
    storePart(state + at, made, left);
  }
}

/** One row: writes the gradient of the output gate before its activation to its part of `out`, and adds that of c_t through h_t to dc. */
function stateBack(out: usize, dh: usize, dc: usize, gates: usize, cell: usize, n: i32): void {
  const output = 3 * ((<usize>n) << 2);
  const one = f32x4.splat(1);
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const o = loadPart(gates + output + at, left);
    const squashed = tanh4(loadPart(cell + at, left));
    const dState = withoutFaded(loadPart(dh + at, left));
    const slope = f32x4.mul(o, f32x4.sub(one, f32x4.mul(squashed, squashed)));
    const dO = f32x4.mul(f32x4.mul(dState, squashed), f32x4.mul(o, f32x4.sub(one, o)));
    storePart(out + output + at, dO, left);
    storePart(dc + at, f32x4.add(f32x4.mul(dState, slope), loadPart(dc + at, left)), left);
  }
}

/** One row: writes the gradients of the other gates before their activations to `out`; dc becomes the gradient of c_{t−1}. */
function cellBack(out: usize, dc: usize, gates: usize, before: usize, n: i32): void {
  const width = (<usize>n) << 2;
  const one = f32x4.splat(1);
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const i = loadPart(gates + at, left);
    const f = loadPart(gates + width + at, left);
    const g = loadPart(gates + 2 * width + at, left);
    const dCell = withoutFaded(loadPart(dc + at, left));
    const cBefore = before ? loadPart(before + at, left) : f32x4.splat(0);
    const di = f32x4.mul(f32x4.mul(dCell, g), f32x4.mul(i, f32x4.sub(one, i)));
    const df = f32x4.mul(f32x4.mul(dCell, cBefore), f32x4.mul(f, f32x4.sub(one, f)));
    const dg = f32x4.mul(f32x4.mul(dCell, i), f32x4.sub(one, f32x4.mul(g, g)));
    storePart(out + at, di, left);
    storePart(out + width + at, df, left);
    storePart(out + 2 * width + at, dg, left);
    storePart(dc + at, f32x4.mul(dCell, f), left);
  }
}
