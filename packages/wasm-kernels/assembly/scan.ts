// Forward and backward pass of h_t = σ(W h_{t−1} + U x_t + b) over all time steps in one call. Sequences have the layout of the layers,
// [batch, time, n]. The states of one time step are gathered, because a product needs adjacent rows. Data that is used once is used while
// it is in the cache: U x_t is computed in its time step, and weight gradients are accumulated as δ is computed.
import { tanh4, withoutFaded } from './functions';
import { addSignedTransform, addSignGradient, addTransformOfSigned } from './hadamard';
import { gatherInputs } from './operands';
import { outerProducts, outerScratchBytes } from './outer';
import { multiplyPanels } from './panels';
import { copyOrClear, copyRows, loadPart, storePart } from './parts';
import { addDriveGradients, counts, drive, gatherStatesBefore, stepsTogether } from './recurrence';

// The values of `Sigma` in src/scan.ts.
const LINEAR: i32 = 0;
const RELU: i32 = 1;
const TANH: i32 = 2;
// and 3, modReLU

/** Bytes of scratch memory that `scan` needs. */
export function scanScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  return (batch * (2 * n + inputs) + ((n + 3) & ~3)) << 2;
}

/** Bytes of scratch memory that `scanBack` needs. */
export function scanBackScratchBytes(batch: i32, n: i32, inputs: i32): i32 {
  return outerScratchBytes() + ((stepsTogether(batch) * batch * (2 * n + inputs) + ((n + 3) & ~3)) << 2);
}

/**
 * @param states out: [batch, time, n]
 * @param x [batch, time, inputs]
 * @param kernel Uᵀ in panels, inputs × n
 * @param bias [n]; 0 for none
 * @param panels Wᵀ, n × n; 0 for signs and Hadamard blocks of m
 * @param start h_0, [batch, n]; 0 for zeros
 * @param mask 1: update the state, 0: keep it, [batch, time]; address 0 for no mask
 * @param threshold threshold of modReLU, [n]
 */
export function scan(
  sigma: i32,
  states: usize,
  x: usize,
  batch: i32,
  time: i32,
  inputs: i32,
  n: i32,
  kernel: usize,
  bias: usize,
  panels: usize,
  signs: usize,
  m: i32,
  start: usize,
  mask: usize,
  threshold: usize,
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const sequence = width * time;
  const inputWidth = (<usize>inputs) << 2;
  let h = scratch;
  let z = h + width * batch;
  const xt = z + width * batch;
  const row = xt + inputWidth * batch;
  copyOrClear(start, h, width * batch);
  for (let t = 0; t < time; t++) {
    drive(z, x, xt, batch, time, inputs, t, kernel, bias, n);
    if (t > 0 || start) {
      if (panels) multiplyPanels(h, width, panels, z, width, batch, n, n);
      else addSignedTransform(h, z, signs, m, row, batch, n);
    }
    for (let b = 0; b < batch; b++) {
      const own = z + width * b;
      if (counts(mask, b, time, t)) activate(sigma, own, threshold, n);
      else memory.copy(own, h + width * b, width);
    }
    copyRows(z, width, states + width * t, sequence, batch, n);
    const before = h;
    h = z;
    z = before;
  }
}

/**
 * @param deltas out: ∂L / ∂(W h_{t−1} + U x_t + b), [batch, time, n]
 * @param dy gradient of the states, [batch, time, n]; only of the last one, [batch, n], unless `everyStep`
 * @param states output of `scan`
 * @param panels W, n × n; 0 for signs and Hadamard blocks of m
 * @param start as for `scan`
 * @param dStart out: gradient of h_0, [batch, n]; 0 if h_0 is zeros
 * @param dW accumulated: gradient of W, [n, n]; with signs, √m times the gradient of the signs, [n]
 * @param dDrive accumulated: gradient of Uᵀ, [inputs, n]
 * @param dBias accumulated: [n]
 */
