import { fractionBits, gateActivation } from '../gates/activation.js';
import { blend, clamped } from '../gates/blend.js';
import { stateFraction } from '../gates/layer.js';
import { multiplyGates, rankBuffer } from '../gates/multiply.js';
import { preActivation } from '../gates/pre-activation.js';
import type { JsLayer } from '../running-kind.js';
import type { FastRNNLayer } from './layer.js';

/** The layer in JavaScript. */
export function fastRNNJs(layer: FastRNNLayer, inputMagnitude: number): (batch: number) => JsLayer {
  const { units, inputs, recurrent, kernel, bias, alpha, beta, updateActivation, integerBits: m, stateBits } = layer;
  const a = preActivation(layer, inputMagnitude);
  const e = fractionBits(updateActivation, m) - stateFraction(layer);
  return (batch) => {
    const state = new Int16Array(batch * units);
    const products = new Int32Array(units);
    const driven = new Int32Array(units);
    const [ofState, ofInput] = [rankBuffer(recurrent), rankBuffer(kernel)];
    return {
      states: [state],
      output: state,
      memoryBytes: [state, products, driven, ofState, ofInput].reduce((sum, { byteLength }) => sum + byteLength, 0),
      step(input) {
        for (let s = 0, from = 0; from < state.length; s += inputs, from += units) {
          multiplyGates(kernel, input, s, ofInput, driven);
          multiplyGates(recurrent, state, from, ofState, products);
          for (let i = 0; i < units; i++) {
            const c = gateActivation(updateActivation, a(i, products[i]!, driven[i]!, bias[i]!), m);
            state[from + i] = clamped(blend(beta * state[from + i]!, alpha * c, e), stateBits);
          }
        }
      },
      refresh() {},
    };
  };
}
