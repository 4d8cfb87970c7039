import * as tf from '@tensorflow/tfjs-core';
import type { CellDynamics } from '../recurrence/gated-scan.js';
import { SQUASHINGS } from './gate-activation.js';

/**
 * LSTM, gates in the order of Keras: input, forget, candidate, output.
 *
 *     p = U x_t + W h_{t−1} + b,   i, f, o = σ(p_i), σ(p_f), σ(p_o),   g = tanh(p_g)
 *     c_t = f ∘ c_{t−1} + i ∘ g,   h_t = o ∘ tanh(c_t)
 *
 * States h and c; no parameters of its own. Sources: Hochreiter and Schmidhuber 1997; Gers, Schmidhuber and Cummins 2000.
 */
export function lstmDynamics(): CellDynamics {
  const { sigmoid, tanh } = SQUASHINGS;
  const gates = (pre: tf.Tensor2D) => {
    const units = pre.shape[1] / 4;
    return [0, 1, 2, 3].map((k) => tf.slice(pre, [0, k * units], [-1, units]));
  };
  return {
    states: 2,
    open: () => ({
      forward({ drive, product }, [, c]) {
        const [i, f, g, o] = gates(tf.add(drive, product)).map((z, k) => (k === 2 ? tanh : sigmoid).value(z));
        const next = tf.add<tf.Tensor2D>(tf.mul(f!, c!), tf.mul(i!, g!));
        const squashed = tf.tanh(next);
        return { states: [tf.mul(o!, squashed), next], kept: [i!, f!, g!, o!, squashed] };
      },
      backward([dh, dc], [i, f, g, o, squashed], [, c]) {
        const cell = tf.add<tf.Tensor2D>(dc!, tanh.gradient(tf.mul(dh!, o!), squashed!));
        const pre = tf.concat(
          [
            sigmoid.gradient(tf.mul(cell, g!), i!),
            sigmoid.gradient(tf.mul(cell, c!), f!),
            tanh.gradient(tf.mul(cell, i!), g!),
            sigmoid.gradient(tf.mul(dh!, squashed!), o!),
          ],
          1,
        ) as tf.Tensor2D;
        return { drive: pre, product: pre, states: [undefined, tf.mul<tf.Tensor2D>(cell, f!)], parameters: [] };
      },
    }),
  };
}
