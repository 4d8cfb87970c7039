import type { OnnxGraph, OnnxValue } from './onnx-graph.js';
import type { OnnxType } from './onnx-proto.js';

/** One number for each row of a vector: a scalar where all are the same. @param name belongs to these numbers alone */
export function rowConstantOnnx(
  graph: OnnxGraph,
  name: string,
  type: OnnxType,
  values: readonly (number | bigint)[],
): OnnxValue {
  return values.every((value) => value === values[0])
    ? graph.scalar(type, values[0]!)
    : graph.shared(name, type, [values.length], values);
}
