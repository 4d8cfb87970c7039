import type { LinearOperator } from '@qornn/orthogonal-params';
import { type RecurrentWeight, type Sigma, scan, scanGradient, sumRows } from '@qornn/wasm-kernels';
import * as tf from '@tensorflow/tfjs-core';
import { withLazyGradient } from './lazy-gradient.js';
import { plainScan } from './plain-scan.js';
import { transposed } from './transposed.js';

/** A recurrence that runs in one kernel call. */
export interface FusedRecurrence {
  sigma: Sigma;
  /** the tensor that W is computed from: W itself, or the latent of its signs */
  latent: tf.Tensor;
  /** W as a linear operator on rows, from the latent */
  operator: (latent: tf.Tensor) => LinearOperator;
  /** W as the kernels take it, from the latent */
  weight: (latent: tf.Tensor) => RecurrentWeight;
  kernel: tf.Tensor2D;
  bias: tf.Tensor1D;
  threshold: tf.Tensor1D | undefined;
  initialState: tf.Tensor2D | null;
  mask: tf.Tensor2D | null;
  returnSequences: boolean;
}

/**
 * `activatedScan` by wasm kernels: one call for all time steps of the forward pass, one for the backward pass; sequences are not
 * transposed.
 *
 * @param x sequences, shape [batch, time, inputs]
 * @returns [batch, time, units], or the last state [batch, units]
 */
export function fusedScan(x: tf.Tensor3D, recurrence: FusedRecurrence): tf.Tensor {
  const { sigma, latent, weight, kernel, bias, threshold, initialState, mask, returnSequences } = recurrence;
  const optional = [threshold, initialState, mask];

  const forward = (save: (tensors: tf.Tensor[]) => void): tf.Tensor => {
    const { states, last } = scan({
      x,
      kernel,
      bias,
      weight: weight(latent),
      start: initialState,
      mask,
      threshold: threshold ?? null,
      sigma,
    });
    save([x, latent, kernel, states, ...optional.filter((tensor) => tensor != null)]);
    return returnSequences ? states : last;
  };

  const backward = (dy: tf.Tensor, saved: tf.Tensor[]) => {
    const [x, latent, kernel, states, ...present] = saved as [
      tf.Tensor3D,
      tf.Tensor2D,
      tf.Tensor2D,
      tf.Tensor3D,
      ...tf.Tensor[],
    ];
    const [, start, mask] = optional.map((tensor) => (tensor == null ? null : present.shift()!)) as [
      unknown,
      tf.Tensor2D | null,
      tf.Tensor2D | null,
    ];
    const back = scanGradient(dy, states, {
      x,
      weight: weight(latent),
      sigma,
      mask,
      start,
    });
    const { deltas } = back;
    const [batch, time, inputs] = x.shape;
    const units = kernel.shape[0];
    return {
      latent: () => back.weight,
      kernel: () => transposed(back.transposedKernel),
      bias: () => back.bias,
      x: () => {
        const rows = tf.reshape(deltas, [batch * time, units]) as tf.Tensor2D;
        return tf.reshape(tf.matMul(rows, kernel), [batch, time, inputs]);
      },
      threshold: () => sumRows(tf.mul(tf.sign(states), deltas)),
      initialState: () => back.start!,
    };
  };

  const inputs: Record<string, tf.Tensor> = {
    latent,
    kernel,
    bias,
    x,
    ...(threshold && { threshold }),
    ...(initialState && { initialState }),
  };
  const plain = plainScan({ ...recurrence, activation: sigma });
  return tf.tidy(() => withLazyGradient<tf.Tensor, string>(inputs, forward, backward, plain));
}