export function scanBack(
  sigma: i32,
  deltas: usize,
  dy: usize,
  everyStep: i32,
  states: usize,
  x: usize,
  batch: i32,
  time: i32,
  inputs: i32,
  n: i32,
  panels: usize,
  signs: usize,
  m: i32,
  start: usize,
  mask: usize,
  dStart: usize,
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
  const row = ofOuter + outerScratchBytes();
  const collectedDeltas = row + (((<usize>n + 3) & ~3) << 2);
  const collectedStates = collectedDeltas + width * batch * together;
  const collectedInputs = collectedStates + width * batch * together;
  let collected = 0;
  let delta = collectedDeltas;
  copyOrClear(everyStep ? 0 : dy, delta, width * batch);
  for (let t = time - 1; t >= 0; t--) {
    const offset = width * t;
    const next = collectedDeltas + width * batch * ((collected + 1) % together);
    const rowsBefore = batch * collected;
    gatherStatesBefore(states, start, batch, time, n, t, collectedStates + width * rowsBefore);
    gatherInputs(x, batch, time, inputs, t, collectedInputs + inputWidth * rowsBefore, inputWidth);
    for (let b = 0; b < batch; b++) {
      const own = delta + width * b;
      const at = offset + sequence * b;
      const isCounted = counts(mask, b, time, t);
      differentiate(isCounted ? sigma : LINEAR, own, everyStep ? dy + at : 0, states + at, n);
      if (isCounted) continue;
      // A masked time step passes its gradient on unchanged and adds nothing to the weight gradients.
      memory.copy(deltas + at, own, width);
      memory.fill(own, 0, width);
    }
    collected++;
    if (collected === together || t === 0) {
      const rows = collected * batch;
      if (panels) {
        outerProducts(collectedDeltas, width, collectedStates, width, dW, width, n, n, rows, ofOuter);
      } else {
        for (let i = 0; i < rows; i++) {
          const at = width * i;
          addSignGradient(collectedStates + at, collectedDeltas + at, dW, m, row, n);
        }
      }
      addDriveGradients(collectedInputs, collectedDeltas, dDrive, dBias, inputs, n, rows, ofOuter);
      collected = 0;
    }
    for (let b = 0; b < batch; b++) {
      const at = offset + sequence * b;
      const own = next + width * b;
      if (counts(mask, b, time, t)) {
        memory.fill(own, 0, width);
        memory.copy(deltas + at, delta + width * b, width);
      } else {
        memory.copy(own, deltas + at, width);
        memory.fill(deltas + at, 0, width);
      }
    }
    if (t > 0 || dStart) {
      if (panels) multiplyPanels(delta, width, panels, next, width, batch, n, n);
      else addTransformOfSigned(delta, next, signs, m, row, batch, n);
    }
    delta = next;
  }
  if (dStart) memory.copy(dStart, delta, width * batch);
}

function activate(sigma: i32, row: usize, threshold: usize, n: i32): void {
  if (sigma === LINEAR) return;
  const zero = f32x4.splat(0);
  for (let j = 0; j < n; j += 4) {
    const p = row + ((<usize>j) << 2);
    const width = n - j;
    const z = loadPart(p, width);
    let h: v128;
    if (sigma === RELU) {
      h = f32x4.max(z, zero);
    } else if (sigma === TANH) {
      h = tanh4(z);
    } else {
      const size = f32x4.max(f32x4.add(f32x4.abs(z), loadPart(threshold + ((<usize>j) << 2), width)), zero);
      // The sign of z, with sign(0) = 0.
      h = v128.and(v128.or(size, v128.and(z, f32x4.splat(-0.0))), f32x4.ne(z, zero));
    }
    storePart(p, h, width);
  }
}

/** δ ← σ' ∘ (δ + dy), with σ' computed from h; without dy if its address is 0. */
function differentiate(sigma: i32, delta: usize, dy: usize, h: usize, n: i32): void {
  let j = 0;
  for (; j + 4 <= n; j += 4) {
    const at = (<usize>j) << 2;
    const d = v128.load(delta + at);
    v128.store(delta + at, derivative(sigma, dy ? f32x4.add(d, v128.load(dy + at)) : d, v128.load(h + at)));
  }
  if (j < n) {
    const at = (<usize>j) << 2;
    const left = n - j;
    const d = loadPart(delta + at, left);
    const sum = dy ? f32x4.add(d, loadPart(dy + at, left)) : d;
    storePart(delta + at, derivative(sigma, sum, loadPart(h + at, left)), left);
  }
}

function derivative(sigma: i32, dy: v128, h: v128): v128 {
  const d = withoutFaded(dy);
  if (sigma === LINEAR) return d;
  if (sigma === TANH) return f32x4.mul(d, f32x4.sub(f32x4.splat(1), f32x4.mul(h, h)));
  const zero = f32x4.splat(0);
  const passed = v128.and(d, sigma === RELU ? f32x4.gt(h, zero) : f32x4.ne(h, zero));
  // The derivative at a NaN state must be NaN, not a number.
  return v128.bitselect(h, passed, f32x4.ne(h, h));
}
