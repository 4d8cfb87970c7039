import type * as tf from '@tensorflow/tfjs-core';
import { biasBlock, isOfEveryStep, lastSteps, plainPanels, transposedBlock, transposedPanels } from './recurrence.js';
import { errorsOf, type Rounding, rangeOf, roundingCodes } from './rounding.js';
import { type Optional, type Workspace, wasmKernel } from './wasm-backend.js';

/** Activation of a gate or an update; hardSigmoid(z) = clamp(0.2 z + 0.5, 0, 1). */
export type FastActivation = 'sigmoid' | 'hardSigmoid' | 'tanh' | 'relu' | 'linear';

/** Codes of the activations in assembly/activations.ts. */
const NUMBER_OF: Record<FastActivation, number> = { sigmoid: 0, hardSigmoid: 1, tanh: 2, relu: 3, linear: 4 };

/** The activations of FastGRNN; those of FastRNN, which has no gate, with `gate` null. */
export interface FastActivations {
  gate: FastActivation | null;
  update: FastActivation;
}

/** Inputs of FastRNN and FastGRNN. A matrix of low rank is `right · left`, and is not formed. */
export interface FastCellInputs {
  /** sequences, [batch, time, inputs], time ≥ 1 */
  x: tf.Tensor3D;
  /** U, [n, inputs]; with `kernelLeft` its right factor, [n, rank] */
  kernel: tf.Tensor2D;
  /** left factor of U, [rank, inputs]; null if U is given whole */
  kernelLeft: tf.Tensor2D | null;
  /** W, [n, n]; with `recurrentLeft` its right factor, [n, rank] */
  recurrent: tf.Tensor2D;
  /** left factor of W, [rank, n]; null if W is given whole */
  recurrentLeft: tf.Tensor2D | null;
  /** bias of the update, [n]; null for none, in FastRNN only */
  bias: tf.Tensor1D | null;
  /** bias of the gate of FastGRNN, [n]; null for FastRNN */
  gateBias: tf.Tensor1D | null;
  /** α and β; of FastGRNN, ζ and ν; [1] each, before their sigmoid */
  scalars: readonly [tf.Tensor, tf.Tensor];
  activations: FastActivations;
  /** h_0, [batch, n]; null for zeros */
  start: tf.Tensor2D | null;
  /** mask, [batch, time]: 1 to update, 0 to keep the state; null for no mask */
  mask: tf.Tensor2D | null;
  /** rounds h_t after every time step; default null, no rounding */
  rounding?: Rounding | null;
}

/** Results of FastRNN and FastGRNN, and intermediate values for the gradient. */
export interface FastCellStates {
  /** h, [batch, time, n] */
  states: tf.Tensor3D;
  /** c, [time, batch, n]; of FastGRNN z and c, [time, batch, 2 n] */
  gates: tf.Tensor3D;
  /** products of h_{t−1} with the left factor of W, [time, batch, rank]; without one [time, batch, 0] */
  products: tf.Tensor3D;
  /** rounding errors of h, [time, batch, n]; without rounding [0, batch, n] */
  errors: tf.Tensor3D;
  /** h after the last time step, [batch, n] */
  last: tf.Tensor2D;
}

/** What a kernel is told beside its tensors. */
interface Settings extends FastActivations {
  rounding: Rounding | null;
}

const runFastCell = wasmKernel<
  {
    x: tf.Tensor;
    kernel: tf.Tensor;
    kernelLeft: Optional;
    recurrent: tf.Tensor;
    recurrentLeft: Optional;
    bias: Optional;
    gateBias: Optional;
    first: tf.Tensor;
    second: tf.Tensor;
    start: Optional;
    mask: Optional;
  },
  Settings
