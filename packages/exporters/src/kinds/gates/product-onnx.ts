import type { GateMatrix } from '@qornn/int-runtime';
import { isLowRank, RANK_MAGNITUDE } from '@qornn/int-runtime/reference';
import type { OnnxGraph, OnnxValue, RangedValue } from '../../onnx/onnx-graph.js';
import { productOnnx } from '../../onnx/product-onnx.js';
import {
  clampedCodeOnnx,
  offsetTermOnnx,
  quotientOnnx,
  scaledRowsOnnx,
  scaledTermOnnx,
} from '../../onnx/scaled-rows-onnx.js';
import { multiplierOf } from './multiplier-of.js';
import { rowMagnitudes } from './row-magnitudes.js';

const CODES = { low: -RANK_MAGNITUDE, high: RANK_MAGNITUDE - 1, doc: '16 bits' };

/**
 * W h or U x, with codes of 16 bits between the factors of a weight of low rank.
 *
 * @param name of the weight
 * @param x INT32, within ±2^15, [..., columns]
 * @returns INT32 or INT64, [..., rows]
 */
export function gateProductOnnx(graph: OnnxGraph, name: string, matrix: GateMatrix, x: RangedValue): OnnxValue {
  if (!isLowRank(matrix)) return productOnnx(graph, { matrix: name, product: `${name}_product` }, matrix, x);
  const { down, up, multiplier, shift } = matrix;
  const multipliers = Int32Array.from({ length: down.rows }, (_, r) => multiplierOf(multiplier, r));
  const bounds = rowMagnitudes(down, Math.max(-x.low, x.high)).map(
    (most, r) => most * multipliers[r]! + 2 ** (shift - 1),
  );
  const shifts = new Int32Array(down.rows).fill(shift);
  const rows = scaledRowsOnnx(
    `${name}_rank`,
    { multipliers: [multipliers], shifts },
    bounds,
    new Int32Array(down.rows),
  );
  const product = productOnnx(graph, { matrix: `${name}_down`, product: `${name}_down_product` }, down, x);
  const term = scaledTermOnnx(graph, rows, 'product', product, rows.multipliers[0]!);
  const quotient = quotientOnnx(graph, rows, offsetTermOnnx(graph, rows, term, 'sum'));
  const codes = clampedCodeOnnx(graph, rows.prefix, quotient, rows, CODES);
  const between = { ...codes, low: CODES.low, high: CODES.high };
  return productOnnx(graph, { matrix: `${name}_up`, product: `${name}_product` }, up, between);
}
