// Forward and backward pass of a GRU over all time steps in one call. Gates are in the order of Keras: update z, reset r, candidate n.
// h_t = z ∘ h_{t−1} + (1 − z) ∘ n. The reset acts on the product W_n h + c_n (reset after) or on h (reset before). What only the backward
// pass reads has the time steps first, so that a step is adjacent in memory, and the products write into it.
import { sigmoidRow, tanhRow, withoutFaded } from './functions';
import { outerProducts, outerScratchBytes, sumRows } from './outer';
import { multiplyPanels } from './panels';
import { addPart, addRows, copyOrClear, fillRows, loadPart, storePart } from './parts';
import { addDriveGradients, counts, drive, gatherInputs, gatherStatesBefore, stepsTogether } from './recurrence';
import { roundRow, roundRowBack, roundState } from './rounding';

/** Bytes of scratch memory that `gru` needs. */
export function gruScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  return (batch * (2 * n + inputs) + 3 * n) << 2;
}

/** Bytes of scratch memory that `gruBack` needs. */
export function gruBackScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  return outerScratchBytes() + 16 + ((3 * batch * n + stepsTogether(batch) * batch * (2 * n + inputs)) << 2);
}

/**
 * @param gates out: z, r, n after their activations, [time, batch, 3 n]
 * @param products out, reset after: W_n h_{t−1} + c_n, [time, batch, n]
 * @param states out: h, [batch, time, n]
 * @param x [batch, time, inputs]
 * @param kernel Uᵀ in panels, inputs × 3 n
 * @param bias [3 n]; 0 for none
 * @param panels Wᵀ of z and r, n × 2 n, and candidate, W_nᵀ, n × n
 * @param productBias c, [3 n], if the reset is after; 0 if it is before
 * @param start h_0, [batch, n]; 0 for zeros
 * @param mask 1: update the state, 0: keep it, [batch, time]; address 0 for no mask
 * @param step s of the rounding of h; 0 for none; `largest` is its largest code
 * @param errors out: rounding errors of h, [time, batch, n]
 * @param resetStep, resetLargest likewise of r ∘ h, if the reset is before
 */
export function gru(
  gates: usize,
  products: usize,
  states: usize,
  x: usize,
  batch: i32,
  time: i32,
  inputs: i32,
  n: i32,
  kernel: usize,
  bias: usize,
  panels: usize,
  candidate: usize,
  productBias: usize,
  start: usize,
  mask: usize,
  step: f32,
  largest: f32,
  errors: usize,
  resetStep: f32,
  resetLargest: f32,
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const h = scratch;
  const reset = h + width * batch;
  const xt = reset + width * batch;
  // What is added to all gates: b, and the parts of c that belong to z and r.
  const sum = xt + ((<usize>inputs) << 2) * batch;
  copyOrClear(start, h, width * batch);
  copyOrClear(bias, sum, 3 * width);
  if (productBias) addRows(productBias, 0, sum, 0, 1, 2 * n);
  for (let t = 0; t < time; t++) {
    const z = gates + 3 * width * batch * t;
    const product = productBias ? products + width * batch * t : 0;
    const hasState = t > 0 || start !== 0;
    drive(z, x, xt, batch, time, inputs, t, kernel, sum, 3 * n);
    if (hasState) multiplyPanels(h, width, panels, z, 3 * width, batch, 2 * n, n);
    if (product) {
      fillRows(product, productBias + 2 * width, batch, n);
      if (hasState) multiplyPanels(h, width, candidate, product, width, batch, n, n);
    }
    for (let b = 0; b < batch; b++) {
      const own = width * b;
      openGates(z + 3 * own, product ? product + own : 0, h + own, reset + own, n);
      if (resetStep > 0 && !product) roundRow(reset + own, 0, resetStep, resetLargest, n);
    }
    // Adds W_n (r ∘ h) to the third of z that belongs to the candidate.
    if (!product && hasState) multiplyPanels(reset, width, candidate, z + 2 * width, 3 * width, batch, n, n);
    for (let b = 0; b < batch; b++) {
      const own = width * b;
      const state = states + width * (<usize>b * time + t);
      const isCounted = counts(mask, b, time, t);
      moveOn(z + 3 * own, h + own, state, isCounted, n);
      if (step > 0 && isCounted) roundState(h + own, state, errors + width * (t * batch + b), step, largest, n);
    }
  }
}

