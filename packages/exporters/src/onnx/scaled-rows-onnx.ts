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
  /** 2^{s−1}, and b · 2^s where the proof has room for it */
  readonly offset: readonly bigint[];
  /** of the offset, for people who look at the graph */
  readonly offsetFormula: string;
  /** 2^s */
  readonly divisors: readonly number[];
  /** b, where it does not fit into the offset; else empty */
  readonly bias: readonly number[];
}

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
  const withBias = Math.max(
    ...bounds.map((bound, row) => bound / 2 ** cancelled + Math.abs(biases[row]!) * 2 ** shifts[row]!),
  );
  const isShort = withBias < 2 ** 31 && shifts.every((shift) => shift <= 30);
  // As for the sum without b: the margin is far above the rounding error of the bound.
  const isInOffset = withBias <= 2 ** 63 - 2 ** 12;
  const half = (shift: number) => 2n ** BigInt(shift - 1);
  return {
    prefix,
    type: isShort ? 'INT32' : 'INT64',
    multipliers: multipliers.map((values) => Array.from(values)),
    offset: biases.map((b, row) => half(shifts[row]!) * (isInOffset ? 2n * BigInt(b) + 1n : 1n)),
    offsetFormula: `2^(s-1)${isInOffset && biases.some((b) => b !== 0) ? ' + b 2^s' : ''}`,
    divisors: Array.from(shifts, (shift) => 2 ** shift),
    bias: isInOffset ? [] : biases,
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

/** ⌊sum / 2^s⌋, in the type of the sum. @param sum Σ v · m + offset */
export function quotientOnnx(graph: OnnxGraph, { prefix, type, divisors }: ScaledRowsOnnx, sum: OnnxValue): OnnxValue {
  return floorDivideOnnx(graph, `${prefix}_shifted`, sum, rowConstantOnnx(graph, `${prefix}_divisor`, type, divisors));
}

/**
 * clamp(quotient + b, low, high).
 *
 * @param prefix before all names of values; belongs to this bias alone
 * @param bias of every row, within ±2^17; empty for 0
 * @returns INT32
 */
export function clampedCodeOnnx(
  graph: OnnxGraph,
  prefix: string,
  quotient: OnnxValue,
  bias: readonly number[],
  { low, high, doc }: { low: number; high: number; doc: string },
): OnnxValue {
  const { type } = quotient;
  const biased = bias.every((b) => b === 0)
    ? quotient
    : graph.node('Add', [quotient, rowConstantOnnx(graph, `${prefix}_b`, type, bias)], `${prefix}_biased`);
  // Not in 64 bits: Clip, Min and Max of int64 are wrong in onnxruntime 1.22 to 1.24 beyond 32 bits. A double rounds only numbers so large
  // that they are clamped anyway.
  const real = type === 'INT64' ? graph.cast(biased, 'DOUBLE', `${prefix}_double`) : biased;
  const limits = [graph.scalar(real.type, low), graph.scalar(real.type, high)];
  const clamped = graph.node('Clip', [real, ...limits], `${prefix}_clamped`, { doc });
  return graph.cast(clamped, 'INT32', `${prefix}_code`);
}
