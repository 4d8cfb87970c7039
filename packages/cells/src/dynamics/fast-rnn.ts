import * as tf from '@tensorflow/tfjs-core';
import type { CellDynamics } from '../recurrence/cell-dynamics.js';
import { fusedFast } from '../recurrence/fused-fast.js';
import { sigmoid } from '../smooth.js';
import { GATE_FUNCTIONS, type GateActivation, isBounded } from './gate-activation.js';
import { total } from './total.js';

/**
 * FastRNN: a simple recurrent cell with a weighted residual connection.
 *
 *     c_t = σ(W x_t + U h_{t−1} + b),   h_t = α̂ c_t + β̂ h_{t−1},   α̂ = sigmoid(α), β̂ = sigmoid(β)
 *
 * Parameters: α [1], β [1]. Source: Kusupati et al. 2018 (arXiv 1901.02358), §3.1.
 */
export function fastRNNDynamics(updateActivation: GateActivation): CellDynamics {
  const { value, gradient } = GATE_FUNCTIONS[updateActivation];
  return {
    states: 1,
    keptPerUnit: 4,
    isBounded: isBounded(updateActivation),
    fused: fusedFast({ gate: null, update: updateActivation }),
    takesFactors: true,
    open([alpha, beta]) {
      const a = sigmoid(alpha!);
      const b = sigmoid(beta!);
      const slopeOfAlpha = tf.mul(a, tf.sub(1, a));
      const slopeOfBeta = tf.mul(b, tf.sub(1, b));
      return {
        forward({ drive, product }, [h]) {
          const update = value(tf.add(drive, product));
          return { states: [tf.add<tf.Tensor2D>(tf.mul(update, a), tf.mul(h!, b))], kept: [update] };
        },
        backward([delta], [update], [h]) {
          const pre = gradient(tf.mul<tf.Tensor2D>(delta!, a), update!);
          return {
            drive: pre,
            product: pre,
            states: [tf.mul<tf.Tensor2D>(delta!, b)],
            parameters: [
              { rows: total(tf.mul(delta!, update!), slopeOfAlpha) },
              { rows: total(tf.mul(delta!, h!), slopeOfBeta) },
            ],
          };
        },
      };
    },
  };
}
