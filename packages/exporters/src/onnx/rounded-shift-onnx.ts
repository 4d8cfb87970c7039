import { floorDivideOnnx } from './floor-divide-onnx.js';
import type { OnnxGraph, OnnxValue } from './onnx-graph.js';
import { rowConstantOnnx } from './row-constant-onnx.js';

/**
 * ⌊a / 2^s + 1/2⌋ = ⌊(a + 2^{s−1}) / 2^s⌋. Where 32 or 64 bits have room, a multiple of 2^s is added first: nothing is negative then, and Div
 * rounds down.
 *
 * @param name before all names of values; belongs to this shift alone
 * @param a INT32 or INT64
 * @param magnitude the largest |a|, of all rows or of each; with 2^{s−1} it fits into the type
 * @param s at least 1, of all rows or of each
 * @param plus added to the result
 */
export function roundedShiftOnnx(
  graph: OnnxGraph,
  name: string,
  a: OnnxValue,
  magnitude: number | readonly number[],
  s: number | readonly number[],
  plus = 0,
): OnnxValue {
  const { type } = a;
  const shifts: readonly number[] = typeof s === 'number' ? [s] : s;
  const rows = shifts.map((own, row) => {
    const most = typeof magnitude === 'number' ? magnitude : magnitude[row]!;
    return { half: 2 ** (own - 1), step: 2 ** own, most };
  });
  const multiples = Math.max(...rows.map(({ most, step }) => Math.ceil(most / step)));
  const limit = type === 'INT32' ? 2 ** 31 : 2 ** 53;
  const fits = rows.every(({ half, step, most }) => most + half + multiples * step < limit);
  const addends = rows.map(({ half, step }) => half + (fits ? multiples * step : 0));
  const raised = graph.node(
    'Add',
    [a, rowConstantOnnx(graph, `${name}_addend`, type, addends)],
    `${name}_${fits ? 'not_negative' : 'half_up'}`,
  );
  const steps = rows.map(({ step }) => step);
  const divisor = rowConstantOnnx(graph, `${name}_divisor`, type, steps);
  const last = plus - (fits ? multiples : 0);
  const part = last === 0 ? name : `${name}_quotient`;
  const quotient = fits ? graph.node('Div', [raised, divisor], part) : floorDivideOnnx(graph, part, raised, divisor);
  if (last === 0) return quotient;
  const doc = `${a.name} / 2^${shifts.every((own) => own === shifts[0]) ? shifts[0] : 's'}, rounded half up${plus === 0 ? '' : `, + ${plus}`}`;
  return graph.node('Add', [quotient, graph.scalar(type, last)], name, { doc });
}
