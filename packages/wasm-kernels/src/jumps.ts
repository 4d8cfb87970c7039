import type * as tf from '@tensorflow/tfjs-core';
import { type Workspace, wasmKernel } from './wasm-backend.js';

/** A scan whose steps apply powers of the affine map, so that each step covers many time steps. */
export interface JumpInputs {
  /** input of every jump, [jumps, batch, inputs] */
  inputs: tf.Tensor3D;
  /** powers of A = Wᵀ to choose from, [levels, n, n] */
  powers: tf.Tensor3D;
  /** contribution of a constant input over the same time: rows of the inputs, then of b, [levels, inputs + 1, n] */
  drives: tf.Tensor3D;
  /** index of the power of each jump */
  levels: readonly number[];
  /** jumps whose states are returned, ascending */
  emitted: readonly number[];
}

interface Attributes {
  levels: readonly number[];
  emitted: readonly number[];
}

const runJumps = wasmKernel<{ inputs: tf.Tensor; powers: tf.Tensor; drives: tf.Tensor }, Attributes>(
  'QornnJumps',
  (workspace, { inputs, powers, drives }, { levels, emitted }) => {
    const { kernels } = workspace;
    const [jumps, batch, features] = inputs.shape as [number, number, number];
    const n = powers.shape[1]!;
    const states = workspace.zeros([jumps, batch, n]);
    const outputs = workspace.output([batch, emitted.length, n]);
    const powerPanels = panelsByLevel(workspace, powers, levels, n, n, false);
    const drivePanels = panelsByLevel(workspace, drives, levels, features + 1, n, false);
    // A column of ones multiplies the row of b.
    const rows = workspace.bytes(4 * batch * (features + 1));
    levels.forEach((level, k) => {
      const to = workspace.at(states) + 4 * k * batch * n;
      withOnes(workspace, inputs, k, rows);
      kernels.multiplyPanels(rows, 4 * (features + 1), drivePanels[level]!, to, 4 * n, batch, n, features + 1);
      if (k > 0) kernels.multiplyPanels(to - 4 * batch * n, 4 * n, powerPanels[level]!, to, 4 * n, batch, n, n);
    });
    emitted.forEach((k, e) => {
      const from = workspace.at(states) + 4 * k * batch * n;
      kernels.copyRows(from, 4 * n, workspace.at(outputs) + 4 * e * n, 4 * n * emitted.length, batch, n);
    });
    return [outputs, states];
  },
);

/**
 * The states after the selected jumps.
 *
 * @returns `outputs` [batch, emitted, n], and the `states` after every jump, [jumps, batch, n]
 */
export function jumpScan({ levels, emitted, ...tensors }: JumpInputs): { outputs: tf.Tensor3D; states: tf.Tensor3D } {
  const [outputs, states] = runJumps(tensors, { levels, emitted });
  return { outputs, states } as { outputs: tf.Tensor3D; states: tf.Tensor3D };
}

const runJumpGradient = wasmKernel<
  { dy: tf.Tensor; states: tf.Tensor; inputs: tf.Tensor; powers: tf.Tensor },
  Attributes
>('QornnJumpsGradient', (workspace, { dy, states, inputs, powers }, { levels, emitted }) => {
  const { kernels } = workspace;
  const [jumps, batch, features] = inputs.shape as [number, number, number];
  const [count, n] = powers.shape as [number, number];
  const dPowers = workspace.zeros([count, n, n]);
  const dDrives = workspace.zeros([count, features + 1, n]);
  const deltas = workspace.bytes(4 * jumps * batch * n);
  kernels.fill(deltas, jumps * batch * n, 0);
  const panels = panelsByLevel(workspace, powers, levels, n, n, true);
  const rows = workspace.bytes(4 * batch * (features + 1));
  const scratch = workspace.bytes(kernels.outerScratchBytes());
  let wanted = emitted.length - 1;
  for (let k = jumps - 1; k >= 0; k--) {
    const level = levels[k]!;
    const delta = deltas + 4 * k * batch * n;
    if (emitted[wanted] === k) {
      kernels.copyRows(workspace.at(dy) + 4 * wanted * n, 4 * n * emitted.length, delta, 4 * n, batch, n);
      wanted--;
    }
    if (k + 1 < jumps) {
      const after = delta + 4 * batch * n;
      kernels.multiplyPanels(after, 4 * n, panels[levels[k + 1]!]!, delta, 4 * n, batch, n, n);
    }
    const dPower = workspace.at(dPowers) + 4 * level * n * n;
    const dDrive = workspace.at(dDrives) + 4 * level * (features + 1) * n;
    const before = workspace.at(states) + 4 * (k - 1) * batch * n;
    if (k > 0) kernels.outerProducts(before, 4 * n, delta, 4 * n, dPower, 4 * n, n, n, batch, scratch);
    withOnes(workspace, inputs, k, rows);
    const width = features + 1;
    kernels.outerProducts(rows, 4 * width, delta, 4 * n, dDrive, 4 * n, width, n, batch, scratch);
  }
  return [dPowers, dDrives];
});

/**
 * The backward pass of `jumpScan`.
 *
 * @param dy gradient of `outputs`, [batch, emitted, n]
 * @returns gradients of the powers and of the drives
 */
export function jumpGradient(
  dy: tf.Tensor3D,
  states: tf.Tensor3D,
  { inputs, powers, levels, emitted }: Omit<JumpInputs, 'drives'>,
): { powers: tf.Tensor3D; drives: tf.Tensor3D } {
  const [ofPowers, drives] = runJumpGradient({ dy, states, inputs, powers }, { levels, emitted });
  return { powers: ofPowers, drives } as { powers: tf.Tensor3D; drives: tf.Tensor3D };
}

/** Packed panels of the matrices in use, by level. */
function panelsByLevel(
  workspace: Workspace,
  matrices: tf.TensorInfo,
  levels: readonly number[],
  k: number,
  n: number,
  transposed: boolean,
): number[] {
  const panels: number[] = [];
  for (const level of new Set(levels)) {
    const at = workspace.at(matrices) + 4 * level * k * n;
    panels[level] = transposed ? workspace.panels(at, 4, 4 * n, n, k) : workspace.panels(at, 4 * n, 4, k, n);
  }
  return panels;
}

/** Writes the inputs of a jump with a column of ones, [batch, inputs + 1]. */
function withOnes(workspace: Workspace, inputs: tf.TensorInfo, k: number, to: number): void {
  const [, batch, features] = inputs.shape as [number, number, number];
  const width = features + 1;
  workspace.kernels.fill(to, batch * width, 1);
  workspace.kernels.copyRows(
    workspace.at(inputs) + 4 * k * batch * features,
    4 * features,
    to,
    4 * width,
    batch,
    features,
  );
}
