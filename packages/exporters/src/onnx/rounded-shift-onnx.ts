import { floorDivideOnnx } from './floor-divide-onnx.js';
import type { OnnxGraph, OnnxValue } from './onnx-graph.js';

/**
 * ⌊a / 2^s + 1/2⌋ = ⌊(a + 2^{s−1}) / 2^s⌋. Where 32 or 64 bits have room, a multiple of 2^s is added first: nothing is negative then, and Div
 * rounds down.
 *
 * @param a INT32 or INT64
 * @param magnitude the largest |a|; with 2^{s−1} it fits into the type
 * @param s at least 1
 * @param plus added to the result
 */
export function roundedShiftOnnx(
  graph: OnnxGraph,
  name: string,
  a: OnnxValue,
  magnitude: number,
  s: number,
  plus = 0,
): OnnxValue {
  const { type } = a;
  const [half, step] = [2 ** (s - 1), 2 ** s];
  const multiples = Math.ceil(magnitude / step);
  const fits = magnitude + half + multiples * step < (type === 'INT32' ? 2 ** 31 : 2 ** 53);
  const raised = graph.node(
    'Add',
    [a, graph.scalar(type, half + (fits ? multiples * step : 0))],
    `${name}_${fits ? 'not_negative' : 'half_up'}`,
  );
  const divisor = graph.scalar(type, step);
  const last = plus - (fits ? multiples : 0);
  const part = last === 0 ? name : `${name}_quotient`;
  const quotient = fits ? graph.node('Div', [raised, divisor], part) : floorDivideOnnx(graph, part, raised, divisor);
  if (last === 0) return quotient;
  const doc = `${a.name} / 2^${s}, rounded half up${plus === 0 ? '' : `, + ${plus}`}`;
  return graph.node('Add', [quotient, graph.scalar(type, last)], name, { doc });
}
