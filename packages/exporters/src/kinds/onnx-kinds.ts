import type { OnnxKind } from './onnx-kind.js';
import { orthogonalOnnx } from './orthogonal/onnx.js';
import { registeredExporters } from './registered-exporters.js';

const BUILT_IN: ReadonlyMap<string, OnnxKind> = new Map([['orthogonal', orthogonalOnnx as OnnxKind]]);

/** ONNX of a kind of layer; undefined if it has none. */
export function onnxKind(kind: string): OnnxKind | undefined {
  return BUILT_IN.get(kind) ?? registeredExporters.get(kind)?.onnx;
}