>('QornnFastCell', (workspace, inputs, { rounding, ...activations }) => {
  const { x, kernel, kernelLeft, recurrentLeft, bias, gateBias, first, second, start, mask } = inputs;
  const { kernels } = workspace;
  const [batch, time, features] = x.shape as [number, number, number];
  const n = kernel.shape[0]!;
  const [rank, inputRank] = [rankOf(recurrentLeft), rankOf(kernelLeft)];
  const gates = workspace.output([time, batch, activations.gate ? 2 * n : n]);
  const products = workspace.output([time, batch, rank]);
  const states = workspace.output([batch, time, n]);
  const errors = errorsOf(workspace, rounding, states.shape);
  const { ofInput, ofState } = forwardPanels(workspace, inputs, activations.gate === null);
  kernels.fast(
    ...[...codesOf(activations), workspace.at(gates), workspace.at(products), workspace.at(states)],
    ...[workspace.at(x), batch, time, features, n, ...ofInput, inputRank],
    ...[workspace.at(bias), workspace.at(gateBias), workspace.at(first), workspace.at(second)],
    ...[...ofState, rank, workspace.at(start), workspace.at(mask)],
    ...[...roundingCodes(rounding), workspace.at(errors)],
    workspace.bytes(kernels.fastScratchBytes(batch, n, features, inputRank)),
  );
  return [states, gates, products, errors, lastSteps(workspace, states)];
});

/**
 * All states of a FastRNN or FastGRNN in one call. α̂ = sigmoid(α), and so on.
 *
 *     FastRNN:   c = σ(U x_t + W h_{t−1} + b),   h_t = α̂ c + β̂ h_{t−1}
 *     FastGRNN:  p = U x_t + W h_{t−1},   z = σ_g(p + b_z),   c = σ(p + b),   h_t = (ζ̂ (1 − z) + ν̂) ∘ c + z ∘ h_{t−1}
 */
export function fastCell(inputs: FastCellInputs): FastCellStates {
  const { scalars, activations, rounding = null, ...tensors } = inputs;
  const [first, second] = scalars;
  const made = runFastCell({ ...tensors, first, second }, { ...activations, rounding });
  const [states, gates, products, errors, last] = made;
  return { states, gates, products, errors, last } as FastCellStates;
}

const runFastCellGradient = wasmKernel<
  {
    dy: tf.Tensor;
    gates: tf.Tensor;
    products: tf.Tensor;
    errors: tf.Tensor;
    states: tf.Tensor;
    x: tf.Tensor;
    kernel: tf.Tensor;
    kernelLeft: Optional;
    recurrent: tf.Tensor;
    recurrentLeft: Optional;
    first: tf.Tensor;
    second: tf.Tensor;
    start: Optional;
    mask: Optional;
  },
  Settings
>('QornnFastCellGradient', (workspace, inputs, { rounding, ...activations }) => {
  const { dy, gates, products, errors, states, x, kernel, kernelLeft, recurrent, recurrentLeft, first, second } =
    inputs;
  const { start, mask } = inputs;
  const { kernels } = workspace;
  const [batch, time, n] = states.shape as [number, number, number];
  const features = x.shape[2]!;
  const [rank, inputRank] = [rankOf(recurrentLeft), rankOf(kernelLeft)];
  const deltas = workspace.output([time, batch, n]);
  const shapes = [
    ...[recurrent.shape, recurrentLeft?.shape ?? [0, n]],
    ...[[inputRank || features, n], kernelLeft?.shape ?? [0, features]],
    ...[[n], [activations.gate ? n : 0]],
  ];
  const results = [...shapes.map((shape) => workspace.zeros(shape)), workspace.output([1]), workspace.output([1])];
  const ofRange = rangeOf(workspace, rounding);
  const ofStart = start ? [workspace.output(start.shape)] : [];
  kernels.fastBack(
    ...[...codesOf(activations), workspace.at(deltas), workspace.at(dy), isOfEveryStep(dy)],
    ...[workspace.at(gates), workspace.at(products), workspace.at(states), workspace.at(x), batch, time, features, n],
    ...(kernelLeft ? [transposedPanels(workspace, kernelLeft), plainPanels(workspace, kernel)] : [0, 0]),
    ...[inputRank, workspace.at(first), workspace.at(second), plainPanels(workspace, recurrent)],
    ...[recurrentLeft ? plainPanels(workspace, recurrentLeft) : 0, rank],
    ...[workspace.at(start), workspace.at(mask), workspace.at(ofStart[0])],
    ...results.map((result) => workspace.at(result)),
    ...[...roundingCodes(rounding), workspace.at(errors), rounding ? workspace.at(ofRange) : 0],
    workspace.bytes(kernels.fastBackScratchBytes(batch, n, features, rank, inputRank)),
  );
  return [deltas, ...results, ofRange, ...ofStart];
});

