// Forward and backward pass of a GRU over all time steps in one call. Gates are in the order of Keras: update z, reset r, candidate n.
// h_t = z ∘ h_{t−1} + (1 − z) ∘ n. The reset acts on the product W_n h + c_n (reset after) or on h (reset before). What only the backward
// pass reads has the time steps first, so that a step is adjacent in memory, and the products write into it.
import { sigmoidRow, tanhRow, withoutFaded } from './functions';
import { gatherInputs, gatherOperands, openOperands, operandWidth, splitGradient, stateOffset } from './operands';
import { outerProducts, outerScratchBytes } from './outer';
import { multiplyPanels, setProduct } from './panels';
import { addPart, addRows, copyOrClear, copyRows, loadPart, storePart } from './parts';
import { counts, stepsTogether } from './recurrence';
import { roundRow, roundRowBack, roundState } from './rounding';

/** Bytes of scratch memory that `gru` needs. */
export function gruScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  return (batch * (operandWidth(inputs, n) + n)) << 2;
}

/** Bytes of scratch memory that `gruBack` needs. */
export function gruBackScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  const rows = stepsTogether(batch) * batch + 2 * n;
  const ofCandidate = n * (inputs + 1) + n * (n + 1);
  const collected = stepsTogether(batch) * batch * n;
  return outerScratchBytes() + 16 + ((3 * batch * n + rows * operandWidth(inputs, n) + ofCandidate + collected) << 2);
}

