import { SQUASH_TABLE, squashShift } from '@qornn/int-runtime/reference';
import type { OnnxGraph, OnnxValue } from '../../onnx/onnx-graph.js';
import { rowConstantOnnx } from '../../onnx/row-constant-onnx.js';

const LAST = SQUASH_TABLE.length - 1;
const MAGNITUDE = 2 ** 15;

/** Activations that come from the table. */
export type SmoothActivation = 'sigmoid' | 'tanh';

/**
 * sigmoid and tanh of blocks of pre-activations. Both are sgn(a) τ(|a|), and sigmoid takes half of it from the middle:
 *
 *     tanh(a) = sgn(a) · τ(|a|; 10 − m),   sigmoid(a) = 2^14 + sgn(a) · (τ(|a|; 11 − m) >> 1)
 *
 * With twice the argument, tanh has the f of sigmoid, and the shifts of a value are one: τ(u; f) >> 1 = ((D[i] · (u mod 2^f) + T[i] · 2^f +
 * 2^{f−1}) >> (f + 1), with D[i] = T[i + 1] − T[i] and i = u >> f.
 *
 * @param name before all names of values
 * @param a INT32, 16 bits in units of 2^−(15 − m), [..., blocks · units]
 * @param blocks the activation of every block
 * @param m 0 to 8
 * @returns INT32, in units of 2^−15
 */
export function smoothOnnx(
  graph: OnnxGraph,
  name: string,
  a: OnnxValue,
  { blocks, units, m }: { blocks: readonly SmoothActivation[]; units: number; m: number },
): OnnxValue {
  const hasSigmoid = blocks.includes('sigmoid');
  const f = squashShift(m) + (hasSigmoid ? 1 : 0);
  const each = (part: string, of: (block: SmoothActivation) => number) =>
    rowConstantOnnx(
      graph,
      `${name}_${part}`,
      'INT32',
      blocks.flatMap((block) => Array.from({ length: units }, () => of(block))),
    );
  const isMixed = hasSigmoid && blocks.includes('tanh');
  const scaled = isMixed
    ? graph.node('Mul', [a, each('factor', (block) => (block === 'tanh' ? 2 : 1))], `${name}_argument`)
    : a;
  const magnitude = graph.node('Abs', [scaled], `${name}_magnitude`);
  const sum = squashSumOnnx(graph, name, magnitude, f, isMixed ? 2 * MAGNITUDE : MAGNITUDE);
  const divisor = each('divisor', (block) => 2 ** f * (block === 'sigmoid' ? 2 : 1));
  const positive = graph.node('Div', [sum, divisor], `${name}_positive`);
  const signed = graph.node(
    'Mul',
    [graph.node('Sign', [a], `${name}_sign`), positive],
    hasSigmoid ? `${name}_signed` : name,
  );
  if (!hasSigmoid) return signed;
  const middle = each('middle', (block) => (block === 'sigmoid' ? 2 ** 14 : 0));
  return graph.node('Add', [signed, middle], name, { doc: [...new Set(blocks)].join(' and ') });
}

/**
 * tanh of a value in units of 2^{−f} steps of the table, sgn(a) · τ(|a|; f).
 *
 * @param a INT32, −2^15 to 2^15
 * @param f −5 to 10
 */
export function tanhOnnx(graph: OnnxGraph, name: string, a: OnnxValue, f: number): OnnxValue {
  return oddOnnx(graph, name, a, (u) => squashOnnx(graph, name, u, f, MAGNITUDE));
}

/**
 * tanh of values in units of 2^{e−15}: τ(u; 10 − e) is τ(u 2^e; 10).
 *
 * @param name before all names of values; belongs to these e alone
 * @param a INT32, −2^15 to 2^15
 * @param shifts e of every unit, 0 to 15
 */
export function tanhOfShiftsOnnx(graph: OnnxGraph, name: string, a: OnnxValue, shifts: readonly number[]): OnnxValue {
  const factors = rowConstantOnnx(
    graph,
    `${name}_finer`,
    'INT32',
    shifts.map((e) => 2 ** e),
  );
  const fine = graph.node('Mul', [a, factors], `${name}_argument`);
  return oddOnnx(graph, name, fine, (u) =>
    squashOnnx(graph, name, u, 10, MAGNITUDE * Math.max(...shifts.map((e) => 2 ** e))),
  );
}

/** sgn(a) · of(|a|). */
function oddOnnx(graph: OnnxGraph, name: string, a: OnnxValue, of: (u: OnnxValue) => OnnxValue): OnnxValue {
  const magnitude = graph.node('Abs', [a], `${name}_magnitude`);
  const sign = graph.node('Sign', [a], `${name}_sign`);
  return graph.node('Mul', [sign, of(magnitude)], name, { doc: 'tanh' });
}

/** τ(u; f). @param largest the largest u */
function squashOnnx(graph: OnnxGraph, name: string, u: OnnxValue, f: number, largest: number): OnnxValue {
  if (f > 0) {
    const sum = squashSumOnnx(graph, name, u, f, largest);
    return graph.node('Div', [sum, graph.scalar('INT32', 2 ** f)], `${name}_positive`);
  }
  const steps = f === 0 ? u : graph.node('Mul', [u, graph.scalar('INT32', 2 ** -f)], `${name}_steps`);
  const table = graph.shared('tanh_table', 'INT32', [SQUASH_TABLE.length], SQUASH_TABLE);
  const at = graph.node('Min', [steps, graph.scalar('INT32', LAST)], `${name}_at`);
  return graph.node('Gather', [table, at], `${name}_positive`, { doc: 'T, no finer than its entries' });
}

/**
 * τ(u; f) · 2^f before it is rounded down: D[i] · (u mod 2^f) + T[i] · 2^f + 2^{f−1}. D[256] is 0, so that T[256] is what follows.
 *
 * @param f at least 1
 * @param largest the largest u
 */
function squashSumOnnx(graph: OnnxGraph, name: string, u: OnnxValue, f: number, largest: number): OnnxValue {
  const step = graph.scalar('INT32', 2 ** f);
  const i = graph.node('Div', [u, step], `${name}_step`);
  const at = largest / 2 ** f > LAST ? graph.node('Min', [i, graph.scalar('INT32', LAST)], `${name}_at`) : i;
  const rest = graph.node('Mod', [u, step], `${name}_rest`);
  const entries = Array.from(SQUASH_TABLE, (entry) => entry * 2 ** f + 2 ** (f - 1));
  const differences = Array.from(SQUASH_TABLE, (entry, k) => (SQUASH_TABLE[k + 1] ?? entry) - entry);
  const read = (table: string, values: readonly number[], part: string, doc: string) =>
    graph.node('Gather', [graph.shared(table, 'INT32', [values.length], values), at], `${name}_${part}`, { doc });
  const low = read(`tanh_table_${f}`, entries, 'low', `T 2^${f} + 2^${f - 1}, T of tanh between 0 and 8`);
  const slope = read('tanh_differences', differences, 'slope', 'difference of entries of T');
  return graph.node('Add', [graph.node('Mul', [slope, rest], `${name}_rise`), low], `${name}_sum`);
}