/**
 * @param deltas out: ∂L / ∂(U x_t + b), [time, batch, 3 n]
 * @param dy gradient of h, [batch, time, n]; only of the last one, [batch, n], unless `everyStep`
 * @param products of `gru` if the reset is after; 0 if it is before
 * @param panels W of z and r, 2 n × n, and candidate, W_n, n × n
 * @param dStart out: gradient of h_0, [batch, n]; 0 if h_0 is zeros
 * @param dW accumulated: [3 n, n] if the reset is after, [2 n, n] if it is before
 * @param dCandidate accumulated: of c, [3 n], if the reset is after; of W_n, [n, n], if it is before
 * @param dDrive accumulated: of Uᵀ, [inputs, 3 n], and dBias, [3 n]
 * @param errors of `gru`
 * @param dRange out: see `roundRowBack`
 */
export function gruBack(
  deltas: usize,
  dy: usize,
  everyStep: i32,
  gates: usize,
  products: usize,
  states: usize,
  x: usize,
  batch: i32,
  time: i32,
  inputs: i32,
  n: i32,
  panels: usize,
  candidate: usize,
  start: usize,
  mask: usize,
  dStart: usize,
  dW: usize,
  dCandidate: usize,
  dDrive: usize,
  dBias: usize,
  step: f32,
  largest: f32,
  errors: usize,
  resetStep: f32,
  resetLargest: f32,
  dRange: usize,
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const inputWidth = (<usize>inputs) << 2;
  const together = stepsTogether(batch);
  const block = width * batch * together;
  const ofRange = scratch;
  const ofOuter = ofRange + 16;
  let dh = ofOuter + outerScratchBytes();
  let next = dh + width * batch;
  const dReset = next + width * batch;
  const collectedStates = dReset + width * batch;
  const collectedOthers = collectedStates + block;
  const collectedInputs = collectedOthers + block;
  // Steps are collected from the end of the memory for them, in the order of their δ.
  let free = together;
  store<f64>(ofRange, 0);
  copyOrClear(everyStep ? 0 : dy, dh, width * batch);
  for (let t = time - 1; t >= 0; t--) {
    if (everyStep) addRows(dy + width * t, width * time, dh, width, batch, n);
    free--;
    const behind = width * batch * t;
    const d = deltas + 3 * behind;
    const before = collectedStates + width * batch * free;
    // Reset after: δ of the product of the candidate; before: r ∘ h.
    const other = collectedOthers + width * batch * free;
    const xs = collectedInputs + inputWidth * batch * free;
    gatherStatesBefore(states, start, batch, time, n, t, before);
    gatherInputs(x, batch, time, inputs, t, xs);
    for (let b = 0; b < batch; b++) {
      const own = width * b;
      if (!counts(mask, b, time, t)) {
        memory.copy(next + own, dh + own, width);
        memory.fill(d + 3 * own, 0, 3 * width);
        memory.fill(other + own, 0, width);
        continue;
      }
      const made = gates + 3 * (behind + own);
      const product = products ? products + behind + own : 0;
      if (step > 0) roundRowBack(dh + own, errors + width * (t * batch + b), step, largest, ofRange, n);
      gateDeltas(d + 3 * own, other + own, next + own, dh + own, made, product, before + own, n);
      if (resetStep > 0 && !product) roundRow(other + own, 0, resetStep, resetLargest, n);
    }
    if (!products) {
      memory.fill(dReset, 0, width * batch);
      multiplyPanels(d + 2 * width, 3 * width, candidate, dReset, width, batch, n, n);
      for (let b = 0; b < batch; b++) {
        if (!counts(mask, b, time, t)) continue;
        const own = width * b;
        resetDeltas(d + 3 * own, next + own, dReset + own, gates + 3 * (behind + own) + width, before + own, n);
      }
    }
    if (t > 0 || dStart) {
      multiplyPanels(d, 3 * width, panels, next, width, batch, n, 2 * n);
      if (products) multiplyPanels(other, width, candidate, next, width, batch, n, n);
    }
    const done = dh;
    dh = next;
    next = done;
    if (free > 0 && t > 0) continue;
    const rows = (together - free) * batch;
    outerProducts(d, 3 * width, before, width, dW, width, 2 * n, n, rows, ofOuter);
    if (products) {
      outerProducts(other, width, before, width, dW + 2 * width * n, width, n, n, rows, ofOuter);
      sumRows(d, 3 * width, dCandidate, 2 * n, rows);
      sumRows(other, width, dCandidate + 2 * width, n, rows);
    } else {
      outerProducts(d + 2 * width, 3 * width, other, width, dCandidate, width, n, n, rows, ofOuter);
    }
    addDriveGradients(xs, d, dDrive, dBias, inputs, 3 * n, rows, ofOuter);
    free = together;
  }
  if (dStart) memory.copy(dStart, dh, width * batch);
  if (dRange) store<f32>(dRange, <f32>load<f64>(ofRange));
}

