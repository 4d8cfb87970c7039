import type * as tf from '@tensorflow/tfjs-core';
import { biasBlock, gradientResults, isOfEveryStep, lastSteps, transposedBlock, zeroRow } from './recurrence.js';
import { errorsOf, type Rounding, rangeOf, roundingCodes } from './rounding.js';
import { type Optional, type Workspace, wasmKernel } from './wasm-backend.js';

/** Inputs of a GRU; gates in the order of Keras: update, reset, candidate. */
export interface GruInputs {
  /** sequences, [batch, time, inputs], time ≥ 1 */
  x: tf.Tensor3D;
  /** U, [3 n, inputs] */
  kernel: tf.Tensor2D;
  /** b, [3 n]; null for none */
  bias: tf.Tensor1D | null;
  /** W: [3 n, n] if the reset gate applies after the product, [2 n, n] (update and reset) if it applies to the state */
  recurrent: tf.Tensor2D;
  /** reset after the product: the recurrent bias, [3 n]; reset of the state: W of the candidate, [n, n] */
  candidate: tf.Tensor;
  /** h_0, [batch, n]; null for zeros */
  start: tf.Tensor2D | null;
  /** mask, [batch, time]: 1 to update, 0 to keep the state; null for no mask */
  mask: tf.Tensor2D | null;
  /** rounds h_t after every time step; default null, no rounding */
  rounding?: Rounding | null;
  /** rounds r ∘ h if the reset applies to the state; the gradient passes it unchanged; default null, no rounding */
  resetRounding?: Rounding | null;
}

/** Results of a GRU, and intermediate values for its gradient. */
export interface GruStates {
  /** h, [batch, time, n] */
  states: tf.Tensor3D;
  /** z, r, n after their activations, [time, batch, 3 n] */
  gates: tf.Tensor3D;
  /** the product that the reset gate applies to, [time, batch, n]; unused if the reset applies to the state */
  products: tf.Tensor3D;
  /** rounding errors of h, [time, batch, n]; without rounding [0, batch, n] */
  errors: tf.Tensor3D;
  /** h after the last time step, [batch, n] */
  last: tf.Tensor2D;
}

/** Where the rows of W for update and reset, 2 n, and those for the candidate, n, are. */
function weights(workspace: Workspace, recurrent: tf.TensorInfo, candidate: tf.TensorInfo) {
  const n = recurrent.shape[1]!;
  const first = workspace.at(recurrent);
  const second = candidate.shape.length === 2 ? workspace.at(candidate) : first + 4 * 2 * n * n;
  return [
    { at: first, rows: 2 * n },
    { at: second, rows: n },
  ];
}

/** Panels of the forward pass: for z and r, for the part of the candidate from x, and for its product. */
function forwardPanels(
  workspace: Workspace,
  kernel: tf.TensorInfo,
  bias: tf.TensorInfo | null | undefined,
  recurrent: tf.TensorInfo,
  candidate: tf.TensorInfo,
): [gates: number, drive: number, product: number] {
  const inputs = kernel.shape[1]!;
  const n = recurrent.shape[1]!;
  const resetsState = candidate.shape.length === 2;
  const [ofGates, ofCandidate] = weights(workspace, recurrent, candidate);
  const of = workspace.at(kernel);
  // What is added to the gates: b, and the parts of the recurrent bias that belong to z and r.
  const sum = zeroRow(workspace, 3 * n);
  if (bias) workspace.kernels.sumRows(workspace.at(bias), 0, sum, 3 * n, 1);
  if (!resetsState) workspace.kernels.sumRows(workspace.at(candidate), 0, sum, 2 * n, 1);
  const gates = [transposedBlock(of, inputs), biasBlock(workspace, sum, 2 * n), transposedBlock(ofGates!.at, n)];
  const drive = [transposedBlock(of + 4 * 2 * n * inputs, inputs), biasBlock(workspace, sum + 4 * 2 * n, n)];
  const product = [transposedBlock(ofCandidate!.at, n)];
  if (!resetsState) product.unshift(biasBlock(workspace, workspace.at(candidate) + 4 * 2 * n, n));
  return [
    workspace.stackedPanels(gates, 2 * n),
    workspace.stackedPanels(drive, n),
    workspace.stackedPanels(product, n),
  ];
}

/** What a kernel is told beside its tensors. */
interface Roundings {
  rounding: Rounding | null;
  resetRounding: Rounding | null;
}

const runGru = wasmKernel<
  {
    x: tf.Tensor;
    kernel: tf.Tensor;
    bias: Optional;
    recurrent: tf.Tensor;
    candidate: tf.Tensor;
    start: Optional;
    mask: Optional;
  },
  Roundings
