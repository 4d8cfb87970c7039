import type * as tf from '@tensorflow/tfjs-core';
import { biasBlock, gradientResults, isOfEveryStep, lastSteps, plainPanels, transposedBlock } from './recurrence.js';
import { errorsOf, type Rounding, rangeOf, roundingCodes } from './rounding.js';
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
  /** rounds h_t after every time step; default null, no rounding */
  rounding?: Rounding | null;
  /** rounds c_t after every time step, before h_t reads it; default null, no rounding */
  cellRounding?: Rounding | null;
}

/** Results of an LSTM, and intermediate values for its gradient. */
export interface LstmStates {
  /** h, [batch, time, n] */
  states: tf.Tensor3D;
  /** c, [time, batch, n] */
  cells: tf.Tensor3D;
  /** i, f, g, o after their activations, [time, batch, 4 n] */
  gates: tf.Tensor3D;
  /** rounding errors of h, [time, batch, n]; without rounding [0, batch, n] */
  errors: tf.Tensor3D;
  /** rounding errors of c, [time, batch, n]; without rounding [0, batch, n] */
  cellErrors: tf.Tensor3D;
  /** h and c after the last time step, [batch, n] each */
  last: [tf.Tensor2D, tf.Tensor2D];
}

/** What a kernel is told beside its tensors. */
interface Roundings {
  rounding: Rounding | null;
  cellRounding: Rounding | null;
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
  Roundings
>('QornnLstm', (workspace, tensors, { rounding, cellRounding }) => {
  const { x, kernel, bias, recurrent, startState, startCell, mask } = tensors;
  const { kernels } = workspace;
  const [batch, time, inputs] = x.shape as [number, number, number];
  const n = recurrent.shape[1]!;
  const gates = workspace.output([time, batch, 4 * n]);
  const states = workspace.output([batch, time, n]);
  const cells = workspace.output([time, batch, n]);
  const errors = errorsOf(workspace, rounding, states.shape);
  const cellErrors = errorsOf(workspace, cellRounding, states.shape);
  const lastCell = workspace.output([batch, n]);
  const panels = workspace.stackedPanels(
    [
      transposedBlock(workspace.at(kernel), inputs),
      biasBlock(workspace, workspace.at(bias), 4 * n),
      transposedBlock(workspace.at(recurrent), n),
    ],
    4 * n,
  );
  kernels.lstm(
    ...[workspace.at(gates), workspace.at(states), workspace.at(cells), workspace.at(x), batch, time, inputs, n],
    ...[panels, workspace.at(startState), workspace.at(startCell), workspace.at(mask)],
    ...[...roundingCodes(rounding), workspace.at(errors), ...roundingCodes(cellRounding), workspace.at(cellErrors)],
    workspace.bytes(kernels.lstmScratchBytes(batch, n, inputs)),
  );
  const lastRows = workspace.at(cells) + 4 * n * batch * (time - 1);
  kernels.copyRows(lastRows, 4 * n, workspace.at(lastCell), 4 * n, batch, n);
  return [states, cells, gates, errors, cellErrors, lastSteps(workspace, states), lastCell];
});

/**
 * All states of an LSTM in one call.
 *
 *     p = U x_t + W h_{t−1} + b,   i, f, o = σ(p_i), σ(p_f), σ(p_o),   g = tanh(p_g)
 *     c_t = f ∘ c_{t−1} + i ∘ g,   h_t = o ∘ tanh(c_t)
 */
export function lstm({ start, rounding = null, cellRounding = null, ...tensors }: LstmInputs): LstmStates {
  const [states, cells, gates, errors, cellErrors, ...last] = runLstm(
    { ...tensors, startState: start?.[0], startCell: start?.[1] },
    { rounding, cellRounding },
  );
  return { states, cells, gates, errors, cellErrors, last } as LstmStates;
}

const runLstmGradient = wasmKernel<
  {
    dy: tf.Tensor;
    dCell: Optional;
    gates: tf.Tensor;
    states: tf.Tensor;
    cells: tf.Tensor;
    errors: tf.Tensor;
    cellErrors: tf.Tensor;
    x: tf.Tensor;
    recurrent: tf.Tensor;
    startState: Optional;
    startCell: Optional;
    mask: Optional;
  },
  Roundings
>('QornnLstmGradient', (workspace, tensors, { rounding, cellRounding }) => {
  const { dy, dCell, gates, states, cells, errors, cellErrors, x, recurrent, startState, startCell, mask } = tensors;
  const { kernels } = workspace;
  const [batch, time, inputs] = x.shape as [number, number, number];
  const n = recurrent.shape[1]!;
  const given = [startState, startCell];
  const { deltas, sums, starts } = gradientResults(workspace, [time, batch, 4 * n], inputs, [recurrent], given);
  const ranges = [rounding, cellRounding].map((own) => rangeOf(workspace, own));
  kernels.lstmBack(
    ...[workspace.at(deltas), workspace.at(dy), isOfEveryStep(dy), workspace.at(dCell)],
    ...[workspace.at(gates), workspace.at(states), workspace.at(cells), workspace.at(x), batch, time, inputs, n],
    ...[plainPanels(workspace, recurrent), workspace.at(startState), workspace.at(startCell), workspace.at(mask)],
    ...[workspace.at(starts[0]), workspace.at(starts[1])],
    ...sums.map((sum) => workspace.at(sum)),
    ...[...roundingCodes(rounding), workspace.at(errors), ...roundingCodes(cellRounding), workspace.at(cellErrors)],
    ...[rounding ? workspace.at(ranges[0]) : 0, cellRounding ? workspace.at(ranges[1]) : 0],
    workspace.bytes(kernels.lstmBackScratchBytes(batch, n, inputs)),
  );
  return [deltas, ...sums, ...ranges, ...starts];
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
  /** Σ dL/dq · { q(v) − v where |q(v) − v| ≤ s;  q(v) beyond }, [1], of the states h before their rounding; without rounding [0] */
  range: tf.Tensor1D;
  /** likewise of c */
  cellRange: tf.Tensor1D;
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
  { states, cells, gates, errors, cellErrors }: Omit<LstmStates, 'last'>,
  inputs: Omit<LstmInputs, 'kernel' | 'bias'>,
): LstmGradient {
  const { x, recurrent, start: given, mask, rounding = null, cellRounding = null } = inputs;
  const [deltas, ofRecurrent, transposedKernel, bias, range, cellRange, ...start] = runLstmGradient(
    {
      ...{ dy, dCell, gates, states, cells, errors, cellErrors, x, recurrent, mask },
      startState: given?.[0],
      startCell: given?.[1],
    },
    { rounding, cellRounding },
  );
  return { deltas, recurrent: ofRecurrent, transposedKernel, bias, range, cellRange, start } as LstmGradient;
}
