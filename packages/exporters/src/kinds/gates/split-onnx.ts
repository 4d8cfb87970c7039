import type { OnnxGraph, OnnxValue } from '../../onnx/onnx-graph.js';

/** Parts of the last axis. @param parts names and lengths */
export function splitOnnx(
  graph: OnnxGraph,
  value: OnnxValue,
  parts: readonly (readonly [name: string, length: number])[],
): OnnxValue[] {
  return graph.nodeOf(
    'Split',
    [value, graph.sizes(...parts.map(([, length]) => length))],
    parts.map(([name]) => ({ name, type: value.type })),
    { attributes: { axis: -1 } },
  );
}
