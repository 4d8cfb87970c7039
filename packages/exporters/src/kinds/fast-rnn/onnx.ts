import type { FastRNNLayer } from '@qornn/int-runtime';
import { fractionBits, stateFraction } from '@qornn/int-runtime/reference';
import { gateActivationOnnx } from '../gates/activation-onnx.js';
import { blendOnnx } from '../gates/blend-onnx.js';
import { gatedLayerOnnx } from '../gates/layer-onnx.js';
import { preActivationOnnx } from '../gates/pre-activation-onnx.js';
import { gateProductOnnx } from '../gates/product-onnx.js';
import type { OnnxKind } from '../onnx-kind.js';
import { fastRNNFloatOnnx } from './float-onnx.js';

/** FastRNN in ONNX; the formula is that of `FastRNNLayer`. */
export const fastRNNOnnx: OnnxKind<FastRNNLayer> = {
  float: fastRNNFloatOnnx,
  integer(layer, place) {
    const { units, recurrent, kernel, bias, alpha, beta, updateActivation, integerBits: m, stateBits } = layer;
    const { prefix } = place;
    const rows = preActivationOnnx(layer, place, { name: 'a', from: 0, to: units, bias });
    const e = fractionBits(updateActivation, m) - stateFraction(layer);
    const bounds = [beta * 2 ** (stateBits - 1 + e), alpha * 2 ** 15] as const;
    return gatedLayerOnnx(layer, {
      drive(graph, x) {
        const drive = rows.drive(graph, gateProductOnnx(graph, `${prefix}_U`, kernel, x));
        return [{ ...drive, length: units }];
      },
      step(graph, [drive], [h]) {
        const product = gateProductOnnx(graph, `${prefix}_W`, recurrent, h!);
        const a = rows.clamped(graph, rows.sum(graph, product, drive!));
        const c = gateActivationOnnx(graph, `${prefix}_c`, updateActivation, a, { units, m });
        return [
          blendOnnx(graph, `${prefix}_next_h`, {
            first: [h!, graph.scalar('INT32', beta)],
            second: [c, graph.scalar('INT32', alpha)],
            ...{ e, bounds: () => [...bounds, bounds[0] + bounds[1]], bits: stateBits },
          }),
        ];
      },
    });
  },
};
