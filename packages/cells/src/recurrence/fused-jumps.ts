import { jumpGradient, jumpScan } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import type { AffineRecurrence } from './check-shapes.js';
import { doublingGradients, doublings } from './doublings.js';
import type { Jump } from './jumps.js';
import { type Plain, withLazyGradient } from './lazy-gradient.js';
import { transposed } from './transposed.js';

/**
 * `linearAtSteps` by wasm kernels: one call for all jumps of the forward pass, one for the backward pass.
 *
 * @param inputs the input of each jump, shape [jumps, batch, inputs]
 * @param plain the same by recorded operations
 * @returns the states after the jumps with `emit`, shape [batch, emitted, units]; differentiable in W, U and b
 */
export function fusedJumps(
  { w, u, b }: AffineRecurrence,
  inputs: tf.Tensor3D,
  jumps: readonly Jump[],
  plain: Plain<tf.Tensor3D>,
): tf.Tensor3D {
  const features = inputs.shape[2];
  const levels = jumps.map(({ power }) => power);
  const emitted = jumps.flatMap(({ emit }, k) => (emit ? [k] : []));

  const forward = (save: (tensors: tf.Tensor[]) => void) => {
    const { powers, drives } = doublings({ w, u, b }, 1 + Math.max(...levels));
    const stacks = { powers: tf.stack(powers) as tf.Tensor3D, drives: tf.stack(drives) as tf.Tensor3D };
    const { outputs, states } = jumpScan({ inputs, ...stacks, levels, emitted });
    save([inputs, stacks.powers, stacks.drives, states]);
    return outputs;
  };
  const backward = (dy: tf.Tensor, saved: tf.Tensor[]) => {
    const [inputs, powers, drives, states] = saved as [tf.Tensor3D, tf.Tensor3D, tf.Tensor3D, tf.Tensor3D];
    const back = jumpGradient(dy as tf.Tensor3D, states, { inputs, powers, levels, emitted });
    const byLevel = (stack: tf.Tensor3D) => tf.unstack(stack) as tf.Tensor2D[];
    const { dPower, dDrive } = doublingGradients(
      byLevel(powers),
      byLevel(drives),
      byLevel(back.powers),
      byLevel(back.drives),
    );
    return {
      w: () => transposed(dPower),
      u: () => transposed(tf.slice(dDrive, [0, 0], [features, -1])),
      b: () => tf.reshape(tf.slice(dDrive, [features, 0], [1, -1]), [-1]),
    };
  };
  return withLazyGradient<tf.Tensor3D, string>({ w, u, b }, forward, backward, plain);
}