>('QornnGru', (workspace, { x, kernel, bias, recurrent, candidate, start, mask }, { rounding, resetRounding }) => {
  const { kernels } = workspace;
  const [batch, time, inputs] = x.shape as [number, number, number];
  const n = recurrent.shape[1]!;
  const resetsState = candidate.shape.length === 2;
  const gates = workspace.output([time, batch, 3 * n]);
  const products = workspace.output(resetsState ? [0, batch, n] : [time, batch, n]);
  const states = workspace.output([batch, time, n]);
  const errors = errorsOf(workspace, rounding, states.shape);
  kernels.gru(
    ...[workspace.at(gates), workspace.at(products), workspace.at(states), workspace.at(x), batch, time, inputs, n],
    ...[...forwardPanels(workspace, kernel, bias, recurrent, candidate), resetsState ? 1 : 0],
    ...[workspace.at(start), workspace.at(mask)],
    ...[...roundingCodes(rounding), workspace.at(errors), ...roundingCodes(resetRounding)],
    workspace.bytes(kernels.gruScratchBytes(batch, n, inputs)),
  );
  return [states, gates, products, errors, lastSteps(workspace, states)];
});

/**
 * All states of a GRU in one call.
 *
 *     z, r = σ(U x_t + W h_{t−1} + b),   h_t = z ∘ h_{t−1} + (1 − z) ∘ n
 *     n = tanh(U_n x_t + b_n + r ∘ (W_n h_{t−1} + c_n))   or   n = tanh(U_n x_t + b_n + W_n (r ∘ h_{t−1}))
 */
export function gru({ rounding = null, resetRounding = null, ...tensors }: GruInputs): GruStates {
  const [states, gates, products, errors, last] = runGru(tensors, { rounding, resetRounding });
  return { states, gates, products, errors, last } as GruStates;
}

const runGruGradient = wasmKernel<
  {
    dy: tf.Tensor;
    gates: tf.Tensor;
    products: tf.Tensor;
    errors: tf.Tensor;
    states: tf.Tensor;
    x: tf.Tensor;
    recurrent: tf.Tensor;
    candidate: tf.Tensor;
    start: Optional;
    mask: Optional;
  },
  Roundings
>('QornnGruGradient', (workspace, tensors, { rounding, resetRounding }) => {
  const { dy, gates, products, errors, states, x, recurrent, candidate, start, mask } = tensors;
  const { kernels } = workspace;
  const [batch, time, inputs] = x.shape as [number, number, number];
  const n = recurrent.shape[1]!;
  const resetsState = candidate.shape.length === 2;
  const summed = [recurrent, candidate];
  const { deltas, sums, starts } = gradientResults(workspace, [time, batch, 3 * n], inputs, summed, [start]);
  const ofRange = rangeOf(workspace, rounding);
  kernels.gruBack(
    ...[workspace.at(deltas), workspace.at(dy), isOfEveryStep(dy), workspace.at(gates)],
    ...[resetsState ? 0 : workspace.at(products), workspace.at(states), workspace.at(x), batch, time, inputs, n],
    ...weights(workspace, recurrent, candidate).map(({ at, rows }) => workspace.panels(at, 4 * n, 4, rows, n)),
    ...[workspace.at(start), workspace.at(mask), workspace.at(starts[0])],
    ...sums.map((sum) => workspace.at(sum)),
    ...[...roundingCodes(rounding), workspace.at(errors), ...roundingCodes(resetRounding)],
    rounding ? workspace.at(ofRange) : 0,
    workspace.bytes(kernels.gruBackScratchBytes(batch, n, inputs)),
  );
  return [deltas, ...sums, ofRange, ...starts];
});

/** Gradients of a GRU. */
export interface GruGradient {
  /** of `U x_t + b`, [time, batch, 3 n]; `inputGradient` makes that of x of it */
  deltas: tf.Tensor3D;
  /** of W */
  recurrent: tf.Tensor2D;
  /** of `candidate` */
  candidate: tf.Tensor;
  /** of Uᵀ, [inputs, 3 n] */
  transposedKernel: tf.Tensor2D;
  /** of b, [3 n] */
  bias: tf.Tensor1D;
  /** Σ dL/dq · { q(v) − v where |q(v) − v| ≤ s;  q(v) beyond }, [1], of the states before their rounding; without rounding [0] */
  range: tf.Tensor1D;
  /** of h_0, [batch, n]; null for a zero initial state */
  start: tf.Tensor2D | null;
}

/**
 * The backward pass of `gru`, with the gradients of all weights.
 *
 * @param dy gradient of all h, [batch, time, n], or of the last h only, [batch, n]
 */
export function gruGradient(
  dy: tf.Tensor,
  { gates, products, errors, states }: Omit<GruStates, 'last'>,
  { x, recurrent, candidate, start, mask, rounding = null, resetRounding = null }: Omit<GruInputs, 'kernel' | 'bias'>,
): GruGradient {
  const [deltas, ofRecurrent, ofCandidate, transposedKernel, bias, range, ofStart] = runGruGradient(
    { dy, gates, products, errors, states, x, recurrent, candidate, start, mask },
    { rounding, resetRounding },
  );
  return {
    ...{ deltas, recurrent: ofRecurrent, candidate: ofCandidate, transposedKernel, bias, range },
    start: ofStart ?? null,
  } as GruGradient;
}
