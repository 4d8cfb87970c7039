import type { FastGRNNLayer } from '@qornn/int-runtime';
import { fractionBits, stateFraction } from '@qornn/int-runtime/reference';
import { roundedShiftOnnx } from '../../onnx/rounded-shift-onnx.js';
import { gateActivationOnnx } from '../gates/activation-onnx.js';
import { blendOnnx } from '../gates/blend-onnx.js';
import { gatedLayerOnnx } from '../gates/layer-onnx.js';
import { preActivationOnnx } from '../gates/pre-activation-onnx.js';
import { gateProductOnnx } from '../gates/product-onnx.js';
import type { OnnxKind } from '../onnx-kind.js';
import { fastGRNNFloatOnnx } from './float-onnx.js';

const ONE = 2 ** 15;

/** FastGRNN in ONNX; the formula is that of `FastGRNNLayer`, with v = ζ + ν + ((2^14 − ζ z) >> 15), which 32 bits hold. */
export const fastGRNNOnnx: OnnxKind<FastGRNNLayer> = {
  float: fastGRNNFloatOnnx,
  integer(layer, place) {
    const { units, recurrent, kernel, gateBias, bias, zeta, nu, gateActivation, updateActivation } = layer;
    const { integerBits: m, stateBits } = layer;
    const { prefix } = place;
    const rows = preActivationOnnx(layer, place, { name: 'a', from: 0, to: units });
    const e = fractionBits(updateActivation, m) - stateFraction(layer);
    const smallestGate = gateActivation === 'tanh' ? -ONE : 0;
    const largestV = zeta + nu + Math.round((-zeta * smallestGate) / ONE);
    const bounds = [ONE * 2 ** (stateBits - 1 + e), largestV * ONE] as const;
    return gatedLayerOnnx(layer, {
      drive(graph, x) {
        const drive = rows.drive(graph, gateProductOnnx(graph, `${prefix}_U`, kernel, x));
        return [{ ...drive, length: units }];
      },
      step(graph, [drive], [h]) {
        const sum = rows.sum(graph, gateProductOnnx(graph, `${prefix}_W`, recurrent, h!), drive!);
        const ofGate = rows.clamped(graph, sum, { name: 'a_z', values: gateBias });
        const ofUpdate = rows.clamped(graph, sum, { name: 'a_h', values: bias });
        const z = gateActivationOnnx(graph, `${prefix}_z`, gateActivation, ofGate, { units, m });
        const c = gateActivationOnnx(graph, `${prefix}_c`, updateActivation, ofUpdate, { units, m });
        const product = graph.node('Mul', [z, graph.scalar('INT32', -zeta)], `${prefix}_minus_zeta_z`);
        const v = roundedShiftOnnx(graph, `${prefix}_v`, product, zeta * ONE, 15, zeta + nu);
        return [
          blendOnnx(graph, `${prefix}_next_h`, {
            ...{ first: [z, h!], second: [v, c], e, bits: stateBits },
            bounds: () => [...bounds, bounds[0] + bounds[1]],
          }),
        ];
      },
    });
  },
};
