import type { FloatLayer } from '../compiling-kind.js';
import { realActivation } from '../gates/activation.js';
import { simulateGates } from '../gates/simulate.js';
import type { FastRNNSpec } from './spec.js';

/** A FastRNN in floating point. */
export function simulateFastRNN(spec: FastRNNSpec): FloatLayer {
  const { bias, alpha, beta, updateActivation } = spec;
  return simulateGates(spec, ({ state, product, driven, observe }) => {
    const a = driven.map((value, i) => value + product[i]! + bias[i]!);
    observe('a', a);
    return state.map((h, i) => alpha * realActivation(updateActivation, a[i]!) + beta * h);
  });
}
