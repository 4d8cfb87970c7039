// Forward and backward pass of FastRNN and FastGRNN over all time steps in one call. Both have one product with W per time step, of full
// rank, or as two thin products: W = W₂ W₁ with W₁ rank × n and W₂ n × rank; and likewise U. What the forward pass keeps for the backward
// pass is ordered by time, so that a time step reads and writes adjacent memory.
import { grnnStep, grnnStepBack } from './fast-grnn';
import { rnnStep, rnnStepBack } from './fast-rnn';
import { sigmoid4 } from './functions';
import { gatherInputs, gatherOperands, openOperands, operandWidth, splitGradient, stateOffset } from './operands';
import { outerProducts, outerScratchBytes, sumRows } from './outer';
import { multiplyPanels, setProduct } from './panels';
import { addRows, copyOrClear, copyRows } from './parts';
import { counts, stepsTogether } from './recurrence';
import { roundRowBack, roundState } from './rounding';

/** Bytes of scratch memory that `fast` needs. */
export function fastScratchBytes(batch: i32, n: i32, inputs: i32, inputRank: i32): i32 {
  return (batch * (operandWidth(inputs, n) + inputRank + 1)) << 2;
}

/** Bytes of scratch memory that `fastBack` needs. */
export function fastBackScratchBytes(batch: i32, n: i32, inputs: i32, rank: i32, inputRank: i32): i32 {
  const perRow = operandWidth(inputs, n) + rank + 2 * inputRank;
  const rows = 2 * batch * n + n * operandWidth(inputs, n) + stepsTogether(batch) * batch * perRow;
  return outerScratchBytes() + 32 + (rows << 2);
}

/**
 * @param gate activation of the gate of FastGRNN; −1 for FastRNN
 * @param update activation of the update
 * @param kept out: the update c, [time, batch, n]; of FastGRNN, the gate z and c, [time, batch, 2 n]
 * @param products out, low rank: W₁ h_{t−1}, [time, batch, rank]
 * @param states out: h, [batch, time, n]
 * @param x [batch, time, inputs]
 * @param kernel panels of Uᵀ and b below each other, (inputs + 1) × n, of FastGRNN with zeros for b; low rank: U₁ᵀ, inputs × inputRank.
 * If both U and W are of full rank, these are Uᵀ, b and Wᵀ, (inputs + 1 + n) × n
 * @param kernelRight U₂ᵀ and b, (inputRank + 1) × n; 0 if U is of full rank
 * @param bias bias of the update of FastGRNN, [n]; 0 for none
 * @param gateBias of FastGRNN, [n]
 * @param alpha address of α; of FastGRNN, ζ; before their sigmoid
 * @param beta address of β; of FastGRNN, ν
 * @param panels Wᵀ, n × n, read if U is of low rank; low rank: W₁ᵀ, n × rank
 * @param right W₂ᵀ, rank × n; 0 if W is of full rank
 * @param start h_0, [batch, n]; 0 for zeros
 * @param mask 1: update the state, 0: keep it, [batch, time]; address 0 for no mask
 * @param step s of the rounding of h; 0 for none; `largest` is its largest code
 * @param errors out: rounding errors of h, [time, batch, n]
 */
