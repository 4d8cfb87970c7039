import type { GatedIntLayer } from '@qornn/int-runtime';
import type { OnnxGraph, OnnxValue, RangedValue } from '../../onnx/onnx-graph.js';
import {
  clampedCodeOnnx,
  offsetTermOnnx,
  quotientOnnx,
  scaledRowsOnnx,
  scaledTermOnnx,
} from '../../onnx/scaled-rows-onnx.js';
import type { OnnxPlace } from '../onnx-kind.js';
import { multiplierOf } from './multiplier-of.js';
import { rowMagnitudes } from './row-magnitudes.js';

const PRE_ACTIVATION = { low: -(2 ** 15), high: 2 ** 15 - 1, doc: 'a pre-activation of 16 bits' };

/** Rows of pre-activations of a layer. */
export interface GateRows {
  /** after the prefix of the layer, in names of values */
  name: string;
  from: number;
  to: number;
  /** rows from this one on are without U x; default none */
  withoutInputFrom?: number;
  /** b, one per row; absent: `clamped` adds it */
  bias?: Int32Array;
}

/** Pre-activations in ONNX. All values are [..., rows]. */
export interface PreActivationOnnx {
  /** (U x) m_U + 2^{s−1}, and b 2^s: what does not depend on the state. @param product of rows of U with x */
  drive(graph: OnnxGraph, product: OnnxValue): OnnxValue;
  /** ⌊((W h) m_W + drive) / 2^s⌋. @param product of rows of W with h; undefined: without it */
  sum(graph: OnnxGraph, product: OnnxValue | undefined, drive: OnnxValue): OnnxValue;
  /** clamp(sum + b, −2^15, 2^15 − 1), INT32. @param bias the b of `GateRows` if absent, with a name */
  clamped(graph: OnnxGraph, sum: OnnxValue, bias?: { name: string; values: Int32Array }): RangedValue;
}

/** Constants of rows of pre-activations, a = clamp((((W h) m_W + (U x) m_U + 2^{s−1}) >> s) + b), and what computes them. */
export function preActivationOnnx(
  layer: GatedIntLayer,
  { prefix, inputMagnitude }: OnnxPlace,
  { name, from, to, withoutInputFrom = to, bias = new Int32Array(to - from) }: GateRows,
): PreActivationOnnx {
  const { recurrent, kernel, recurrentMultiplier, kernelMultiplier, shift } = layer;
  const all = Array.from({ length: to - from }, (_, i) => from + i);
  const [ofState, ofInput] = [
    rowMagnitudes(recurrent, 2 ** (layer.stateBits - 1)),
    rowMagnitudes(kernel, inputMagnitude),
  ];
  const multipliers = [
    Int32Array.from(all, (row) => multiplierOf(recurrentMultiplier, row)),
    Int32Array.from(all, (row) => (row >= withoutInputFrom ? 0 : multiplierOf(kernelMultiplier, row))),
  ] as const;
  const bounds = all.map(
    (row, i) => ofState[row]! * multipliers[0][i]! + ofInput[row]! * multipliers[1][i]! + 2 ** (shift - 1),
  );
  const own = `${prefix}_${name}`;
  const rows = scaledRowsOnnx(own, { multipliers, shifts: new Int32Array(all.length).fill(shift) }, bounds, bias);
  return {
    drive: (graph, product) =>
      offsetTermOnnx(graph, rows, scaledTermOnnx(graph, rows, 'Ux', product, rows.multipliers[1]!), 'drive'),
    sum(graph, product, drive) {
      if (!product) return quotientOnnx(graph, rows, drive);
      const term = scaledTermOnnx(graph, rows, 'Wh', product, rows.multipliers[0]!);
      return quotientOnnx(graph, rows, graph.node('Add', [term, drive], `${own}_sum`));
    },
    clamped(graph, sum, more) {
      const code = more
        ? clampedCodeOnnx(
            graph,
            `${prefix}_${more.name}`,
            sum,
            { ...rows, bias: Array.from(more.values) },
            PRE_ACTIVATION,
          )
        : clampedCodeOnnx(graph, own, sum, rows, PRE_ACTIVATION);
      return { ...code, low: PRE_ACTIVATION.low, high: PRE_ACTIVATION.high };
    },
  };
}
