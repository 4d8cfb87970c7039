import * as tf from '@tensorflow/tfjs-core';
import type { CellDynamics } from '../recurrence/cell-dynamics.js';
import { fusedFast } from '../recurrence/fused-fast.js';
import { sigmoid } from '../smooth.js';
import { GATE_FUNCTIONS, type GateActivation, isBounded } from './gate-activation.js';
import { total } from './total.js';

/**
 * FastGRNN: gate and update share their matrices.
 *
 *     p_t = W x_t + U h_{t−1},   z_t = σ_g(p_t + b_z),   c_t = σ_u(p_t + b_h)
 *     h_t = (ζ̂ (1 − z_t) + ν̂) ∘ c_t + z_t ∘ h_{t−1},   ζ̂ = sigmoid(ζ), ν̂ = sigmoid(ν)
 *
 * Parameters: b_z [units], b_h [units], ζ [1], ν [1]. Source: Kusupati et al. 2018 (arXiv 1901.02358), §3.2.
 */
export function fastGRNNDynamics(gateActivation: GateActivation, updateActivation: GateActivation): CellDynamics {
  const gateOf = GATE_FUNCTIONS[gateActivation];
  const updateOf = GATE_FUNCTIONS[updateActivation];
  return {
    states: 1,
    keptPerUnit: 6,
    isBounded: isBounded(gateActivation) && isBounded(updateActivation),
    fused: fusedFast({ gate: gateActivation, update: updateActivation }),
    takesFactors: true,
    open([gateBias, updateBias, zeta, nu]) {
      const s = sigmoid(zeta!);
      const n = sigmoid(nu!);
      const slopeOfZeta = tf.mul(s, tf.sub(1, s));
      const slopeOfNu = tf.mul(n, tf.sub(1, n));
      const candidateWeight = (z: tf.Tensor2D) => tf.add<tf.Tensor2D>(tf.mul(tf.sub(1, z), s), n);
      return {
        forward({ drive, product }, [h]) {
          const p = tf.add(drive, product);
          const z = gateOf.value(tf.add(p, gateBias!));
          const c = updateOf.value(tf.add(p, updateBias!));
          return { states: [tf.add<tf.Tensor2D>(tf.mul(candidateWeight(z), c), tf.mul(z, h!))], kept: [z, c] };
        },
        backward([delta], [z, c], [h]) {
          const update = updateOf.gradient(tf.mul<tf.Tensor2D>(delta!, candidateWeight(z!)), c!);
          const gate = gateOf.gradient(tf.mul<tf.Tensor2D>(delta!, tf.sub(h!, tf.mul(c!, s))), z!);
          const pre = tf.add<tf.Tensor2D>(gate, update);
          const through = tf.mul(delta!, c!);
          return {
            drive: pre,
            product: pre,
            states: [tf.mul<tf.Tensor2D>(delta!, z!)],
            parameters: [
              { rows: gate },
              { rows: update },
              { rows: total(tf.mul(through, tf.sub(1, z!)), slopeOfZeta) },
              { rows: total(through, slopeOfNu) },
            ],
          };
        },
      };
    },
  };
}