export function fast(
  gate: i32,
  update: i32,
  kept: usize,
  products: usize,
  states: usize,
  x: usize,
  batch: i32,
  time: i32,
  inputs: i32,
  n: i32,
  kernel: usize,
  kernelRight: usize,
  inputRank: i32,
  bias: usize,
  gateBias: usize,
  alpha: usize,
  beta: usize,
  panels: usize,
  right: usize,
  rank: i32,
  start: usize,
  mask: usize,
  step: f32,
  largest: f32,
  errors: usize,
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const rankWidth = (<usize>rank) << 2;
  const depth = operandWidth(inputs, n);
  const stride = (<usize>depth) << 2;
  const rows = scratch;
  const driven = rows + stride * batch;
  const keptWidth = gate < 0 ? width : 2 * width;
  const a = sigmoid4(v128.load32_splat(alpha));
  const b = sigmoid4(v128.load32_splat(beta));
  openOperands(rows, start, batch, inputs, n);
  const h = rows + stateOffset(inputs);
  for (let t = 0; t < time; t++) {
    const z = kept + keptWidth * batch * t;
    gatherInputs(x, batch, time, inputs, t, rows, stride);
    if (kernelRight) {
      // U₁ x_t and 1.
      const drivenStride = stateOffset(inputRank);
      setProduct(rows, stride, kernel, driven, drivenStride, batch, inputRank, inputs);
      for (let row = 0; row < batch; row++) store<f32>(driven + drivenStride * row + (drivenStride - 4), 1);
      setProduct(driven, drivenStride, kernelRight, z, keptWidth, batch, n, inputRank + 1);
    } else {
      setProduct(rows, stride, kernel, z, keptWidth, batch, n, right ? inputs + 1 : depth);
    }
    if (right) {
      const product = products + rankWidth * batch * t;
      setProduct(h, stride, panels, product, rankWidth, batch, rank, n);
      multiplyPanels(product, rankWidth, right, z, keptWidth, batch, n, rank);
    } else if (kernelRight) {
      multiplyPanels(h, stride, panels, z, keptWidth, batch, n, n);
    }
    for (let row = 0; row < batch; row++) {
      const own = h + stride * row;
      const made = z + keptWidth * row;
      const to = states + width * (row * time + t);
      const isCounted = counts(mask, row, time, t);
      if (gate < 0) rnnStep(update, made, own, to, a, b, isCounted, n);
      else grnnStep(gate, update, made, own, to, gateBias, bias, a, b, isCounted, n);
      if (step > 0 && isCounted) roundState(own, to, errors + width * (t * batch + row), step, largest, n);
    }
  }
}

/**
 * @param deltas out: ∂L / ∂(W h_{t−1} + U x_t), [time, batch, n]
 * @param dy gradient of h, [batch, time, n]; only of the last one, [batch, n], unless `everyStep`
 * @param kernel low rank: U₁ᵀ, inputs × inputRank
 * @param kernelRight low rank: U₂, n × inputRank; 0 if U is of full rank
 * @param panels W, n × n; low rank: W₂, n × rank
 * @param left W₁, rank × n; 0 if W is of full rank
 * @param dStart out: gradient of h_0, [batch, n]; 0 if h_0 is zeros
 * @param dW accumulated: [n, n]; of W₂, [n, rank]
 * @param dLeft accumulated: of W₁, [rank, n]
 * @param dDrive accumulated: of Uᵀ, [inputs, n]; of U₂ᵀ, [inputRank, n]
 * @param dKernelLeft accumulated: of U₁, [inputRank, inputs]
 * @param dBias accumulated: [n]
 * @param dGateBias accumulated, of FastGRNN: [n]
 * @param dAlpha out: gradient of α or ζ, and dBeta, of β or ν
 * @param errors of `fast`
 * @param dRange out: see `roundRowBack`
 */
