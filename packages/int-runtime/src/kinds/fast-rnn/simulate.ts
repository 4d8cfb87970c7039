import type { FloatLayer } from '../compiling-kind.js';
import { realActivation } from '../gates/activation.js';
import { KERNEL_RANK, RECURRENT_RANK } from '../gates/signals.js';
import { realProduct } from '../gates/simulate.js';
import type { FastRNNSpec } from './spec.js';

/** A FastRNN in floating point. */
export function simulateFastRNN(spec: FastRNNSpec): FloatLayer {
  const { units, bias, alpha, beta, updateActivation } = spec;
  const w = realProduct(spec.recurrent, RECURRENT_RANK);
  const u = realProduct(spec.kernel, KERNEL_RANK);
  const start = spec.initialState ?? new Float32Array(units);
  let state = start;
  return {
    start(observe) {
      state = start;
      observe('h', state);
    },
    step(input, observe) {
      const product = w(state, observe);
      const a = u(input, observe).map((value, i) => value + product[i]! + bias[i]!);
      observe('a', a);
      state = state.map((h, i) => alpha * realActivation(updateActivation, a[i]!) + beta * h);
      observe('h', state);
      return state;
    },
  };
}
