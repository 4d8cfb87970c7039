import { fastGRNNOnnx } from './fast-grnn/onnx.js';
import { fastRNNOnnx } from './fast-rnn/onnx.js';
import { gruOnnx } from './gru/onnx.js';
import { lstmOnnx } from './lstm/onnx.js';
import type { OnnxKind } from './onnx-kind.js';
import { orthogonalOnnx } from './orthogonal/onnx.js';
import { registeredExporters } from './registered-exporters.js';

const BUILT_IN: ReadonlyMap<string, OnnxKind> = new Map([
  ['orthogonal', orthogonalOnnx as OnnxKind],
  ['fastRNN', fastRNNOnnx as OnnxKind],
  ['fastGRNN', fastGRNNOnnx as OnnxKind],
  ['gru', gruOnnx as OnnxKind],
  ['lstm', lstmOnnx as OnnxKind],
]);

/** ONNX of a kind of layer; undefined if it has none. */
export function onnxKind(kind: string): OnnxKind | undefined {
  return BUILT_IN.get(kind) ?? registeredExporters.get(kind)?.onnx;
}
