import type * as tf from '@tensorflow/tfjs-core';
import { gradientResults, isOfEveryStep, lastSteps, plainPanels, transposedPanels } from './recurrence.js';
import { type Optional, type Workspace, wasmKernel } from './wasm-backend.js';

/** σ of a recurrence. */
export type Sigma = 'linear' | 'relu' | 'tanh' | 'modrelu';

/** Codes of σ in assembly/scan.ts. */
const NUMBER_OF: Record<Sigma, number> = { linear: 0, relu: 1, tanh: 2, modrelu: 3 };

/** W as signs and Hadamard blocks, diag(s) blockdiag(H_m, …) / √m, never formed. */
export interface SignedHadamard {
  /** s, of ±1, [n] */
  signs: tf.Tensor1D;
  /** m, a power of two that divides n */
  blockSize: number;
}

/** W, [n, n] with one row per output, or its signs and blocks. */
export type RecurrentWeight = tf.Tensor2D | SignedHadamard;

/** Inputs of a scan. */
export interface ScanInputs {
  /** sequences, [batch, time, inputs], time ≥ 1 */
  x: tf.Tensor3D;
  /** U, [n, inputs] */
  kernel: tf.Tensor2D;
  /** b, [n]; null for none */
  bias: tf.Tensor1D | null;
  weight: RecurrentWeight;
  /** h_0, [batch, n]; null for zeros */
  start: tf.Tensor2D | null;
  /** mask, [batch, time]: 1 to update, 0 to keep the state; null for no mask */
  mask: tf.Tensor2D | null;
  /** threshold of modReLU, [n]; null for other σ */
  threshold: tf.Tensor1D | null;
  sigma: Sigma;
}

/** Gradients of a scan. */
export interface ScanGradient {
  /** δ_t = ∂L / ∂(W h_{t−1} + U x_t + b), [batch, time, n] */
  deltas: tf.Tensor3D;
  /** of W, [n, n], or of the signs, [n] */
  weight: tf.Tensor;
  /** of Uᵀ, [inputs, n] */
  transposedKernel: tf.Tensor2D;
  /** of b, [n] */
  bias: tf.Tensor1D;
  /** of h_0, [batch, n]; null for a zero initial state */
  start: tf.Tensor2D | null;
}

interface Attributes {
  sigma: Sigma;
  /** m if W is given by signs; 0 for a matrix */
  blockSize: number;
}

const runScan = wasmKernel<
  {
    x: tf.Tensor;
    kernel: tf.Tensor;
    bias: Optional;
    w: tf.Tensor;
    start: Optional;
    mask: Optional;
    threshold: Optional;
  },
  Attributes
>('QornnScan', (workspace, { x, kernel, bias, w, start, mask, threshold }, { sigma, blockSize }) => {
  const { kernels } = workspace;
  const [batch, time, inputs] = x.shape as [number, number, number];
  const n = kernel.shape[0]!;
  const states = workspace.output([batch, time, n]);
  const { panels, signs } = weightPointers(workspace, w, blockSize, n, true);
  kernels.scan(
    ...[NUMBER_OF[sigma], workspace.at(states), workspace.at(x), batch, time, inputs, n],
    ...[transposedPanels(workspace, kernel), workspace.at(bias), panels, signs, blockSize],
    ...[workspace.at(start), workspace.at(mask), workspace.at(threshold)],
    workspace.bytes(kernels.scanScratchBytes(batch, n, inputs)),
  );
  return [states, lastSteps(workspace, states)];
});

/**
 * All states of h_t = σ(W h_{t−1} + U x_t + b) in one call.
 *
 * @returns `states` [batch, time, n], and the `last` states, [batch, n]
 */
export function scan({ weight, sigma, ...tensors }: ScanInputs): { states: tf.Tensor3D; last: tf.Tensor2D } {
  const { w, blockSize } = weightOf(weight);
  const [states, last] = runScan({ ...tensors, w }, { sigma, blockSize });
  return { states: states as tf.Tensor3D, last: last as tf.Tensor2D };
}

const runScanGradient = wasmKernel<
  { dy: tf.Tensor; states: tf.Tensor; x: tf.Tensor; w: tf.Tensor; start: Optional; mask: Optional },
  Attributes
>('QornnScanGradient', (workspace, { dy, states, x, w, start, mask }, { sigma, blockSize }) => {
  const { kernels } = workspace;
  const [batch, time, n] = states.shape as [number, number, number];
  const inputs = x.shape[2]!;
  const { deltas, sums, starts } = gradientResults(workspace, [batch, time, n], inputs, [w], [start]);
  const { panels, signs } = weightPointers(workspace, w, blockSize, n, false);
  kernels.scanBack(
    ...[NUMBER_OF[sigma], workspace.at(deltas), workspace.at(dy), isOfEveryStep(dy)],
    ...[workspace.at(states), workspace.at(x), batch, time, inputs, n, panels, signs, blockSize],
    ...[workspace.at(start), workspace.at(mask), workspace.at(starts[0])],
    ...sums.map((sum) => workspace.at(sum)),
    workspace.bytes(kernels.scanBackScratchBytes(batch, n, inputs)),
  );
  if (blockSize > 0) kernels.scaleInto(workspace.at(sums[0]), workspace.at(sums[0]), n, 1 / Math.sqrt(blockSize));
  return [deltas, ...sums, ...starts];
});

/**
 * The backward pass of `scan`, with the gradients of all weights.
 *
 * @param dy gradient of all states, [batch, time, n], or of the last states only, [batch, n]
 * @param states the `states` of `scan`
 */
export function scanGradient(
  dy: tf.Tensor,
  states: tf.Tensor3D,
  { x, weight, sigma, mask, start }: Pick<ScanInputs, 'x' | 'weight' | 'sigma' | 'mask' | 'start'>,
): ScanGradient {
  const { w, blockSize } = weightOf(weight);
  const [deltas, ofWeight, transposedKernel, bias, ofStart] = runScanGradient(
    { dy, states, x, w, start, mask },
    { sigma, blockSize },
  );
  return { deltas, weight: ofWeight, transposedKernel, bias, start: ofStart ?? null } as ScanGradient;
}

function weightOf(weight: RecurrentWeight): { w: tf.Tensor; blockSize: number } {
  return 'signs' in weight ? { w: weight.signs, blockSize: weight.blockSize } : { w: weight, blockSize: 0 };
}

/** W as panels, or the signs divided by √m. */
function weightPointers(
  workspace: Workspace,
  w: tf.TensorInfo,
  blockSize: number,
  n: number,
  transposed: boolean,
): { panels: number; signs: number } {
  if (blockSize === 0) return { panels: (transposed ? transposedPanels : plainPanels)(workspace, w), signs: 0 };
  const signs = workspace.bytes(4 * n);
  workspace.kernels.scaleInto(workspace.at(w), signs, n, 1 / Math.sqrt(blockSize));
  return { panels: 0, signs };
}
