import type * as tf from '@tensorflow/tfjs-core';
import { wasmKernel } from './wasm-backend.js';

const run = wasmKernel<{ w: tf.Tensor; h: tf.Tensor }, { time: number }>(
  'QornnScanProducts',
  (workspace, { w, h }, { time }) => {
    const { kernels } = workspace;
    const [batch, n] = h.shape as [number, number];
    const rows = 4 * n;
    const out = workspace.zeros([batch, n]);
    const sum = workspace.bytes(4 * n * n);
    kernels.fill(sum, n * n, 0);
    const panels = workspace.panels(workspace.at(w), 4, rows, n, n);
    const scratch = workspace.bytes(kernels.outerScratchBytes());
    for (let t = 0; t < time; t++) {
      kernels.multiplyPanels(workspace.at(h), rows, panels, workspace.at(out), rows, batch, n, n);
      kernels.multiplyPanels(workspace.at(h), rows, panels, workspace.at(out), rows, batch, n, n);
      kernels.outerProducts(workspace.at(h), rows, workspace.at(out), rows, sum, rows, n, n, batch, scratch);
    }
    return out;
  },
);

/**
 * The matrix products of a scan and its gradient, without the rest: per time step one forward, one backward, and one for the gradient of
 * W, on cached matrices. For benchmarks: the rest of a gradient step is overhead.
 *
 * @param w shape [n, n]
 * @param h shape [batch, n]
 * @returns the sum of the products, [batch, n], only to prevent dead-code elimination
 */
export function scanProducts(w: tf.Tensor2D, h: tf.Tensor2D, time: number): tf.Tensor2D {
  return run({ w, h }, { time })[0] as tf.Tensor2D;
}
