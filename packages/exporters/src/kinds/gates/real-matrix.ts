import type { GatedIntLayer, GateMatrix } from '@qornn/int-runtime';
import { isLowRank, RANK_MAGNITUDE } from '@qornn/int-runtime/reference';
import type { OnnxGraph, OnnxValue } from '../../onnx/onnx-graph.js';
import { transposedValues } from '../../onnx/transposed-values.js';
import { multiplierOf } from './multiplier-of.js';

/** A weight in floating point, [rows, columns], row-major; one of low rank has values of codes of 16 bits between its factors. */
export interface RealMatrix {
  rows: number;
  columns: number;
  values: number[];
}

/** The unit of pre-activations, 2^−(15 − m). */
export function preActivationStep({ integerBits }: GatedIntLayer): number {
  return 2 ** (integerBits - 15);
}

/** W or U of a layer with gates in floating point: values of pre-activations from values of its vector. @param scale value of the integer 1 of the vector */
export function realWeights(
  layer: GatedIntLayer,
  name: 'recurrent' | 'kernel',
  scale: number,
): { up: RealMatrix; down?: RealMatrix } {
  const matrix: GateMatrix = layer[name];
  const multiplier = layer[`${name}Multiplier`];
  const factor = (row: number) => (multiplierOf(multiplier, row) / 2 ** layer.shift) * preActivationStep(layer);
  if (!isLowRank(matrix)) return { up: realMatrix(matrix, (row) => factor(row) / scale) };
  const between = (row: number) => multiplierOf(matrix.multiplier, row) / 2 ** matrix.shift / scale;
  return { up: realMatrix(matrix.up, factor), down: realMatrix(matrix.down, between) };
}

function realMatrix(
  { rows, columns, codes }: { rows: number; columns: number; codes: Int8Array },
  factor: (row: number) => number,
): RealMatrix {
  return { rows, columns, values: Array.from(codes, (code, i) => code * factor(Math.floor(i / columns))) };
}

/** The product of a weight with a vector, FLOAT, [..., rows]. Codes between factors saturate as in the engines. */
export function realProductOnnx(
  graph: OnnxGraph,
  name: string,
  { up, down }: ReturnType<typeof realWeights>,
  x: OnnxValue,
): OnnxValue {
  const multiplied = (part: string, { rows, columns, values }: RealMatrix, vector: OnnxValue) => {
    const weights = graph.constant(part, 'FLOAT', [columns, rows], transposedValues(values, rows, columns));
    return graph.node('MatMul', [vector, weights], `${part}_product`);
  };
  if (!down) return multiplied(name, up, x);
  const limits = [-RANK_MAGNITUDE, RANK_MAGNITUDE - 1].map((limit) => graph.scalar('FLOAT', limit));
  const codes = graph.node('Clip', [multiplied(`${name}_down`, down, x), ...limits], `${name}_codes`);
  return multiplied(`${name}_up`, up, codes);
}
