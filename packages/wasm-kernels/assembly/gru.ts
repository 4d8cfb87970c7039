// Forward and backward pass of a GRU over all time steps in one call. Gates are in the order of Keras: update z, reset r, candidate n.
// h_t = z ∘ h_{t−1} + (1 − z) ∘ n. The reset acts on W_n h (reset after) or on h (reset before); in the latter case `candidate` holds W_n.
import { sigmoid4, tanh4, withoutFaded } from './functions';
import { outerProducts, outerScratchBytes, sumRows } from './outer';
import { multiplyPanels } from './panels';
import { addPart, addRows, copyOrClear, copyRows, fillRows, loadPart, storePart } from './parts';
import {
  addDriveGradients,
  collectedStride,
  counts,
  drive,
  gatherInputs,
  gatherStatesBefore,
  stepsTogether,
} from './recurrence';

/** Bytes of scratch memory that `gru` needs. */
export function gruScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  return (batch * (8 * n + inputs)) << 2;
}

/** Bytes of scratch memory that `gruBack` needs. */
export function gruBackScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  const perRow = 2 * <i32>collectedStride(3 * n) + ((2 * n + inputs) << 2);
  return outerScratchBytes() + ((3 * batch * n) << 2) + stepsTogether(batch) * batch * perRow;
}

/**
 * @param gates out: z, r, n after their activations, [batch, time, 3 n]
 * @param products out, reset after: W_n h_{t−1} + b_n of the product, [batch, time, n]
 * @param states out: h, [batch, time, n]
 * @param x [batch, time, inputs]
 * @param kernel Uᵀ in panels, inputs × 3 n
 * @param bias [3 n]; 0 for none
 * @param panels Wᵀ, n × 3 n; n × 2 n, of z and r only, if the reset is before
 * @param candidate W_nᵀ in panels if the reset is before the product; 0 if it is after
 * @param productBias bias of the product, [3 n], if the reset is after
 * @param start h_0, [batch, n]; 0 for zeros
 * @param mask 1: update the state, 0: keep it, [batch, time]; address 0 for no mask
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
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const columns = candidate ? 2 * n : 3 * n;
  const h = scratch;
  const reset = h + width * batch;
  const z = reset + width * batch;
  const p = z + 3 * width * batch;
  const xt = p + 3 * width * batch;
  const productWidth = (<usize>columns) << 2;
  copyOrClear(start, h, width * batch);
  for (let t = 0; t < time; t++) {
    drive(z, x, xt, batch, time, inputs, t, kernel, bias, 3 * n);
    fillRows(p, productBias, batch, columns);
    multiplyPanels(h, width, panels, p, productWidth, batch, columns, n);
    for (let b = 0; b < batch; b++) {
      const at = width * (<usize>b * time + t);
      const product = candidate ? 0 : products + at;
      openGates(z + 3 * width * b, p + productWidth * b, h + width * b, reset + width * b, gates + 3 * at, product, n);
    }
    if (candidate) {
      // Adds W_n (r ∘ h) to the third of z that belongs to the candidate.
      multiplyPanels(reset, width, candidate, z + 2 * width, 3 * width, batch, n, n);
    }
    for (let b = 0; b < batch; b++) {
      const at = width * (<usize>b * time + t);
      moveOn(z + 3 * width * b, h + width * b, gates + 3 * at, states + at, counts(mask, b, time, t), n);
    }
  }
}

/**
 * @param deltas out: ∂L / ∂(U x_t + b), [batch, time, 3 n]
 * @param dy gradient of h, [batch, time, n]; only of the last one, [batch, n], unless `everyStep`
 * @param panels W, 3 n × n, or 2 n × n if the reset is before
 * @param candidate W_n in panels if the reset is before; 0 if it is after
 * @param dStart out: gradient of h_0, [batch, n]; 0 if h_0 is zeros
 * @param dW accumulated: [3 n, n] or [2 n, n]
 * @param dCandidate accumulated: of W_n, [n, n], or of the bias of the product, [3 n]
 * @param dDrive accumulated: of Uᵀ, [inputs, 3 n], and dBias, [3 n]
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
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const sequence = width * time;
  const inputWidth = (<usize>inputs) << 2;
  const together = stepsTogether(batch);
  const block = width * batch * together;
  const deltaStride = collectedStride(3 * n);
  const deltaBlock = deltaStride * batch * together;
  const ofOuter = scratch;
  let dh = ofOuter + outerScratchBytes();
  let next = dh + width * batch;
  const dReset = next + width * batch;
  const collectedDeltas = dReset + width * batch;
  const collectedProducts = collectedDeltas + deltaBlock;
  const collectedStates = collectedProducts + deltaBlock;
  const collectedReset = collectedStates + block;
  const collectedInputs = collectedReset + block;
  let collected = 0;
  copyOrClear(everyStep ? 0 : dy, dh, width * batch);
  for (let t = time - 1; t >= 0; t--) {
    if (everyStep) addRows(dy + width * t, sequence, dh, width, batch, n);
    const here = width * batch * collected;
    const d = collectedDeltas + deltaStride * batch * collected;
    const dp = collectedProducts + deltaStride * batch * collected;
    const before = collectedStates + here;
    const reset = collectedReset + here;
    gatherStatesBefore(states, start, batch, time, n, t, before);
    for (let b = 0; b < batch; b++) {
      const own = width * b;
      const at = sequence * b + width * t;
      if (!counts(mask, b, time, t)) {
        memory.copy(next + own, dh + own, width);
        memory.fill(d + deltaStride * b, 0, 3 * width);
        memory.fill(dp + deltaStride * b, 0, 3 * width);
        memory.fill(reset + own, 0, width);
        continue;
      }
      const product = candidate ? 0 : products + at;
      gateDeltas(
        d + deltaStride * b,
        dp + deltaStride * b,
        next + own,
        reset + own,
        dh + own,
        gates + 3 * at,
        product,
        before + own,
        n,
      );
    }
    if (candidate) {
      memory.fill(dReset, 0, width * batch);
      multiplyPanels(d + 2 * width, deltaStride, candidate, dReset, width, batch, n, n);
      for (let b = 0; b < batch; b++) {
        const own = width * b;
        const at = sequence * b + width * t;
        if (!counts(mask, b, time, t)) continue;
        resetDeltas(d + deltaStride * b, next + own, dReset + own, gates + 3 * at + width, before + own, n);
      }
    }
    copyRows(d, deltaStride, deltas + 3 * width * t, 3 * sequence, batch, 3 * n);
    if (t > 0 || dStart) {
      if (candidate) multiplyPanels(d, deltaStride, panels, next, width, batch, n, 2 * n);
      else multiplyPanels(dp, deltaStride, panels, next, width, batch, n, 3 * n);
    }
    const done = dh;
    dh = next;
    next = done;
    gatherInputs(x, batch, time, inputs, t, collectedInputs + inputWidth * batch * collected);
    collected++;
    if (collected === together || t === 0) {
      const rows = collected * batch;
      if (candidate) {
        outerProducts(collectedDeltas, deltaStride, collectedStates, width, dW, width, 2 * n, n, rows, ofOuter);
        const ofCandidate = collectedDeltas + 2 * width;
        outerProducts(ofCandidate, deltaStride, collectedReset, width, dCandidate, width, n, n, rows, ofOuter);
      } else {
        outerProducts(collectedProducts, deltaStride, collectedStates, width, dW, width, 3 * n, n, rows, ofOuter);
        sumRows(collectedProducts, deltaStride, dCandidate, 3 * n, rows);
      }
      addDriveGradients(collectedInputs, collectedDeltas, deltaStride, dDrive, dBias, inputs, 3 * n, rows, ofOuter);
      collected = 0;
    }
  }
  if (dStart) memory.copy(dStart, dh, width * batch);
}

/**
 * One row: computes z and r, in place and in `gates`. Reset after: adds the product to the candidate, and copies it to `product`. Reset
 * before, with `product` 0: computes r ∘ h.
 */
