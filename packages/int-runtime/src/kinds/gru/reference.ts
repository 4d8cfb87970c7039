import { clampToBits, roundingShift } from '../../big-arithmetic.js';
import { stateFraction } from '../gates/layer.js';
import { exactActivation, exactBlend, exactPreActivation, exactProduct } from '../gates/reference.js';
import type { ReferenceKind } from '../reference-kind.js';
import type { GruLayer } from './layer.js';

/** Reference for engines. */
export const gruReference: ReferenceKind<GruLayer> = {
  name: 'gru',
  reference(layer) {
    const { units, recurrent, kernel, bias, recurrentBias, initialState, integerBits: m, stateBits } = layer;
    const e = 15 - stateFraction(layer);
    return {
      start: [Array.from({ length: units }, (_, i) => BigInt(initialState[i] ?? 0))],
      step([h], input) {
        const driven = exactProduct(kernel, input);
        const product = exactProduct(recurrent, h!);
        const gate = (block: number) =>
          h!.map((_, i) => {
            const row = block * units + i;
            return exactActivation(
              'sigmoid',
              exactPreActivation(layer, row, product[row]!, driven[row]!, bias[row]!),
              m,
            );
          });
        const [z, r] = [gate(0), gate(1)];
        const reset = exactProduct(
          recurrent,
          h!.map((value, i) => roundingShift(r[i]! * value, 15)),
        );
        const state = h!.map((value, i) => {
          const row = 2 * units + i;
          const after = () => {
            const p = exactPreActivation(layer, row, product[row]!, 0n, recurrentBias[i]!);
            const d = exactPreActivation(layer, row, 0n, driven[row]!, bias[row]!);
            return clampToBits(d + roundingShift(r[i]! * p, 15), 16);
          };
          const before = () => exactPreActivation(layer, row, reset[row]!, driven[row]!, bias[row]!);
          const n = exactActivation('tanh', layer.resetAfter ? after() : before(), m);
          return clampToBits(exactBlend(z[i]! * value, (2n ** 15n - z[i]!) * n, e), stateBits);
        });
        return { states: [state], output: state };
      },
    };
  },
};
