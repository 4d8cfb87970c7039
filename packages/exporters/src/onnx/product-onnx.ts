import type { IntMatrix } from '@qornn/int-runtime';
import { largestRowSum } from '@qornn/int-runtime/reference';
import { bytesOnnx } from './bytes-onnx.js';
import type { OnnxGraph, OnnxValue, RangedValue } from './onnx-graph.js';

/** Names of a matrix and of its product. */
export interface ProductNames {
  matrix: string;
  product: string;
}

/**
 * W x by MatMulInteger, which multiplies bytes into 32-bit sums: exact for any x of up to 16 bits, taken apart into bytes.
 *
 * Codes are stored as unsigned bytes with the zero point 128: onnxruntime multiplies unsigned with signed bytes into 16-bit sums of two
 * products on processors without VNNI, which saturate.
 *
 * @param matrix W, [rows, columns], whose products with x fit into 32 bits
 * @param x INT32, [..., columns]
 * @returns [..., rows]; INT32, or INT64 if the multiple of 256 that precedes the sum may not fit into 32 bits
 */
export function productOnnx(graph: OnnxGraph, names: ProductNames, matrix: IntMatrix, x: RangedValue): OnnxValue {
  const { rows, columns, codes } = matrix;
  const transposed = Uint8Array.from(codes, (_, i) => 128 + codes[(i % rows) * columns + Math.floor(i / rows)]!);
  const weights = graph.constant(names.matrix, 'UINT8', [columns, rows], transposed);
  const products = bytesOnnx(graph, x).map(({ value, zero, factor }) => ({
    factor,
    product: graph.node(
      'MatMulInteger',
      [value, weights, graph.scalar('UINT8', zero), graph.scalar('UINT8', 128)],
      factor === 1 ? names.product : `${names.product}_high`,
      { type: 'INT32', doc: `${names.matrix} · (${value.name} − ${zero})` },
    ),
  }));
  const magnitude = Math.max(-x.low, x.high) + 255;
  const type = largestRowSum(matrix) * magnitude < 2 ** 31 ? 'INT32' : 'INT64';
  return products
    .map(({ product, factor }) =>
      factor === 1
        ? product
        : graph.node(
            'Mul',
            [graph.cast(product, type, `${product.name}_long`), graph.scalar(type, factor)],
            `${product.name}_times_${factor}`,
          ),
    )
    .reduce((sum, product) =>
      graph.node('Add', [sum, graph.cast(product, type, `${product.name}_long`)], `${names.product}_sum`),
    );
}