function openGates(z: usize, p: usize, h: usize, reset: usize, gates: usize, product: usize, n: i32): void {
  const width = (<usize>n) << 2;
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const update = sigmoid4(f32x4.add(loadPart(z + at, left), loadPart(p + at, left)));
    const r = sigmoid4(f32x4.add(loadPart(z + width + at, left), loadPart(p + width + at, left)));
    storePart(z + at, update, left);
    storePart(gates + at, update, left);
    storePart(gates + width + at, r, left);
    if (product) {
      const ofCandidate = loadPart(p + 2 * width + at, left);
      storePart(product + at, ofCandidate, left);
      addPart(z + 2 * width + at, f32x4.mul(r, ofCandidate), left);
    } else {
      storePart(reset + at, f32x4.mul(r, loadPart(h + at, left)), left);
    }
  }
}

/** One row: applies the activation of the candidate, updates h unless the time step is masked, and writes both to the results. */
function moveOn(z: usize, h: usize, gates: usize, states: usize, isCounted: bool, n: i32): void {
  const width = (<usize>n) << 2;
  for (let j = 0; j < n; j += 4) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const candidate = tanh4(loadPart(z + 2 * width + at, left));
    storePart(gates + 2 * width + at, candidate, left);
    let state = loadPart(h + at, left);
    if (isCounted) {
      state = f32x4.add(f32x4.mul(loadPart(z + at, left), f32x4.sub(state, candidate)), candidate);
      storePart(h + at, state, left);
    }
    storePart(states + at, state, left);
  }
}

/**
 * One row: the gradients of the gates before their activations that need no further product: `d` with respect to U x + b, `dp` with
 * respect to the product (reset after). `next` becomes the direct part of the gradient of h_{t−1}.
 */
function gateDeltas(
  d: usize,
  dp: usize,
  next: usize,
  reset: usize,
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
      const ofReset = f32x4.mul(f32x4.mul(ofCandidate, loadPart(product + at, left)), slope);
      storePart(d + width + at, ofReset, left);
      storePart(dp + at, ofUpdate, left);
      storePart(dp + width + at, ofReset, left);
      storePart(dp + 2 * width + at, f32x4.mul(ofCandidate, r), left);
    } else {
      storePart(reset + at, f32x4.mul(r, h), left);
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