export function fastBack(
  gate: i32,
  update: i32,
  deltas: usize,
  dy: usize,
  everyStep: i32,
  kept: usize,
  products: usize,
  states: usize,
  x: usize,
  batch: i32,
  time: i32,
  inputs: i32,
  n: i32,
  kernel: usize,
  kernelRight: usize,
  inputRank: i32,
  alpha: usize,
  beta: usize,
  panels: usize,
  left: usize,
  rank: i32,
  start: usize,
  mask: usize,
  dStart: usize,
  dW: usize,
  dLeft: usize,
  dDrive: usize,
  dKernelLeft: usize,
  dBias: usize,
  dGateBias: usize,
  dAlpha: usize,
  dBeta: usize,
  step: f32,
  largest: f32,
  errors: usize,
  dRange: usize,
  scratch: usize,
): void {
  const width = (<usize>n) << 2;
  const sequence = width * time;
  const rankWidth = (<usize>rank) << 2;
  const inputRankWidth = (<usize>inputRank) << 2;
  const depth = operandWidth(inputs, n);
  const stride = (<usize>depth) << 2;
  const ofState = stateOffset(inputs);
  const keptWidth = gate < 0 ? width : 2 * width;
  const together = stepsTogether(batch);
  const capacity = <usize>batch * together;
  const sums = scratch;
  const ofRange = sums + 16;
  const ofOuter = sums + 32;
  let dh = ofOuter + outerScratchBytes();
  let next = dh + width * batch;
  // Σ δᵀ [x, 1, h], or its first columns.
  const gradient = next + width * batch;
  const collected = gradient + stride * n;
  const thinDeltas = collected + stride * capacity;
  const driven = thinDeltas + rankWidth * capacity;
  const drivenDeltas = driven + inputRankWidth * capacity;
  // Steps are collected from the end of the memory for them, in the order of their δ.
  let free = together;
  const a = sigmoid4(v128.load32_splat(alpha));
  const b = sigmoid4(v128.load32_splat(beta));
  memory.fill(sums, 0, 32);
  memory.fill(gradient, 0, stride * n);
  copyOrClear(everyStep ? 0 : dy, dh, width * batch);
  for (let t = time - 1; t >= 0; t--) {
    if (everyStep) addRows(dy + width * t, sequence, dh, width, batch, n);
    free--;
    const place = <usize>batch * free;
    const behind = width * batch * t;
    const d = deltas + behind;
    const rows = collected + stride * place;
    gatherOperands(x, states, start, batch, time, inputs, n, t, rows);
    for (let row = 0; row < batch; row++) {
      const own = width * row;
      const made = kept + keptWidth * (t * batch + row);
      if (!counts(mask, row, time, t)) {
        memory.copy(next + own, dh + own, width);
        memory.fill(d + own, 0, width);
        continue;
      }
      if (step > 0) roundRowBack(dh + own, errors + behind + own, step, largest, ofRange, n);
      const before = rows + stride * row + ofState;
      if (gate < 0) {
        rnnStepBack(update, d + own, next + own, dh + own, made, before, a, b, sums, n);
      } else {
        const through = next + own;
        grnnStepBack(gate, update, d + own, through, dh + own, made, before, a, b, dGateBias, dBias, sums, n);
      }
    }
    const thin = thinDeltas + rankWidth * place;
    if (left) {
      setProduct(d, width, panels, thin, rankWidth, batch, rank, n);
      if (t > 0 || dStart) multiplyPanels(thin, rankWidth, left, next, width, batch, n, rank);
    } else if (t > 0 || dStart) {
      multiplyPanels(d, width, panels, next, width, batch, n, n);
    }
    const done = dh;
    dh = next;
    next = done;
    if (free > 0 && t > 0) continue;
    const count = (together - free) * batch;
    if (left) {
      outerProducts(d, width, products + rankWidth * batch * t, rankWidth, dW, rankWidth, n, rank, count, ofOuter);
      outerProducts(thin, rankWidth, rows + ofState, stride, dLeft, width, rank, n, count, ofOuter);
    } else if (kernelRight) {
      outerProducts(d, width, rows + ofState, stride, dW, width, n, n, count, ofOuter);
    }
    if (kernelRight) {
      setProduct(rows, stride, kernel, driven, inputRankWidth, count, inputRank, inputs);
      setProduct(d, width, kernelRight, drivenDeltas, inputRankWidth, count, inputRank, n);
      outerProducts(driven, inputRankWidth, d, width, dDrive, width, inputRank, n, count, ofOuter);
      const inputWidth = (<usize>inputs) << 2;
      outerProducts(
        drivenDeltas,
        inputRankWidth,
        rows,
        stride,
        dKernelLeft,
        inputWidth,
        inputRank,
        inputs,
        count,
        ofOuter,
      );
      if (gate < 0) sumRows(d, width, dBias, n, count);
    } else {
      outerProducts(d, width, rows, stride, gradient, stride, n, left ? inputs + 1 : depth, count, ofOuter);
    }
    free = together;
  }
  if (!kernelRight) {
    // The gradients of the two biases of FastGRNN are not that of their sum.
    splitGradient(gradient, stride, n, inputs, dDrive, width, gate < 0 ? dBias : next);
    if (!left) copyRows(gradient + ofState, stride, dW, width, n, n);
  }
  if (dStart) memory.copy(dStart, dh, width * batch);
  store<f32>(dAlpha, <f32>(load<f64>(sums) * slopeOf(a)));
  store<f32>(dBeta, <f32>(load<f64>(sums, 8) * slopeOf(b)));
  if (dRange) store<f32>(dRange, <f32>load<f64>(ofRange));
}

/** The slope of the sigmoid where its value is s. */
function slopeOf(s: v128): f64 {
  const value = <f64>f32x4.extract_lane(s, 0);
  return value * (1 - value);
}
