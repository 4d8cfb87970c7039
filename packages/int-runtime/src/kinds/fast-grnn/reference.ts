import { clampToBits, roundingShift } from '../../big-arithmetic.js';
import { fractionBits } from '../gates/activation.js';
import { stateFraction } from '../gates/layer.js';
import { exactActivation, exactBlend, exactPreActivation, exactProduct } from '../gates/reference.js';
import type { ReferenceKind } from '../reference-kind.js';
import type { FastGRNNLayer } from './layer.js';

/** Reference for engines. */
export const fastGRNNReference: ReferenceKind<FastGRNNLayer> = {
  name: 'fastGRNN',
  reference(layer) {
    const { units, recurrent, kernel, gateBias, bias, initialState, gateActivation, updateActivation } = layer;
    const { integerBits: m, stateBits } = layer;
    const [zeta, nu, one] = [BigInt(layer.zeta), BigInt(layer.nu), 2n ** 15n];
    const e = fractionBits(updateActivation, m) - stateFraction(layer);
    return {
      start: [Array.from({ length: units }, (_, i) => BigInt(initialState[i] ?? 0))],
      step([h], input) {
        const driven = exactProduct(kernel, input);
        const product = exactProduct(recurrent, h!);
        const state = h!.map((value, i) => {
          const a = (b: Int32Array) => exactPreActivation(layer, i, product[i]!, driven[i]!, b[i]!);
          const z = exactActivation(gateActivation, a(gateBias), m);
          const c = exactActivation(updateActivation, a(bias), m);
          const v = roundingShift(zeta * (one - z) + nu * one, 15);
          return clampToBits(exactBlend(z * value, v * c, e), stateBits);
        });
        return { states: [state], output: state };
      },
    };
  },
};
