// Forward and backward pass of FastRNN and FastGRNN over all time steps in one call. Both have one product with W per time step, of full
// rank, or as two thin products: W = W₂ W₁ with W₁ rank × n and W₂ n × rank; and likewise U. What the forward pass keeps for the backward
// pass is ordered by time, so that a time step reads and writes adjacent memory.
import { grnnStep, grnnStepBack } from './fast-grnn';
import { rnnStep, rnnStepBack } from './fast-rnn';
import { sigmoid4 } from './functions';
import { outerProducts, outerScratchBytes, sumRows } from './outer';
import { multiplyPanels } from './panels';
import { addRows, copyOrClear, copyRows, fillRows } from './parts';
import { counts, drive, gatherInputs, gatherStatesBefore, stepsTogether } from './recurrence';
import { roundRowBack, roundState } from './rounding';

/** Bytes of scratch memory that `fast` needs. */
export function fastScratchBytes(batch: i32, n: i32, inputs: i32, inputRank: i32): i32 {
  return (batch * (2 * n + inputs + inputRank)) << 2;
}

/** Bytes of scratch memory that `fastBack` needs. */
export function fastBackScratchBytes(batch: i32, n: i32, inputs: i32, rank: i32, inputRank: i32): i32 {
  const perRow = 2 * n + inputs + rank + 2 * inputRank;
  return outerScratchBytes() + 32 + ((2 * batch * n + stepsTogether(batch) * batch * perRow) << 2);
}

