import type * as tf from '@tensorflow/tfjs-core';
import { plainPanels } from './recurrence.js';
import { wasmKernel } from './wasm-backend.js';

const run = wasmKernel<{ deltas: tf.Tensor; kernel: tf.Tensor }, object>(
  'QornnInputGradient',
  (workspace, { deltas, kernel }) => {
    const [time, batch, outputs] = deltas.shape as [number, number, number];
    const inputs = kernel.shape[1]!;
    const out = workspace.zeros([batch, time, inputs]);
    const panels = plainPanels(workspace, kernel);
    for (let t = 0; t < time; t++) {
      const from = workspace.at(deltas) + 4 * outputs * batch * t;
      const to = workspace.at(out) + 4 * inputs * t;
      workspace.kernels.multiplyPanels(from, 4 * outputs, panels, to, 4 * inputs * time, batch, inputs, outputs);
    }
    return out;
  },
);

/**
 * The gradient of sequences x from that of U x_t.
 *
 * @param deltas [time, batch, outputs], as `lstmGradient`, `gruGradient` and `fastCellGradient` give it
 * @param kernel U, [outputs, inputs]
 * @returns [batch, time, inputs]
 */
export function inputGradient(deltas: tf.Tensor3D, kernel: tf.Tensor2D): tf.Tensor3D {
  return run({ deltas, kernel }, {})[0] as tf.Tensor3D;
}
