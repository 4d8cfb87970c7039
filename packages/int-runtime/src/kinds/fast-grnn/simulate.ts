import type { FloatLayer } from '../compiling-kind.js';
import { realActivation } from '../gates/activation.js';
import { simulateGates } from '../gates/simulate.js';
import type { FastGRNNSpec } from './spec.js';

/** A FastGRNN in floating point. */
export function simulateFastGRNN(spec: FastGRNNSpec): FloatLayer {
  const { gateBias, bias, zeta, nu, gateActivation, updateActivation } = spec;
  return simulateGates(spec, ({ state, product, driven, observe }) => {
    const sum = product.map((value, i) => value + driven[i]!);
    const [ofGate, ofUpdate] = [gateBias, bias].map((b) => sum.map((value, i) => value + b[i]!));
    for (const a of [ofGate!, ofUpdate!]) observe('a', a);
    return state.map((h, i) => {
      const z = realActivation(gateActivation, ofGate![i]!);
      return (zeta * (1 - z) + nu) * realActivation(updateActivation, ofUpdate![i]!) + z * h;
    });
  });
}
