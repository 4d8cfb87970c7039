import type { LstmLayer } from '@qornn/int-runtime';
import { cellFractions, sharedFraction, stateFraction } from '@qornn/int-runtime/reference';
import { roundedShiftOnnx } from '../../onnx/rounded-shift-onnx.js';
import { blendOnnx, clippedOnnx } from '../gates/blend-onnx.js';
import { gatedLayerOnnx, gateStateOnnx } from '../gates/layer-onnx.js';
import { preActivationOnnx } from '../gates/pre-activation-onnx.js';
import { gateProductOnnx } from '../gates/product-onnx.js';
import { splitOnnx } from '../gates/split-onnx.js';
import { smoothOnnx, tanhOfShiftsOnnx, tanhOnnx } from '../gates/squash-onnx.js';
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
    const fractions = cellFractions(layer);
    const p = sharedFraction(fractions);
    const shifts = Array.from(fractions, (own) => 15 - own);
    const kept = (e: number) => TOP * 2 ** (cellBits - 1 + e);
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
            ...{ first: [f!, c!], second: [i!, g!], e: p === undefined ? shifts : 15 - p, bits: cellBits },
            bounds: (e) => [kept(e), TOP ** 2, kept(e) + TOP ** 2],
          });
          const tanh =
            p === undefined
              ? tanhOfShiftsOnnx(graph, `${prefix}_tanh_c`, cell, shifts)
              : tanhOnnx(graph, `${prefix}_tanh_c`, cell, p - 5);
          const read = graph.node('Mul', [o!, tanh], `${prefix}_read`);
          const state = roundedShiftOnnx(graph, `${prefix}_h_code`, read, TOP ** 2, 30 - stateFraction(layer));
          return [clippedOnnx(graph, `${prefix}_next_h`, state, stateBits), cell];
        },
      },
      [gateStateOnnx('c', units, initialCell, cellBits)],
    );
  },
};
