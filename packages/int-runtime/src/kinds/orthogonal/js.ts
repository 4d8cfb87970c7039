import { dot, multiply } from '../../products.js';
import { scaleExactly } from '../../requantization.js';
import type { JsLayer } from '../running-kind.js';
import { activate, readOutputs } from './activation.js';
import { hasLinearOutput, type OrthogonalLayer } from './layer.js';
import { type PreparedLayer, prepare } from './prepared.js';

/** The layer in JavaScript, with its constants and buffers (benchmark: `integer-step-256`). */
export function orthogonalJs(layer: OrthogonalLayer, inputMagnitude: number): (batch: number) => JsLayer {
  const prepared = prepare(layer, inputMagnitude);
  return (batch) => {
    const buffer = () => new Int16Array(batch * layer.units);
    const state = buffer();
    const next = buffer();
    const output = hasLinearOutput(layer) ? state : buffer();
    /** W h of one stream */
    const products = new Int32Array(layer.units);
    const refresh = () => {
      if (output !== state) readOutputs(layer, state, output);
    };
    return {
      states: [state],
      output,
      memoryBytes: 2 * state.byteLength + (output === state ? 0 : output.byteLength) + products.byteLength,
      step(input) {
        moveOn(prepared, input, state, next, products);
        state.set(next);
        refresh();
      },
      refresh,
    };
  };
}

function moveOn(
  prepared: PreparedLayer,
  input: Int16Array,
  state: Int16Array,
  next: Int16Array,
  products: Int32Array,
): void {
  const { layer, fitsDouble, offset } = prepared;
  const { recurrent, identity, kernel } = prepared.factors;
  const { units, inputs, stateShift } = layer;
  const u = layer.kernel.codes;
  const top = 2 ** (layer.stateBits - 1) - 1;
  for (let s = 0, from = 0; from < state.length; s += inputs, from += units) {
    multiply(layer.recurrent, state, from, products);
    for (let i = 0; i < units; i++) {
      const fromInput = dot(u, i * inputs, input, s, inputs);
      const own = state[from + i]!;
      const scaled = fitsDouble
        ? Math.floor(products[i]! * recurrent[i]! + own * identity[i]! + fromInput * kernel[i]! + offset[i]!)
        : scaledExactly(prepared, i, products[i]!, own, fromInput);
      const code = Math.max(-top - 1, Math.min(top, scaled));
      const e = stateShift.length === 0 ? 0 : stateShift[i]!;
      next[from + i] = activate(layer.recurrentActivation, code, layer.recurrentThreshold, i, top) << e;
    }
  }
}

function scaledExactly(
  { layer, multipliers: { recurrent, identity, kernel }, shifts }: PreparedLayer,
  i: number,
  fromState: number,
  own: number,
  fromInput: number,
): number {
  const shift = shifts[i]!;
  const addend = own * identity[i]! + 2 ** (shift - 1);
  return scaleExactly(fromState, recurrent[i]!, fromInput, kernel[i]!, addend, shift) + layer.bias[i]!;
}
