import type { FloatLayer } from '../compiling-kind.js';
import { realActivation } from '../gates/activation.js';
import { RECURRENT_RANK } from '../gates/signals.js';
import { realProduct, simulateGates } from '../gates/simulate.js';
import { inFormat } from '../gates/state-format.js';
import type { GruSpec } from './spec.js';

/** A GRU in floating point. */
export function simulateGru(spec: GruSpec): FloatLayer {
  const { units, bias, recurrentBias, resetAfter } = spec;
  const w = realProduct(spec.recurrent, RECURRENT_RANK);
  return simulateGates(spec, ({ state, product, driven, observe }) => {
    const fromInput = driven.map((value, row) => value + bias[row]!);
    const [ofZ, ofR] = [0, 1].map((block) =>
      state.map((_, i) => fromInput[block * units + i]! + product[block * units + i]!),
    ) as [Float32Array, Float32Array];
    const r = ofR.map((a) => realActivation('sigmoid', a));
    const reset = resetAfter
      ? undefined
      : w(
          inFormat(
            spec.stateFormat,
            state.map((h, i) => r[i]! * h),
          ),
          observe,
        );
    const candidate = state.map((_, i) => {
      const row = 2 * units + i;
      if (reset) return fromInput[row]! + reset[row]!;
      const p = product[row]! + (recurrentBias?.[i] ?? 0);
      observe('a', Float32Array.of(p, fromInput[row]!));
      return fromInput[row]! + r[i]! * p;
    });
    for (const a of [ofZ, ofR, candidate]) observe('a', a);
    return state.map((h, i) => {
      const z = realActivation('sigmoid', ofZ[i]!);
      return z * h + (1 - z) * Math.tanh(candidate[i]!);
    });
  });
}
