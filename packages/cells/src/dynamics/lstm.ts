import * as tf from '@tensorflow/tfjs-core';
import type { CellDynamics } from '../recurrence/cell-dynamics.js';
import { fusedLstm } from '../recurrence/fused-lstm.js';
import type { StateRounding } from '../recurrence/state-rounding.js';
import { sigmoid, tanh } from '../smooth.js';

/**
 * LSTM, gates in the order of Keras: input, forget, candidate, output.
 *
 *     p = U x_t + W h_{t−1} + b,   i, f, o = σ(p_i), σ(p_f), σ(p_o),   g = tanh(p_g)
 *     c_t = f ∘ c_{t−1} + i ∘ g,   h_t = o ∘ tanh(c_t)
 *
 * States h and c; no parameters, or the variable of a learned range of c. One sigmoid computes all gates, s = σ(p) with p_g doubled, since tanh z = 2 σ(2z) − 1; the backward pass
 * shares s − s². (Benchmark: `training-step-lstm`.)
 * Sources: Hochreiter and Schmidhuber 1997; Gers, Schmidhuber and Cummins 2000.
 *
 * @param rounding of c, before tanh reads it; default none
 */
export function lstmDynamics(rounding?: StateRounding): CellDynamics {
  return {
    states: 2,
    keptPerUnit: rounding ? 11 : 10,
    fused: fusedLstm(rounding),
    open(parameters) {
      const rounds = rounding?.open(parameters[0]);
      let doubled: tf.Tensor2D | undefined;
      return {
        forward({ drive, product }, [, c]) {
          const units = c!.shape[1];
          doubled ??= tf.concat(
            [tf.ones([1, 2 * units]), tf.fill([1, units], 2), tf.ones([1, units])],
            1,
          ) as tf.Tensor2D;
          const s = sigmoid(tf.mul<tf.Tensor2D>(tf.add(drive, product), doubled));
          const [i, f, half, o] = [0, 1, 2, 3].map((k) => tf.slice(s, [0, k * units], [-1, units]));
          const g = tf.sub<tf.Tensor2D>(tf.add(half!, half!), 1);
          const exact = tf.add<tf.Tensor2D>(tf.mul(f!, c!), tf.mul(i!, g));
          const next = rounds ? rounds.round(exact) : exact;
          const squashed = tanh(next);
          const error = rounds ? [tf.sub<tf.Tensor2D>(next, exact)] : [];
          return { states: [tf.mul(o!, squashed), next], kept: [s, i!, f!, g, o!, squashed, ...error] };
        },
        backward([dh, dc], [s, i, f, g, o, squashed, error], [, c]) {
          const throughOutput = tf.mul(dh!, o!);
          const next = tf.add<tf.Tensor2D>(
            dc!,
            tf.sub<tf.Tensor2D>(throughOutput, tf.mul(throughOutput, tf.square(squashed!))),
          );
          const { state: cell, parameters } = rounds?.gradient(next, error!) ?? { state: next, parameters: [] };
          // d tanh z / dz = 4 s (1 − s) for the s of 2z.
          const candidate = tf.mul<tf.Tensor2D>(tf.mul(cell, i!), 4);
          const gates = tf.concat([tf.mul(cell, g!), tf.mul(cell, c!), candidate, tf.mul(dh!, squashed!)], 1);
          const pre = tf.mul<tf.Tensor2D>(gates, tf.sub(s!, tf.square(s!)));
          return { drive: pre, product: pre, states: [undefined, tf.mul<tf.Tensor2D>(cell, f!)], parameters };
        },
      };
    },
  };
}
