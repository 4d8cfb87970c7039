import { cancelPowers, type Scales } from '../c/cancel-powers.js';
import { floorDivideOnnx } from './floor-divide-onnx.js';
import type { OnnxGraph, OnnxValue } from './onnx-graph.js';
import { rowConstantOnnx } from './row-constant-onnx.js';

/** Constants of the requantization ⌊(Σ v · m + offset) / 2^s⌋ + bias, one per row. */
export interface ScaledRowsOnnx {
  /** before all names of values */
  readonly prefix: string;
  /** type of the products and of their sum */
  readonly type: 'INT32' | 'INT64';
  /** m of every term */
  readonly multipliers: readonly (readonly number[])[];
  /** 2^{s−1}, b · 2^s where the proof has room for it, and K · 2^s */
  readonly offset: readonly bigint[];
  /** of the offset, for people who look at the graph */
  readonly offsetFormula: string;
  /** 2^s */
  readonly divisors: readonly number[];
  /** b, where it does not fit into the offset; else empty */
  readonly bias: readonly number[];
  /** K, with which no sum is negative; 0 where the proof has no room for it */
  readonly raised: number;
}

/** The largest K: |b| is at most 2^17, so that quotients with K and b have 32 bits. */
const MOST_RAISED = 2 ** 29;

/**
 * Powers of two that multipliers and shift share are cancelled, so that 32 bits are enough more often.
 *
 * @param scales m of every term and row, ≥ 0, and s of every row
 * @param bounds largest magnitude of the sum without b and of its partial sums, of every row
 * @param bias b of every row
 */
export function scaledRowsOnnx(
  prefix: string,
  scales: Scales,
  bounds: readonly number[],
  bias: ArrayLike<number>,
): ScaledRowsOnnx {
  const { multipliers, shifts, cancelled } = cancelPowers(scales);
  const biases = Array.from(bounds, (_, row) => bias[row]!);
  const withBias = bounds.map((bound, row) => bound / 2 ** cancelled + Math.abs(biases[row]!) * 2 ** shifts[row]!);
  // As for the sum without b: the margin is far above the rounding error of the bound.
  const fits = (sums: readonly number[], type: 'INT32' | 'INT64') =>
    Math.max(...sums) <= (type === 'INT32' ? 2 ** 31 - 1 : 2 ** 63 - 2 ** 12);
  const type = fits(withBias, 'INT32') && shifts.every((shift) => shift <= 30) ? 'INT32' : 'INT64';
  const isInOffset = fits(withBias, type);
  const most = Math.ceil(Math.max(...withBias.map((sum, row) => sum / 2 ** shifts[row]!)));
  const hasRoom =
    most <= MOST_RAISED &&
    fits(
      withBias.map((sum, row) => sum + most * 2 ** shifts[row]!),
      type,
    );
  const raised = hasRoom ? most : 0;
  const offset = (b: number, shift: number) =>
    2n ** BigInt(shift - 1) * BigInt(2 * (raised + (isInOffset ? b : 0)) + 1);
  return {
    prefix,
    type,
    multipliers: multipliers.map((values) => Array.from(values)),
    offset: biases.map((b, row) => offset(b, shifts[row]!)),
    offsetFormula: [
      '2^(s-1)',
      isInOffset && biases.some((b) => b !== 0) ? 'b 2^s' : '',
      hasRoom ? `${raised} 2^s, so that nothing is negative` : '',
    ]
      .filter(Boolean)
      .join(' + '),
    divisors: Array.from(shifts, (shift) => 2 ** shift),
    bias: isInOffset ? [] : biases,
    raised,
  };
}

/** v · m. @param name of v, after the prefix; belongs to these multipliers alone @param multiplier m, one per row */
export function scaledTermOnnx(
  graph: OnnxGraph,
  { prefix, type }: Pick<ScaledRowsOnnx, 'prefix' | 'type'>,
  name: string,
  value: OnnxValue,
  multiplier: readonly number[],
): OnnxValue {
  const long = graph.cast(value, type, `${value.name}_long`);
  if (multiplier.every((m) => m === 1)) return long;
  const constant = rowConstantOnnx(graph, `${prefix}_${name}_multiplier`, type, multiplier);
  return graph.node('Mul', [long, constant], `${prefix}_scaled_${name}`);
}

/** v · m + offset. */
export function offsetTermOnnx(graph: OnnxGraph, rows: ScaledRowsOnnx, term: OnnxValue, name: string): OnnxValue {
  const { prefix, type, offset, offsetFormula } = rows;
  const constant = rowConstantOnnx(graph, `${prefix}_offset`, type, offset);
  return graph.node('Add', [term, constant], `${prefix}_${name}`, { doc: `${term.name} + ${offsetFormula}` });
}

/** ⌊sum / 2^s⌋ and K. @param sum Σ v · m + offset @returns INT32 with a K, else of the type of the sum */
export function quotientOnnx(graph: OnnxGraph, rows: ScaledRowsOnnx, sum: OnnxValue): OnnxValue {
  const { prefix, type, raised } = rows;
  const divisor = rowConstantOnnx(graph, `${prefix}_divisor`, type, rows.divisors);
  if (raised === 0) return floorDivideOnnx(graph, `${prefix}_shifted`, sum, divisor);
  const quotient = graph.node('Div', [sum, divisor], `${prefix}_shifted`, { doc: `${raised} too much` });
  return graph.cast(quotient, 'INT32', `${prefix}_short`);
}

/**
 * clamp(quotient − K + b, low, high).
 *
 * @param prefix before all names of values; belongs to this bias alone
 * @param bias of every row, within ±2^17; empty for 0
 * @returns INT32
 */
export function clampedCodeOnnx(
  graph: OnnxGraph,
  prefix: string,
  quotient: OnnxValue,
  { bias, raised }: Pick<ScaledRowsOnnx, 'bias' | 'raised'>,
  { low, high, doc }: { low: number; high: number; doc: string },
): OnnxValue {
  const { type } = quotient;
  const biased = bias.every((b) => b === 0)
    ? quotient
    : graph.node('Add', [quotient, rowConstantOnnx(graph, `${prefix}_b`, type, bias)], `${prefix}_biased`);
  // Not in 64 bits: Clip, Min and Max of int64 are wrong in onnxruntime 1.22 to 1.24 beyond 32 bits. A double rounds only numbers so large
  // that they are clamped anyway.
  const real = type === 'INT64' ? graph.cast(biased, 'DOUBLE', `${prefix}_double`) : biased;
  const limits = [graph.scalar(real.type, low + raised), graph.scalar(real.type, high + raised)];
  const clamped = graph.node('Clip', [real, ...limits], `${prefix}_clamped`, { doc });
  if (raised !== 0) return graph.node('Sub', [clamped, graph.scalar('INT32', raised)], `${prefix}_code`);
  return graph.cast(clamped, 'INT32', `${prefix}_code`);
}
