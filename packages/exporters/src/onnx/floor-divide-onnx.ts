import type { OnnxGraph, OnnxValue } from './onnx-graph.js';

/**
 * ⌊a / b⌋ = (a − (a mod b)) / b for b > 0: an arithmetic shift for b = 2^s. BitShift is for unsigned integers only, and Div rounds towards
 * zero; Mod has the sign of b, so what is divided is a multiple of b, and it is not below the smallest number of its type.
 *
 * @param a INT32 or INT64
 * @param b of the same type, > 0
 */
export function floorDivideOnnx(graph: OnnxGraph, name: string, a: OnnxValue, b: OnnxValue): OnnxValue {
  const remainder = graph.node('Mod', [a, b], `${name}_remainder`);
  const multiple = graph.node('Sub', [a, remainder], `${name}_multiple`);
  return graph.node('Div', [multiple, b], name, { doc: `${a.name} / ${b.name}, rounded down` });
}
