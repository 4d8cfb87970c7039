import { clampToBits, roundingShift } from '../../big-arithmetic.js';
import { stateFraction } from '../gates/layer.js';
import { exactActivation, exactBlend, exactPreActivation, exactProduct, exactSquash } from '../gates/reference.js';
import type { ReferenceKind } from '../reference-kind.js';
import { cellFractions, type LstmLayer } from './layer.js';

/** Reference for engines. */
export const lstmReference: ReferenceKind<LstmLayer> = {
  name: 'lstm',
  reference(layer) {
    const { units, recurrent, kernel, bias, initialState, initialCell, integerBits: m, stateBits, cellBits } = layer;
    const p = cellFractions(layer);
    const initial = (values: Int32Array) => Array.from({ length: units }, (_, i) => BigInt(values[i] ?? 0));
    return {
      start: [initial(initialState), initial(initialCell)],
      step([h, c], input) {
        const driven = exactProduct(kernel, input);
        const product = exactProduct(recurrent, h!);
        const gate = (block: number, activation: 'sigmoid' | 'tanh') =>
          h!.map((_, unit) => {
            const row = block * units + unit;
            const a = exactPreActivation(layer, row, product[row]!, driven[row]!, bias[row]!);
            return exactActivation(activation, a, m);
          });
        const [i, f, g, o] = [gate(0, 'sigmoid'), gate(1, 'sigmoid'), gate(2, 'tanh'), gate(3, 'sigmoid')];
        const cell = c!.map((value, unit) =>
          clampToBits(exactBlend(f[unit]! * value, i[unit]! * g[unit]!, 15 - p[unit]!), cellBits),
        );
        const state = cell.map((value, unit) => {
          const f = p[unit]! - 5;
          const t = value < 0n ? -exactSquash(-value, f) : exactSquash(value, f);
          return clampToBits(roundingShift(o[unit]! * t, 30 - stateFraction(layer)), stateBits);
        });
        return { states: [state, cell], output: state };
      },
    };
  },
};
