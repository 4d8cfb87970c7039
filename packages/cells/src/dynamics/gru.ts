import * as tf from '@tensorflow/tfjs-core';
import type { CellDynamics } from '../recurrence/cell-dynamics.js';
import { fusedGru } from '../recurrence/fused-gru.js';
import type { StateRounding } from '../recurrence/state-rounding.js';
import { transposed } from '../recurrence/transposed.js';
import { sigmoid, tanh } from '../smooth.js';
import { GATE_FUNCTIONS } from './gate-activation.js';

/**
 * GRU, gates in the order of Keras: update z, reset r, candidate n. h_t = z ∘ h_{t−1} + (1 − z) ∘ n.
 *
 * Reset after the product (Keras 3, PyTorch, cuDNN):
 *
 *     z, r = σ(U x_t + W h_{t−1} + b + b_r),   n = tanh(U_n x_t + b_n + r ∘ (W_n h_{t−1} + b_{r,n}))
 *
 * One matrix product per step with W, [3 units, units]. Parameter: b_r [3 units], the recurrent bias.
 * Source: Cho et al. 2014 (arXiv 1406.1078), in the form of cuDNN.
 */
export function gruResetAfterDynamics(): CellDynamics {
  const { sigmoid: gate, tanh: update } = GATE_FUNCTIONS;
  return {
    states: 1,
    keptPerUnit: 12,
    isBounded: true,
    fused: fusedGru(),
    open: ([recurrentBias]) => ({
      forward({ drive, product }, [h]) {
        const fromState = thirds(tf.add<tf.Tensor2D>(product, recurrentBias!));
        const fromInput = thirds(drive);
        const z = sigmoid(tf.add<tf.Tensor2D>(fromInput[0]!, fromState[0]!));
        const r = sigmoid(tf.add<tf.Tensor2D>(fromInput[1]!, fromState[1]!));
        const n = tanh(tf.add<tf.Tensor2D>(fromInput[2]!, tf.mul(r, fromState[2]!)));
        return { states: [mix(z, h!, n)], kept: [z, r, n, fromState[2]!] };
      },
      backward([delta], [z, r, n, candidate], [h]) {
        const dn = update.gradient(tf.mul(delta!, tf.sub(1, z!)), n!);
        const dz = gate.gradient(tf.mul(delta!, tf.sub(h!, n!)), z!);
        const dr = gate.gradient(tf.mul(dn, candidate!), r!);
        const product = tf.concat([dz, dr, tf.mul(dn, r!)], 1) as tf.Tensor2D;
        return {
          drive: tf.concat([dz, dr, dn], 1) as tf.Tensor2D,
          product,
          states: [tf.mul<tf.Tensor2D>(delta!, z!)],
          parameters: [{ rows: product }],
        };
      },
    }),
  };
}

/**
 * GRU with the reset before the product, the original form and that of `tf.layers.gru`:
 *
 *     z, r = σ(U x_t + W h_{t−1} + b),   n = tanh(U_n x_t + b_n + W_n (r ∘ h_{t−1}))
 *
 * Two matrix products per step: W holds z and r, [2 units, units]; parameter: W_n [units, units].
 * Source: Cho et al. 2014 (arXiv 1406.1078).
 *
 * @param rounding of r ∘ h, with a fixed range; default none
 */
export function gruResetBeforeDynamics(rounding?: StateRounding): CellDynamics {
  const { sigmoid: gate, tanh: update } = GATE_FUNCTIONS;
  return {
    states: 1,
    keptPerUnit: 12,
    isBounded: true,
    fused: fusedGru(rounding),
    open([candidate]) {
      const rounds = rounding?.open();
      const resetOf = (r: tf.Tensor2D, h: tf.Tensor2D) => {
        const reset = tf.mul<tf.Tensor2D>(r, h);
        return rounds ? rounds.round(reset) : reset;
      };
      const w = candidate as tf.Tensor2D;
      const forwardW = transposed(w);
      return {
        forward({ drive, product }, [h]) {
          const units = h!.shape[1];
          const fromInput = thirds(drive);
          const z = sigmoid(tf.add<tf.Tensor2D>(fromInput[0]!, tf.slice(product, [0, 0], [-1, units])));
          const r = sigmoid(tf.add<tf.Tensor2D>(fromInput[1]!, tf.slice(product, [0, units], [-1, units])));
          const n = tanh(tf.add<tf.Tensor2D>(fromInput[2]!, tf.matMul(resetOf(r, h!), forwardW)));
          return { states: [mix(z, h!, n)], kept: [z, r, n] };
        },
        backward([delta], [z, r, n], [h]) {
          const dn = update.gradient(tf.mul(delta!, tf.sub(1, z!)), n!);
          const dz = gate.gradient(tf.mul(delta!, tf.sub(h!, n!)), z!);
          const dReset = tf.matMul<tf.Tensor2D>(dn, w);
          const dr = gate.gradient(tf.mul(dReset, h!), r!);
          return {
            drive: tf.concat([dz, dr, dn], 1) as tf.Tensor2D,
            product: tf.concat([dz, dr], 1) as tf.Tensor2D,
            states: [tf.add<tf.Tensor2D>(tf.mul(delta!, z!), tf.mul(dReset, r!))],
            parameters: [{ left: dn, right: resetOf(r!, h!) }],
          };
        },
      };
    },
  };
}

/** z ∘ h + (1 − z) ∘ n. */
function mix(z: tf.Tensor2D, h: tf.Tensor2D, n: tf.Tensor2D): tf.Tensor2D {
  return tf.add(n, tf.mul(z, tf.sub(h, n)));
}

/** Columns in three parts of equal width. */
function thirds(rows: tf.Tensor2D): tf.Tensor2D[] {
  const units = rows.shape[1] / 3;
  return [0, 1, 2].map((k) => tf.slice(rows, [0, k * units], [-1, units]));
}
