// Forward and backward pass of an LSTM over all time steps in one call. Gates are in the order of Keras: input, forget, candidate, output.
import { sigmoidRow, tanh4, tanhRow, withoutFaded } from './functions';
import { outerProducts, outerScratchBytes } from './outer';
import { multiplyPanels } from './panels';
import { addRows, copyOrClear, loadPart, storePart } from './parts';
import { addDriveGradients, counts, drive, gatherInputs, gatherStatesBefore, stepsTogether } from './recurrence';

/** Bytes of scratch memory that `lstm` needs. */
export function lstmScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  return (batch * (n + inputs)) << 2;
}

/** Bytes of scratch memory that `lstmBack` needs. */
export function lstmBackScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  return outerScratchBytes() + ((3 * batch * n + stepsTogether(batch) * batch * (n + inputs)) << 2);
}

/**
 * What only the backward pass reads has the time steps first, so that a step is adjacent in memory, and the products write into it.
 *
 * @param gates out: after their activations, [time, batch, 4 n]
 * @param states out: h, [batch, time, n]
 * @param cells out: c, [time, batch, n]
 * @param x [batch, time, inputs]
 * @param kernel Uᵀ in panels, inputs × 4 n
 * @param bias [4 n]; 0 for none
 * @param panels Wᵀ, n × 4 n
 * @param startState h_0, [batch, n], and startCell c_0; 0 for zeros
 * @param mask 1: update the states, 0: keep them, [batch, time]; address 0 for no mask
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
  kernel: usize,
  bias: usize,
  panels: usize,
  startState: usize,
  startCell: usize,
  mask: usize,
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const h = scratch;
  const xt = h + width * batch;
  copyOrClear(startState, h, width * batch);
  let before = startCell;
  for (let t = 0; t < time; t++) {
    const z = gates + 4 * width * batch * t;
    const c = cells + width * batch * t;
    drive(z, x, xt, batch, time, inputs, t, kernel, bias, 4 * n);
    if (t > 0 || startState) multiplyPanels(h, width, panels, z, 4 * width, batch, 4 * n, n);
    for (let b = 0; b < batch; b++) {
      const own = width * b;
      const state = states + width * (<usize>b * time + t);
      step(z + 4 * own, h + own, before ? before + own : 0, c + own, state, counts(mask, b, time, t), n);
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
 * @param dW accumulated: gradient of W, [4 n, n]
 * @param dDrive accumulated: gradient of Uᵀ, [inputs, 4 n]
 * @param dBias accumulated: [4 n]
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
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const sequence = width * time;
  const inputWidth = (<usize>inputs) << 2;
  const together = stepsTogether(batch);
  const ofOuter = scratch;
  let dh = ofOuter + outerScratchBytes();
  let next = dh + width * batch;
  const dc = next + width * batch;
  const collectedStates = dc + width * batch;
  const collectedInputs = collectedStates + width * batch * together;
  // Steps are collected from the end of the memory for them, in the order of their δ.
  let free = together;
  copyOrClear(everyStep ? 0 : dy, dh, width * batch);
  copyOrClear(dCell, dc, width * batch);
  for (let t = time - 1; t >= 0; t--) {
    if (everyStep) addRows(dy + width * t, sequence, dh, width, batch, n);
    memory.fill(next, 0, width * batch);
    const step = width * batch * t;
    const d = deltas + 4 * step;
    const c = cells + step;
    const before = t > 0 ? c - width * batch : startCell;
    for (let b = 0; b < batch; b++) {
      const own = width * b;
      const out = d + 4 * own;
      if (!counts(mask, b, time, t)) {
        memory.copy(next + own, dh + own, width);
        memory.fill(out, 0, 4 * width);
        continue;
      }
      stepBack(out, dh + own, dc + own, gates + 4 * (step + own), c + own, before ? before + own : 0, n);
    }
    if (t > 0 || dStartState) multiplyPanels(d, 4 * width, panels, next, width, batch, n, 4 * n);
    const done = dh;
    dh = next;
    next = done;
    free--;
    const statesBefore = collectedStates + width * batch * free;
    const xs = collectedInputs + inputWidth * batch * free;
    gatherStatesBefore(states, startState, batch, time, n, t, statesBefore);
    gatherInputs(x, batch, time, inputs, t, xs);
    if (free > 0 && t > 0) continue;
    const rows = (together - free) * batch;
    outerProducts(d, 4 * width, statesBefore, width, dW, width, 4 * n, n, rows, ofOuter);
    addDriveGradients(xs, d, dDrive, dBias, inputs, 4 * n, rows, ofOuter);
    free = together;
  }
  if (dStartState) memory.copy(dStartState, dh, width * batch);
  if (dStartCell) memory.copy(dStartCell, dc, width * batch);
}

/**
 * One row: computes the gates in z, and, unless the time step is masked, h and c.
 *
 * @param h of the previous step, becomes the new one
 * @param before c of the previous step; 0 for zeros
 * @param cell out: c
 * @param states out: h again
 */
function step(z: usize, h: usize, before: usize, cell: usize, states: usize, isCounted: bool, n: i32): void {
  const width = (<usize>n) << 2;
  sigmoidRow(z, 2 * n);
  tanhRow(z + 2 * width, n);
  sigmoidRow(z + 3 * width, n);
  if (!isCounted) {
    copyOrClear(before, cell, width);
    memory.copy(states, h, width);
    return;
  }
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const fresh = f32x4.mul(loadPart(z + at, left), loadPart(z + 2 * width + at, left));
    const kept = before ? loadPart(before + at, left) : f32x4.splat(0);
    const c = f32x4.add(f32x4.mul(loadPart(z + width + at, left), kept), fresh);
    const state = f32x4.mul(loadPart(z + 3 * width + at, left), tanh4(c));
    storePart(cell + at, c, left);
    storePart(h + at, state, left);
    storePart(states + at, state, left);
  }
}

/** One row: writes the gradient of the gates before their activations to `out`, and that of c_{t−1} to dc. */
function stepBack(out: usize, dh: usize, dc: usize, gates: usize, c: usize, before: usize, n: i32): void {
  const width = (<usize>n) << 2;
  const one = f32x4.splat(1);
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const i = loadPart(gates + at, left);
    const f = loadPart(gates + width + at, left);
    const g = loadPart(gates + 2 * width + at, left);
    const o = loadPart(gates + 3 * width + at, left);
    const squashed = tanh4(loadPart(c + at, left));
    const dState = withoutFaded(loadPart(dh + at, left));
    const slope = f32x4.mul(o, f32x4.sub(one, f32x4.mul(squashed, squashed)));
    const dCell = withoutFaded(f32x4.add(loadPart(dc + at, left), f32x4.mul(dState, slope)));
    const cBefore = before ? loadPart(before + at, left) : f32x4.splat(0);
    const di = f32x4.mul(f32x4.mul(dCell, g), f32x4.mul(i, f32x4.sub(one, i)));
    const df = f32x4.mul(f32x4.mul(dCell, cBefore), f32x4.mul(f, f32x4.sub(one, f)));
    const dg = f32x4.mul(f32x4.mul(dCell, i), f32x4.sub(one, f32x4.mul(g, g)));
    const dO = f32x4.mul(f32x4.mul(dState, squashed), f32x4.mul(o, f32x4.sub(one, o)));
    storePart(out + at, di, left);
    storePart(out + width + at, df, left);
    storePart(out + 2 * width + at, dg, left);
    storePart(out + 3 * width + at, dO, left);
    storePart(dc + at, f32x4.mul(dCell, f), left);
  }
}
