import type { FloatLayer } from '../compiling-kind.js';
import { realActivation } from '../gates/activation.js';
import { KERNEL_RANK, RECURRENT_RANK } from '../gates/signals.js';
import { realProduct } from '../gates/simulate.js';
import type { FastGRNNSpec } from './spec.js';

/** A FastGRNN in floating point. */
export function simulateFastGRNN(spec: FastGRNNSpec): FloatLayer {
  const { units, gateBias, bias, zeta, nu, gateActivation, updateActivation } = spec;
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
      const driven = u(input, observe);
      const sum = w(state, observe).map((value, i) => value + driven[i]!);
      const [ofGate, ofUpdate] = [gateBias, bias].map((b) => sum.map((value, i) => value + b[i]!));
      for (const a of [ofGate!, ofUpdate!]) observe('a', a);
      state = state.map((h, i) => {
        const z = realActivation(gateActivation, ofGate![i]!);
        return (zeta * (1 - z) + nu) * realActivation(updateActivation, ofUpdate![i]!) + z * h;
      });
      observe('h', state);
      return state;
    },
  };
}