/**
 * @param gates out: z, r, n after their activations, [time, batch, 3 n]
 * @param products out, reset after: W_n h_{t−1} + c_n, [time, batch, n]
 * @param states out: h, [batch, time, n]
 * @param x [batch, time, inputs]
 * @param panels Uᵀ, b (with c if the reset is after) and Wᵀ of z and r below each other, (inputs + 1 + n) × 2 n
 * @param drive U_nᵀ and b_n below each other, (inputs + 1) × n
 * @param candidate reset after: c_n and W_nᵀ below each other, (1 + n) × n; before: W_nᵀ, n × n
 * @param resetsState whether the reset is before
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
  panels: usize,
  drive: usize,
  candidate: usize,
  resetsState: bool,
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
  const depth = operandWidth(inputs, n);
  const stride = (<usize>depth) << 2;
  const rows = scratch;
  const reset = rows + stride * batch;
  // Of [1, h_{t−1}], which the product of a reset after it reads.
  const one = rows + ((<usize>inputs) << 2);
  const h = rows + stateOffset(inputs);
  openOperands(rows, start, batch, inputs, n);
  for (let t = 0; t < time; t++) {
    const z = gates + 3 * width * batch * t;
    const product = resetsState ? 0 : products + width * batch * t;
    gatherInputs(x, batch, time, inputs, t, rows, stride);
    setProduct(rows, stride, panels, z, 3 * width, batch, 2 * n, depth);
    setProduct(rows, stride, drive, z + 2 * width, 3 * width, batch, n, inputs + 1);
    if (product) setProduct(one, stride, candidate, product, width, batch, n, n + 1);
    for (let b = 0; b < batch; b++) {
      const own = width * b;
      openGates(z + 3 * own, product ? product + own : 0, h + stride * b, reset + own, n);
      if (resetStep > 0 && !product) roundRow(reset + own, 0, resetStep, resetLargest, n);
    }
    // Adds W_n (r ∘ h) to the third of z that belongs to the candidate.
    if (!product) multiplyPanels(reset, width, candidate, z + 2 * width, 3 * width, batch, n, n);
    for (let b = 0; b < batch; b++) {
      const own = h + stride * b;
      const state = states + width * (<usize>b * time + t);
      const isCounted = counts(mask, b, time, t);
      moveOn(z + 3 * width * b, own, state, isCounted, n);
      if (step > 0 && isCounted) roundState(own, state, errors + width * (t * batch + b), step, largest, n);
    }
  }
}

/**
 * @param deltas out: ∂L / ∂(U x_t + b), [time, batch, 3 n]
 * @param dy gradient of h, [batch, time, n]; only of the last one, [batch, n], unless `everyStep`
 * @param products of `gru` if the reset is after; 0 if it is before
 * @param panels W of z and r, 2 n × n, and candidate, W_n, n × n
 * @param dStart out: gradient of h_0, [batch, n]; 0 if h_0 is zeros
 * @param dW out: [3 n, n] if the reset is after, [2 n, n] if it is before
 * @param dCandidate out: of c, [3 n], if the reset is after; accumulated: of W_n, [n, n], if it is before
 * @param dDrive out: of Uᵀ, [inputs, 3 n], and dBias, [3 n]
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
  const depth = operandWidth(inputs, n);
  const stride = (<usize>depth) << 2;
  const driveStride = stateOffset(inputs);
  const productStride = width + 4;
  const together = stepsTogether(batch);
  const ofRange = scratch;
  const ofOuter = ofRange + 16;
  let dh = ofOuter + outerScratchBytes();
  let next = dh + width * batch;
  const dReset = next + width * batch;
  // Σ δᵀ [x, 1, h] of z and r, Σ δᵀ [x, 1] of the candidate, and Σ δᵀ [1, h] of its product.
  const gradient = dReset + width * batch;
  const ofDrive = gradient + stride * (2 * n);
  const ofProduct = ofDrive + driveStride * n;
  const collectedOthers = ofProduct + productStride * n;
  const collected = collectedOthers + width * batch * together;
  // Steps are collected from the end of the memory for them, in the order of their δ.
  let free = together;
  store<f64>(ofRange, 0);
  memory.fill(gradient, 0, collectedOthers - gradient);
  copyOrClear(everyStep ? 0 : dy, dh, width * batch);
  for (let t = time - 1; t >= 0; t--) {
    if (everyStep) addRows(dy + width * t, width * time, dh, width, batch, n);
    free--;
    const behind = width * batch * t;
    const d = deltas + 3 * behind;
    const rows = collected + stride * batch * free;
    const before = rows + stateOffset(inputs);
    // Reset after: δ of the product of the candidate; before: r ∘ h.
    const other = collectedOthers + width * batch * free;
    gatherOperands(x, states, start, batch, time, inputs, n, t, rows);
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
      gateDeltas(d + 3 * own, other + own, next + own, dh + own, made, product, before + stride * b, n);
      if (resetStep > 0 && !product) roundRow(other + own, 0, resetStep, resetLargest, n);
    }
    if (!products) {
      memory.fill(dReset, 0, width * batch);
      multiplyPanels(d + 2 * width, 3 * width, candidate, dReset, width, batch, n, n);
      for (let b = 0; b < batch; b++) {
        if (!counts(mask, b, time, t)) continue;
        const own = width * b;
        resetDeltas(d + 3 * own, next + own, dReset + own, gates + 3 * (behind + own) + width, before + stride * b, n);
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
    const count = (together - free) * batch;
    const dCandidates = d + 2 * width;
    outerProducts(d, 3 * width, rows, stride, gradient, stride, 2 * n, depth, count, ofOuter);
    outerProducts(dCandidates, 3 * width, rows, stride, ofDrive, driveStride, n, inputs + 1, count, ofOuter);
    if (products) outerProducts(other, width, before - 4, stride, ofProduct, productStride, n, n + 1, count, ofOuter);
    else outerProducts(dCandidates, 3 * width, other, width, dCandidate, width, n, n, count, ofOuter);
    free = together;
  }
  splitGradient(gradient, stride, 2 * n, inputs, dDrive, 3 * width, dBias);
  splitGradient(ofDrive, driveStride, n, inputs, dDrive + 2 * width, 3 * width, dBias + 2 * width);
  copyRows(gradient + stateOffset(inputs), stride, dW, width, 2 * n, n);
  if (products) {
    // The biases of z and r are added to each other.
    memory.copy(dCandidate, dBias, 2 * width);
    copyRows(ofProduct, productStride, dCandidate + 2 * width, 4, n, 1);
    copyRows(ofProduct + 4, productStride, dW + 2 * width * n, width, n, n);
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
