import { gateActivation } from '../gates/activation.js';
import { blend, clamped } from '../gates/blend.js';
import { stateFraction } from '../gates/layer.js';
import { multiplyGates, rankBuffer } from '../gates/multiply.js';
import { preActivation } from '../gates/pre-activation.js';
import { ONE } from '../gates/squash.js';
import type { JsLayer } from '../running-kind.js';
import type { GruLayer } from './layer.js';

/** The layer in JavaScript. */
export function gruJs(layer: GruLayer, inputMagnitude: number): (batch: number) => JsLayer {
  const { units, inputs, recurrent, kernel, bias, recurrentBias, resetAfter, integerBits: m, stateBits } = layer;
  const a = preActivation(layer, inputMagnitude);
  const e = 15 - stateFraction(layer);
  const sigmoid = (row: number, product: number, driven: number) =>
    gateActivation('sigmoid', a(row, product, driven, bias[row]!), m);
  return (batch) => {
    const state = new Int16Array(batch * units);
    const products = new Int32Array(3 * units);
    const driven = new Int32Array(3 * units);
    /** r h of one stream */
    const reset = new Int16Array(resetAfter ? 0 : units);
    const none = rankBuffer(recurrent);
    return {
      states: [state],
      output: state,
      memoryBytes: state.byteLength + products.byteLength + driven.byteLength + reset.byteLength,
      step(input) {
        for (let s = 0, from = 0; from < state.length; s += inputs, from += units) {
          multiplyGates(kernel, input, s, none, driven);
          multiplyGates(recurrent, state, from, none, products, 0, resetAfter ? 3 * units : 2 * units);
          if (!resetAfter) {
            for (let i = 0; i < units; i++) {
              const row = units + i;
              const r = sigmoid(row, products[row]!, driven[row]!);
              reset[i] = (r * state[from + i]! + 2 ** 14) >> 15;
            }
            multiplyGates(recurrent, reset, 0, none, products, 2 * units);
          }
          for (let i = 0; i < units; i++) {
            const [rowOfR, rowOfN] = [units + i, 2 * units + i];
            const z = sigmoid(i, products[i]!, driven[i]!);
            let candidate: number;
            if (resetAfter) {
              const r = sigmoid(rowOfR, products[rowOfR]!, driven[rowOfR]!);
              const p = a(rowOfN, products[rowOfN]!, 0, recurrentBias[i]!);
              const d = a(rowOfN, 0, driven[rowOfN]!, bias[rowOfN]!);
              candidate = clamped(d + ((r * p + 2 ** 14) >> 15), 16);
            } else candidate = a(rowOfN, products[rowOfN]!, driven[rowOfN]!, bias[rowOfN]!);
            const n = gateActivation('tanh', candidate, m);
            state[from + i] = clamped(blend(z * state[from + i]!, (ONE - z) * n, e), stateBits);
          }
        }
      },
      refresh() {},
    };
  };
}