/** Gradients of FastRNN and FastGRNN. Those of weights that are null have no entries. */
export interface FastCellGradient {
  /** of `U x_t + W h_{t−1}`, [time, batch, n]; `inputGradient` makes that of x of it */
  deltas: tf.Tensor3D;
  /** of W, [n, n], or of its right factor, [n, rank] */
  recurrent: tf.Tensor2D;
  /** of the left factor of W, [rank, n] */
  recurrentLeft: tf.Tensor2D;
  /** of Uᵀ, [inputs, n], or of its transposed right factor, [rank, n] */
  transposedKernel: tf.Tensor2D;
  /** of the left factor of U, [rank, inputs] */
  kernelLeft: tf.Tensor2D;
  /** of the bias of the update, [n] */
  bias: tf.Tensor1D;
  /** of the bias of the gate, [n] */
  gateBias: tf.Tensor1D;
  /** of α and β, or ζ and ν, [1] each */
  scalars: [tf.Tensor1D, tf.Tensor1D];
  /** Σ dL/dq · { q(v) − v where |q(v) − v| ≤ s;  q(v) beyond }, [1], of the states before their rounding; without rounding [0] */
  range: tf.Tensor1D;
  /** of h_0, [batch, n]; null for a zero initial state */
  start: tf.Tensor2D | null;
}

/**
 * The backward pass of `fastCell`, with the gradients of all weights.
 *
 * @param dy gradient of all h, [batch, time, n], or of the last h only, [batch, n]
 */
export function fastCellGradient(
  dy: tf.Tensor,
  { states, gates, products, errors }: Omit<FastCellStates, 'last'>,
  inputs: Omit<FastCellInputs, 'bias' | 'gateBias'>,
): FastCellGradient {
  const { scalars, activations, rounding = null, ...tensors } = inputs;
  const [first, second] = scalars;
  const [
    deltas,
    recurrent,
    recurrentLeft,
    transposedKernel,
    kernelLeft,
    bias,
    gateBias,
    ofFirst,
    ofSecond,
    range,
    start,
  ] = runFastCellGradient(
    { ...tensors, dy, states, gates, products, errors, first, second },
    { ...activations, rounding },
  );
  return {
    ...{ deltas, recurrent, recurrentLeft, transposedKernel, kernelLeft, bias, gateBias },
    ...{ scalars: [ofFirst, ofSecond], range, start: start ?? null },
  } as FastCellGradient;
}

/** The rank of a matrix with this left factor; 0 if it is given whole. */
function rankOf(left: tf.TensorInfo | null | undefined): number {
  return left?.shape[0] ?? 0;
}

/** Codes of gate and update; −1 without a gate. */
function codesOf({ gate, update }: FastActivations): [gate: number, update: number] {
  return [gate ? NUMBER_OF[gate] : -1, NUMBER_OF[update]];
}

/** Panels of the forward pass, as `fast` reads them, and 0 for those that it does not. */
function forwardPanels(
  workspace: Workspace,
  inputs: {
    kernel: tf.TensorInfo;
    kernelLeft?: tf.TensorInfo | null;
    recurrent: tf.TensorInfo;
    recurrentLeft?: tf.TensorInfo | null;
    bias?: tf.TensorInfo | null;
  },
  addsBias: boolean,
): Record<'ofInput' | 'ofState', [first: number, right: number]> {
  const { kernel, kernelLeft, recurrent, recurrentLeft } = inputs;
  const [n, features] = kernel.shape as [number, number];
  // With its bias, which FastGRNN adds twice, differently, after the product.
  const drive = [
    transposedBlock(workspace.at(kernel), features),
    biasBlock(workspace, addsBias ? workspace.at(inputs.bias) : 0, n),
  ];
  const right = recurrentLeft ? transposedPanels(workspace, recurrent) : 0;
  const left = recurrentLeft ? transposedPanels(workspace, recurrentLeft) : 0;
  if (kernelLeft) {
    return {
      ofInput: [transposedPanels(workspace, kernelLeft), workspace.stackedPanels(drive, n)],
      ofState: [left || transposedPanels(workspace, recurrent), right],
    };
  }
  if (!right) drive.push(transposedBlock(workspace.at(recurrent), n));
  return { ofInput: [workspace.stackedPanels(drive, n), 0], ofState: [left, right] };
}