/**
 * One row: computes z and r in place. Reset after: adds the product, gated by r, to the candidate. Reset before, `product` 0: computes r ∘ h.
 */
function openGates(z: usize, product: usize, h: usize, reset: usize, n: i32): void {
  const width = (<usize>n) << 2;
  sigmoidRow(z, 2 * n);
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const r = loadPart(z + width + at, left);
    if (product) addPart(z + 2 * width + at, f32x4.mul(r, loadPart(product + at, left)), left);
    else storePart(reset + at, f32x4.mul(r, loadPart(h + at, left)), left);
  }
}

/** One row: applies the activation of the candidate in place, updates h unless the time step is masked, and copies it to `state`. */
function moveOn(z: usize, h: usize, state: usize, isCounted: bool, n: i32): void {
  const width = (<usize>n) << 2;
  tanhRow(z + 2 * width, n);
  if (!isCounted) {
    memory.copy(state, h, width);
    return;
  }
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const candidate = loadPart(z + 2 * width + at, left);
    const moved = f32x4.sub(loadPart(h + at, left), candidate);
    const next = f32x4.add(f32x4.mul(loadPart(z + at, left), moved), candidate);
    storePart(h + at, next, left);
    storePart(state + at, next, left);
  }
}

/**
 * One row: the gradients of the gates before their activations that need no further product. `d` is with respect to U x + b. `other`
 * becomes the gradient of the product of the candidate (reset after), or r ∘ h (reset before, `product` 0). `next` becomes the direct part
 * of the gradient of h_{t−1}.
 */
function gateDeltas(
  d: usize,
  other: usize,
  next: usize,
  dh: usize,
  gates: usize,
  product: usize,
  before: usize,
  n: i32,
): void {
  const width = (<usize>n) << 2;
  const one = f32x4.splat(1);
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const delta = withoutFaded(loadPart(dh + at, left));
    const z = loadPart(gates + at, left);
    const r = loadPart(gates + width + at, left);
    const candidate = loadPart(gates + 2 * width + at, left);
    const h = loadPart(before + at, left);
    const ofCandidate = f32x4.mul(f32x4.mul(delta, f32x4.sub(one, z)), f32x4.sub(one, f32x4.mul(candidate, candidate)));
    const ofUpdate = f32x4.mul(f32x4.mul(delta, f32x4.sub(h, candidate)), f32x4.mul(z, f32x4.sub(one, z)));
    storePart(next + at, f32x4.mul(delta, z), left);
    storePart(d + at, ofUpdate, left);
    storePart(d + 2 * width + at, ofCandidate, left);
    if (product) {
      const slope = f32x4.mul(r, f32x4.sub(one, r));
      storePart(d + width + at, f32x4.mul(f32x4.mul(ofCandidate, loadPart(product + at, left)), slope), left);
      storePart(other + at, f32x4.mul(ofCandidate, r), left);
    } else {
      storePart(other + at, f32x4.mul(r, h), left);
    }
  }
}

/** One row, reset before: passes the gradient that came through W_n on to the reset and to h_{t−1}. */
function resetDeltas(d: usize, next: usize, dReset: usize, r: usize, before: usize, n: i32): void {
  const width = (<usize>n) << 2;
  const one = f32x4.splat(1);
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const through = loadPart(dReset + at, left);
    const gate = loadPart(r + at, left);
    const slope = f32x4.mul(gate, f32x4.sub(one, gate));
    storePart(d + width + at, f32x4.mul(f32x4.mul(through, loadPart(before + at, left)), slope), left);
    addPart(next + at, f32x4.mul(through, gate), left);
  }
}
