import type { LstmLayer } from '@qornn/int-runtime';
import { cellFraction, stateFraction } from '@qornn/int-runtime/reference';
import { roundedShiftOnnx } from '../../onnx/rounded-shift-onnx.js';
import { blendOnnx, clippedOnnx } from '../gates/blend-onnx.js';
import { gatedLayerOnnx, gateStateOnnx } from '../gates/layer-onnx.js';
import { preActivationOnnx } from '../gates/pre-activation-onnx.js';
import { gateProductOnnx } from '../gates/product-onnx.js';
import { splitOnnx } from '../gates/split-onnx.js';
import { smoothOnnx, tanhOnnx } from '../gates/squash-onnx.js';
import type { OnnxKind } from '../onnx-kind.js';
import { lstmFloatOnnx } from './float-onnx.js';

const TOP = 2 ** 15 - 1;

/** LSTM in ONNX; the formula is that of `LstmLayer`. */
export const lstmOnnx: OnnxKind<LstmLayer> = {
  float: lstmFloatOnnx,
  integer(layer, place) {
    const { units, recurrent, kernel, bias, integerBits: m, stateBits, cellBits, initialCell } = layer;
    const { prefix } = place;
    const rows = preActivationOnnx(layer, place, { name: 'a', from: 0, to: 4 * units, bias });
    const p = cellFraction(layer);
    const e = 15 - p;
    const bounds = [TOP * 2 ** (cellBits - 1 + e), TOP ** 2] as const;
    return gatedLayerOnnx(
      layer,
      {
        drive(graph, x) {
          const drive = rows.drive(graph, gateProductOnnx(graph, `${prefix}_U`, kernel, x));
          return [{ ...drive, length: 4 * units }];
        },
        step(graph, [drive], [h, c]) {
          const product = gateProductOnnx(graph, `${prefix}_W`, recurrent, h!);
          const a = rows.clamped(graph, rows.sum(graph, product, drive!));
          const gates = smoothOnnx(graph, `${prefix}_gates`, a, {
            blocks: ['sigmoid', 'sigmoid', 'tanh', 'sigmoid'],
            ...{ units, m },
          });
          const names = ['i', 'f', 'g', 'o'].map((gate) => [`${prefix}_${gate}`, units] as const);
          const [i, f, g, o] = splitOnnx(graph, gates, names);
          const cell = blendOnnx(graph, `${prefix}_next_c`, {
            ...{ first: [f!, c!], second: [i!, g!], e, bits: cellBits },
            bounds: [...bounds, bounds[0] + bounds[1]],
          });
          const read = graph.node('Mul', [o!, tanhOnnx(graph, `${prefix}_tanh_c`, cell, p - 5)], `${prefix}_read`);
          const state = roundedShiftOnnx(graph, `${prefix}_h_code`, read, TOP ** 2, 30 - stateFraction(layer));
          return [clippedOnnx(graph, `${prefix}_next_h`, state, stateBits), cell];
        },
      },
      [gateStateOnnx('c', units, initialCell, cellBits)],
    );
  },
};
