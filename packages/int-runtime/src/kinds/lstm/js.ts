import { gateActivation } from '../gates/activation.js';
import { blend, clamped } from '../gates/blend.js';
import { stateFraction } from '../gates/layer.js';
import { multiplyGates, rankBuffer } from '../gates/multiply.js';
import { preActivation } from '../gates/pre-activation.js';
import { squash } from '../gates/squash.js';
import type { JsLayer } from '../running-kind.js';
import { cellFractions, type LstmLayer } from './layer.js';

/** The layer in JavaScript. */
export function lstmJs(layer: LstmLayer, inputMagnitude: number): (batch: number) => JsLayer {
  const { units, inputs, recurrent, kernel, bias, integerBits: m, stateBits, cellBits } = layer;
  const a = preActivation(layer, inputMagnitude);
  const fractions = cellFractions(layer);
  const shift = 30 - stateFraction(layer);
  return (batch) => {
    const state = new Int16Array(batch * units);
    const cell = new Int16Array(batch * units);
    const products = new Int32Array(4 * units);
    const driven = new Int32Array(4 * units);
    const none = rankBuffer(recurrent);
    const gate = (row: number) => a(row, products[row]!, driven[row]!, bias[row]!);
    return {
      states: [state, cell],
      output: state,
      memoryBytes: state.byteLength + cell.byteLength + products.byteLength + driven.byteLength,
      step(input) {
        for (let s = 0, from = 0; from < state.length; s += inputs, from += units) {
          multiplyGates(kernel, input, s, none, driven);
          multiplyGates(recurrent, state, from, none, products);
          for (let unit = 0; unit < units; unit++) {
            const i = gateActivation('sigmoid', gate(unit), m);
            const f = gateActivation('sigmoid', gate(units + unit), m);
            const g = gateActivation('tanh', gate(2 * units + unit), m);
            const o = gateActivation('sigmoid', gate(3 * units + unit), m);
            const p = fractions[unit]!;
            const c = clamped(blend(f * cell[from + unit]!, i * g, 15 - p), cellBits);
            const t = c < 0 ? -squash(-c, p - 5) : squash(c, p - 5);
            cell[from + unit] = c;
            state[from + unit] = clamped((o * t + 2 ** (shift - 1)) >> shift, stateBits);
          }
        }
      },
      refresh() {},
    };
  };
}
