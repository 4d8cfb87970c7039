import { clampToBits } from '../../big-arithmetic.js';
import { fractionBits } from '../gates/activation.js';
import { stateFraction } from '../gates/layer.js';
import { exactActivation, exactBlend, exactPreActivation, exactProduct } from '../gates/reference.js';
import type { ReferenceKind } from '../reference-kind.js';
import type { FastRNNLayer } from './layer.js';

/** Reference for engines. */
export const fastRNNReference: ReferenceKind<FastRNNLayer> = {
  name: 'fastRNN',
  reference(layer) {
    const { units, recurrent, kernel, bias, initialState, updateActivation, integerBits: m } = layer;
    const [alpha, beta] = [BigInt(layer.alpha), BigInt(layer.beta)];
    const e = fractionBits(updateActivation, m) - stateFraction(layer);
    return {
      start: [Array.from({ length: units }, (_, i) => BigInt(initialState[i] ?? 0))],
      step([h], input) {
        const driven = exactProduct(kernel, input);
        const product = exactProduct(recurrent, h!);
        const state = h!.map((value, i) => {
          const a = exactPreActivation(layer, i, product[i]!, driven[i]!, bias[i]!);
          const c = exactActivation(updateActivation, a, m);
          return clampToBits(exactBlend(beta * value, alpha * c, e), layer.stateBits);
        });
        return { states: [state], output: state };
      },
    };
  },
};
