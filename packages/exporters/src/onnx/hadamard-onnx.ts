import { codesOf, type IntHadamard } from '@qornn/int-runtime';
import type { OnnxGraph, OnnxValue } from './onnx-graph.js';

/**
 * H x for blocks of size m along the diagonal of H, without the signs: with m = a b, H_m is the Kronecker product H_a ⊗ H_b, so every block of
 * x as a matrix X of a rows and b columns becomes H_a X H_b. That takes m (a + b) additions instead of m², and 32 bits are exact.
 *
 * @param x INT32, [batch, units]
 * @returns INT32, [batch, units]
 */
export function hadamardOnnx(
  graph: OnnxGraph,
  name: string,
  { rows, blockSize }: Pick<IntHadamard, 'rows' | 'blockSize'>,
  x: OnnxValue,
): OnnxValue {
  if (blockSize === 1) return x;
  const bits = Math.log2(blockSize);
  const a = 2 ** Math.floor(bits / 2);
  const b = 2 ** Math.ceil(bits / 2);
  const blocks = graph.node('Reshape', [x, graph.sizes(-1, a, b)], `${name}_blocks`);
  const columns = graph.node('MatMul', [blocks, sylvester(graph, b)], `${name}_columns`, { doc: `X H_${b}` });
  const product =
    a === 1
      ? columns
      : graph.node('MatMul', [sylvester(graph, a), columns], `${name}_product`, { doc: `H_${a} (X H_${b})` });
  return graph.node('Reshape', [product, graph.sizes(-1, rows)], name);
}

/** Sylvester's matrix H_m; one constant for all layers. */
function sylvester(graph: OnnxGraph, size: number): OnnxValue {
  const signs = new Int8Array(size).fill(1);
  const { codes } = codesOf({ rows: size, columns: size, blockSize: size, signs });
  return graph.shared(`hadamard_${size}`, 'INT32', [size, size], codes);
}
