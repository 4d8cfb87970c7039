import type * as tf from '@tensorflow/tfjs-core';
import { gradientResults, isOfEveryStep, lastSteps, plainPanels, transposedPanels } from './recurrence.js';
import { type Optional, wasmKernel } from './wasm-backend.js';

/** Inputs of an LSTM; gates in the order of Keras: input, forget, candidate, output. */
export interface LstmInputs {
  /** sequences, [batch, time, inputs], time ≥ 1 */
  x: tf.Tensor3D;
  /** U, [4 n, inputs] */
  kernel: tf.Tensor2D;
  /** b, [4 n]; null for none */
  bias: tf.Tensor1D | null;
  /** W, [4 n, n] */
  recurrent: tf.Tensor2D;
  /** h_0 and c_0, [batch, n] each; null for zeros */
  start: readonly [tf.Tensor2D, tf.Tensor2D] | null;
  /** mask, [batch, time]: 1 to update, 0 to keep the states; null for no mask */
  mask: tf.Tensor2D | null;
}

/** Results of an LSTM, and intermediate values for its gradient. */
export interface LstmStates {
  /** h, [batch, time, n] */
  states: tf.Tensor3D;
  /** c, [time, batch, n] */
  cells: tf.Tensor3D;
  /** i, f, g, o after their activations, [time, batch, 4 n] */
  gates: tf.Tensor3D;
  /** h and c after the last time step, [batch, n] each */
  last: [tf.Tensor2D, tf.Tensor2D];
}

const runLstm = wasmKernel<
  {
    x: tf.Tensor;
    kernel: tf.Tensor;
    bias: Optional;
    recurrent: tf.Tensor;
    startState: Optional;
    startCell: Optional;
    mask: Optional;
  },
  object
>('QornnLstm', (workspace, { x, kernel, bias, recurrent, startState, startCell, mask }) => {
  const { kernels } = workspace;
  const [batch, time, inputs] = x.shape as [number, number, number];
  const n = recurrent.shape[1]!;
  const gates = workspace.output([time, batch, 4 * n]);
  const states = workspace.output([batch, time, n]);
  const cells = workspace.output([time, batch, n]);
  const lastCell = workspace.output([batch, n]);
  kernels.lstm(
    ...[workspace.at(gates), workspace.at(states), workspace.at(cells), workspace.at(x), batch, time, inputs, n],
    ...[transposedPanels(workspace, kernel), workspace.at(bias), transposedPanels(workspace, recurrent)],
    ...[workspace.at(startState), workspace.at(startCell), workspace.at(mask)],
    workspace.bytes(kernels.lstmScratchBytes(batch, n, inputs)),
  );
  const lastRows = workspace.at(cells) + 4 * n * batch * (time - 1);
  kernels.copyRows(lastRows, 4 * n, workspace.at(lastCell), 4 * n, batch, n);
  return [states, cells, gates, lastSteps(workspace, states), lastCell];
});

/**
 * All states of an LSTM in one call.
 *
 *     p = U x_t + W h_{t−1} + b,   i, f, o = σ(p_i), σ(p_f), σ(p_o),   g = tanh(p_g)
 *     c_t = f ∘ c_{t−1} + i ∘ g,   h_t = o ∘ tanh(c_t)
 */
export function lstm({ start, ...tensors }: LstmInputs): LstmStates {
  const [states, cells, gates, ...last] = runLstm({ ...tensors, startState: start?.[0], startCell: start?.[1] }, {});
  return { states, cells, gates, last } as LstmStates;
}

const runLstmGradient = wasmKernel<
  {
    dy: tf.Tensor;
    dCell: Optional;
    gates: tf.Tensor;
    states: tf.Tensor;
    cells: tf.Tensor;
    x: tf.Tensor;
    recurrent: tf.Tensor;
    startState: Optional;
    startCell: Optional;
    mask: Optional;
  },
  object
>('QornnLstmGradient', (workspace, { dy, dCell, gates, states, cells, x, recurrent, startState, startCell, mask }) => {
  const { kernels } = workspace;
  const [batch, time, inputs] = x.shape as [number, number, number];
  const n = recurrent.shape[1]!;
  const given = [startState, startCell];
  const { deltas, sums, starts } = gradientResults(workspace, [time, batch, 4 * n], inputs, [recurrent], given);
  kernels.lstmBack(
    ...[workspace.at(deltas), workspace.at(dy), isOfEveryStep(dy), workspace.at(dCell)],
    ...[workspace.at(gates), workspace.at(states), workspace.at(cells), workspace.at(x), batch, time, inputs, n],
    ...[plainPanels(workspace, recurrent), workspace.at(startState), workspace.at(startCell), workspace.at(mask)],
    ...[workspace.at(starts[0]), workspace.at(starts[1])],
    ...sums.map((sum) => workspace.at(sum)),
    workspace.bytes(kernels.lstmBackScratchBytes(batch, n, inputs)),
  );
  return [deltas, ...sums, ...starts];
});

/** Gradients of an LSTM. */
export interface LstmGradient {
  /** of `U x_t + W h_{t−1} + b`, [time, batch, 4 n]; `inputGradient` makes that of x of it */
  deltas: tf.Tensor3D;
  /** of W, [4 n, n] */
  recurrent: tf.Tensor2D;
  /** of Uᵀ, [inputs, 4 n] */
  transposedKernel: tf.Tensor2D;
  /** of b, [4 n] */
  bias: tf.Tensor1D;
  /** of h_0 and c_0, [batch, n] each; empty for zero initial states */
  start: tf.Tensor2D[];
}

/**
 * The backward pass of `lstm`, with the gradients of all weights.
 *
 * @param dy gradient of all h, [batch, time, n], or of the last h only, [batch, n]
 * @param dCell gradient of the last c, [batch, n]; null for zeros
 */
export function lstmGradient(
  dy: tf.Tensor,
  dCell: tf.Tensor2D | null,
  { gates, states, cells }: Pick<LstmStates, 'gates' | 'states' | 'cells'>,
  { x, recurrent, start: given, mask }: Pick<LstmInputs, 'x' | 'recurrent' | 'start' | 'mask'>,
): LstmGradient {
  const [deltas, ofRecurrent, transposedKernel, bias, ...start] = runLstmGradient(
    { dy, dCell, gates, states, cells, x, recurrent, startState: given?.[0], startCell: given?.[1], mask },
    {},
  );
  return { deltas, recurrent: ofRecurrent, transposedKernel, bias, start } as LstmGradient;
}