/**
 * @param gate activation of the gate of FastGRNN; −1 for FastRNN
 * @param update activation of the update
 * @param kept out: the update c, [time, batch, n]; of FastGRNN, the gate z and c, [time, batch, 2 n]
 * @param products out, low rank: W₁ h_{t−1}, [time, batch, rank]
 * @param states out: h, [batch, time, n]
 * @param x [batch, time, inputs]
 * @param kernel Uᵀ in panels, inputs × n; low rank: U₁ᵀ, inputs × inputRank
 * @param kernelRight U₂ᵀ, inputRank × n; 0 if U is of full rank
 * @param bias bias of the update, [n]; 0 for none
 * @param gateBias of FastGRNN, [n]
 * @param alpha address of α; of FastGRNN, ζ; before their sigmoid
 * @param beta address of β; of FastGRNN, ν
 * @param panels Wᵀ, n × n; low rank: W₁ᵀ, n × rank
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
  const h = scratch;
  const z = h + width * batch;
  const xt = z + width * batch;
  const driven = xt + ((<usize>inputs) << 2) * batch;
  const keptWidth = gate < 0 ? width : 2 * width;
  const a = sigmoid4(v128.load32_splat(alpha));
  const b = sigmoid4(v128.load32_splat(beta));
  // FastGRNN adds its two biases in its step.
  const driveBias = gate < 0 ? bias : 0;
  copyOrClear(start, h, width * batch);
  for (let t = 0; t < time; t++) {
    if (kernelRight) {
      drive(driven, x, xt, batch, time, inputs, t, kernel, 0, inputRank);
      fillRows(z, driveBias, batch, n);
      multiplyPanels(driven, (<usize>inputRank) << 2, kernelRight, z, width, batch, n, inputRank);
    } else {
      drive(z, x, xt, batch, time, inputs, t, kernel, driveBias, n);
    }
    if (right) {
      const product = products + rankWidth * batch * t;
      memory.fill(product, 0, rankWidth * batch);
      multiplyPanels(h, width, panels, product, rankWidth, batch, rank, n);
      multiplyPanels(product, rankWidth, right, z, width, batch, n, rank);
    } else if (t > 0 || start) {
      multiplyPanels(h, width, panels, z, width, batch, n, n);
    }
    for (let row = 0; row < batch; row++) {
      const own = width * row;
      const made = kept + keptWidth * (t * batch + row);
      const to = states + width * (row * time + t);
      const isCounted = counts(mask, row, time, t);
      if (gate < 0) rnnStep(update, z + own, h + own, made, to, a, b, isCounted, n);
      else grnnStep(gate, update, z + own, h + own, made, to, gateBias, bias, a, b, isCounted, n);
      if (step > 0 && isCounted) roundState(h + own, to, errors + width * (t * batch + row), step, largest, n);
    }
  }
}

/**
 * @param deltas out: ∂L / ∂(W h_{t−1} + U x_t), [batch, time, n]
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
  const inputWidth = (<usize>inputs) << 2;
  const rankWidth = (<usize>rank) << 2;
  const inputRankWidth = (<usize>inputRank) << 2;
  const keptWidth = gate < 0 ? width : 2 * width;
  const together = stepsTogether(batch);
  const capacity = <usize>batch * together;
  const sums = scratch;
  const ofRange = sums + 16;
  const ofOuter = sums + 32;
  let dh = ofOuter + outerScratchBytes();
  let next = dh + width * batch;
  const collectedDeltas = next + width * batch;
  const collectedStates = collectedDeltas + width * capacity;
  const collectedInputs = collectedStates + width * capacity;
  const thinDeltas = collectedInputs + inputWidth * capacity;
  const driven = thinDeltas + rankWidth * capacity;
  const drivenDeltas = driven + inputRankWidth * capacity;
  let collected = 0;
  const a = sigmoid4(v128.load32_splat(alpha));
  const b = sigmoid4(v128.load32_splat(beta));
  memory.fill(sums, 0, 32);
  copyOrClear(everyStep ? 0 : dy, dh, width * batch);
  for (let t = time - 1; t >= 0; t--) {
    if (everyStep) addRows(dy + width * t, sequence, dh, width, batch, n);
    // From the last place to the first, so that the rows are in the order of the products.
    const place = <usize>batch * (together - 1 - collected);
    const d = collectedDeltas + width * place;
    const before = collectedStates + width * place;
    gatherStatesBefore(states, start, batch, time, n, t, before);
    for (let row = 0; row < batch; row++) {
      const own = width * row;
      const made = kept + keptWidth * (t * batch + row);
      if (!counts(mask, row, time, t)) {
        memory.copy(next + own, dh + own, width);
        memory.fill(d + own, 0, width);
        continue;
      }
      if (step > 0) roundRowBack(dh + own, errors + width * (t * batch + row), step, largest, ofRange, n);
      if (gate < 0) {
        rnnStepBack(update, d + own, next + own, dh + own, made, before + own, a, b, sums, n);
      } else {
        const through = next + own;
        grnnStepBack(gate, update, d + own, through, dh + own, made, before + own, a, b, dGateBias, dBias, sums, n);
      }
    }
    copyRows(d, width, deltas + width * t, sequence, batch, n);
    if (left) {
      const thin = thinDeltas + rankWidth * place;
      memory.fill(thin, 0, rankWidth * batch);
      multiplyPanels(d, width, panels, thin, rankWidth, batch, rank, n);
      if (t > 0 || dStart) multiplyPanels(thin, rankWidth, left, next, width, batch, n, rank);
    } else if (t > 0 || dStart) {
      multiplyPanels(d, width, panels, next, width, batch, n, n);
    }
    const done = dh;
    dh = next;
    next = done;
    gatherInputs(x, batch, time, inputs, t, collectedInputs + inputWidth * place);
    collected++;
    if (collected < together && t > 0) continue;
    const rows = collected * batch;
    const ofDeltas = collectedDeltas + width * place;
    const ofStates = collectedStates + width * place;
    const ofInputs = collectedInputs + inputWidth * place;
    if (left) {
      const ofProducts = products + rankWidth * batch * t;
      const ofThin = thinDeltas + rankWidth * place;
      outerProducts(ofDeltas, width, ofProducts, rankWidth, dW, rankWidth, n, rank, rows, ofOuter);
      outerProducts(ofThin, rankWidth, ofStates, width, dLeft, width, rank, n, rows, ofOuter);
    } else {
      outerProducts(ofDeltas, width, ofStates, width, dW, width, n, n, rows, ofOuter);
    }
    if (kernelRight) {
      memory.fill(driven, 0, inputRankWidth * rows);
      memory.fill(drivenDeltas, 0, inputRankWidth * rows);
      multiplyPanels(ofInputs, inputWidth, kernel, driven, inputRankWidth, rows, inputRank, inputs);
      multiplyPanels(ofDeltas, width, kernelRight, drivenDeltas, inputRankWidth, rows, inputRank, n);
      outerProducts(driven, inputRankWidth, ofDeltas, width, dDrive, width, inputRank, n, rows, ofOuter);
      outerProducts(
        drivenDeltas,
        inputRankWidth,
        ofInputs,
        inputWidth,
        dKernelLeft,
        inputWidth,
        inputRank,
        inputs,
        rows,
        ofOuter,
      );
    } else {
      outerProducts(ofInputs, inputWidth, ofDeltas, width, dDrive, width, inputs, n, rows, ofOuter);
    }
    if (gate < 0) sumRows(ofDeltas, width, dBias, n, rows);
    collected = 0;
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
