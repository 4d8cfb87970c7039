// Forward and backward pass of an LSTM over all time steps in one call. Gates are in the order of Keras: input, forget, candidate, output.
import { sigmoid4, tanh4, withoutFaded } from './functions';
import { outerProducts, outerScratchBytes } from './outer';
import { multiplyPanels } from './panels';
import { addRows, copyOrClear, loadPart, storePart } from './parts';
import {
  addDriveGradients,
  collectedStride,
  counts,
  drive,
  gatherInputs,
  gatherStatesBefore,
  stepsTogether,
} from './recurrence';

/** Bytes of scratch memory that `lstm` needs. */
export function lstmScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  return (batch * (6 * n + inputs)) << 2;
}

/** Bytes of scratch memory that `lstmBack` needs. */
export function lstmBackScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  const perRow = <i32>collectedStride(4 * n) + ((n + inputs) << 2);
  return outerScratchBytes() + ((3 * batch * n) << 2) + stepsTogether(batch) * batch * perRow;
}

/**
 * @param gates out: after their activations, [batch, time, 4 n]
 * @param states out: h, [batch, time, n]
 * @param cells out: c, [batch, time, n]
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
  const c = h + width * batch;
  const z = c + width * batch;
  const xt = z + 4 * width * batch;
  copyOrClear(startState, h, width * batch);
  copyOrClear(startCell, c, width * batch);
  for (let t = 0; t < time; t++) {
    drive(z, x, xt, batch, time, inputs, t, kernel, bias, 4 * n);
    if (t > 0 || startState) multiplyPanels(h, width, panels, z, 4 * width, batch, 4 * n, n);
    for (let b = 0; b < batch; b++) {
      const own = width * b;
      const at = width * (<usize>b * time + t);
      step(z + 4 * own, h + own, c + own, gates + 4 * at, states + at, cells + at, counts(mask, b, time, t), n);
    }
  }
}

/**
 * @param deltas out: ∂L / ∂(W h_{t−1} + U x_t + b), [batch, time, 4 n]
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
  const collectedDeltas = dc + width * batch;
  const deltaStride = collectedStride(4 * n);
  const collectedStates = collectedDeltas + deltaStride * batch * together;
  const collectedInputs = collectedStates + width * batch * together;
  let collected = 0;
  copyOrClear(everyStep ? 0 : dy, dh, width * batch);
  copyOrClear(dCell, dc, width * batch);
  for (let t = time - 1; t >= 0; t--) {
    if (everyStep) addRows(dy + width * t, sequence, dh, width, batch, n);
    memory.fill(next, 0, width * batch);
    const z = collectedDeltas + deltaStride * batch * collected;
    for (let b = 0; b < batch; b++) {
      const own = width * b;
      const out = z + deltaStride * b;
      const at = sequence * b + width * t;
      if (!counts(mask, b, time, t)) {
        memory.copy(next + own, dh + own, width);
        memory.fill(out, 0, 4 * width);
        memory.fill(deltas + 4 * at, 0, 4 * width);
        continue;
      }
      const before = t > 0 ? cells + at - width : startCell ? startCell + own : 0;
      stepBack(out, deltas + 4 * at, dh + own, dc + own, gates + 4 * at, cells + at, before, n);
    }
    if (t > 0 || dStartState) multiplyPanels(z, deltaStride, panels, next, width, batch, n, 4 * n);
    const done = dh;
    dh = next;
    next = done;
    const rowsBefore = batch * collected;
    gatherStatesBefore(states, startState, batch, time, n, t, collectedStates + width * rowsBefore);
    gatherInputs(x, batch, time, inputs, t, collectedInputs + inputWidth * rowsBefore);
    collected++;
    if (collected === together || t === 0) {
      const rows = collected * batch;
      outerProducts(collectedDeltas, deltaStride, collectedStates, width, dW, width, 4 * n, n, rows, ofOuter);
      addDriveGradients(collectedInputs, collectedDeltas, deltaStride, dDrive, dBias, inputs, 4 * n, rows, ofOuter);
      collected = 0;
    }
  }
  if (dStartState) memory.copy(dStartState, dh, width * batch);
  if (dStartCell) memory.copy(dStartCell, dc, width * batch);
}

/** One row: computes the gates from z; updates h and c unless the time step is masked; writes all three to the results. */
function step(z: usize, h: usize, c: usize, gates: usize, states: usize, cells: usize, isCounted: bool, n: i32): void {
  const width = (<usize>n) << 2;
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const i = sigmoid4(loadPart(z + at, left));
    const f = sigmoid4(loadPart(z + width + at, left));
    const g = tanh4(loadPart(z + 2 * width + at, left));
    const o = sigmoid4(loadPart(z + 3 * width + at, left));
    storePart(gates + at, i, left);
    storePart(gates + width + at, f, left);
    storePart(gates + 2 * width + at, g, left);
    storePart(gates + 3 * width + at, o, left);
    let cell = loadPart(c + at, left);
    let state = loadPart(h + at, left);
    if (isCounted) {
      cell = f32x4.add(f32x4.mul(f, cell), f32x4.mul(i, g));
      state = f32x4.mul(o, tanh4(cell));
      storePart(c + at, cell, left);
      storePart(h + at, state, left);
    }
    storePart(cells + at, cell, left);
    storePart(states + at, state, left);
  }
}

/** One row: writes the gradient of the gates before their activations to `out` and `deltas`, and that of c_{t−1} to dc. */
function stepBack(
  out: usize,
  deltas: usize,
  dh: usize,
  dc: usize,
  gates: usize,
  c: usize,
  before: usize,
  n: i32,
): void {
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
    storePart(deltas + at, di, left);
    storePart(deltas + width + at, df, left);
    storePart(deltas + 2 * width + at, dg, left);
    storePart(deltas + 3 * width + at, dO, left);
    storePart(dc + at, f32x4.mul(dCell, f), left);
  }
}
