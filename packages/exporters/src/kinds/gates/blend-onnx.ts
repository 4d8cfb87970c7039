import type { OnnxGraph, OnnxValue } from '../../onnx/onnx-graph.js';
import { roundedShiftOnnx } from '../../onnx/rounded-shift-onnx.js';
import { rowConstantOnnx } from '../../onnx/row-constant-onnx.js';

/** u v and w x, factors in INT32; x has e bits more than v. */
export interface BlendOnnx {
  readonly first: readonly [u: OnnxValue, v: OnnxValue];
  readonly second: readonly [w: OnnxValue, x: OnnxValue];
  /** 0 to 15, of all units or of each */
  readonly e: number | readonly number[];
  /** largest |u v 2^e|, |w x|, and magnitude of their sum, of a unit with this e */
  readonly bounds: (e: number) => readonly [first: number, second: number, sum: number];
  readonly bits: number;
}

/**
 * clamp(⌊(u v 2^e + w x) / 2^{e+15} + 1/2⌋) to k bits, in 32 bits where they hold the sum, else in 64.
 *
 * @param name before all names of values; belongs to this sum alone
 * @returns INT32
 */
export function blendOnnx(graph: OnnxGraph, name: string, { first, second, e, bounds, bits }: BlendOnnx): OnnxValue {
  const each: readonly number[] = typeof e === 'number' ? [e] : e;
  const type = each.every((own) => Math.max(...bounds(own)) + 2 ** (own + 14) < 2 ** 31) ? 'INT32' : 'INT64';
  const long = (value: OnnxValue) => graph.cast(value, type, `${value.name}_long`);
  const product = ([a, b]: readonly [OnnxValue, OnnxValue], part: string) =>
    graph.node('Mul', [long(a), long(b)], `${name}_${part}`);
  const kept = product(first, 'kept');
  const finer = () =>
    rowConstantOnnx(
      graph,
      `${name}_finer`,
      type,
      each.map((own) => 2 ** own),
    );
  const fine = each.every((own) => own === 0) ? kept : graph.node('Mul', [kept, finer()], `${name}_kept_finer`);
  const sum = graph.node('Add', [fine, product(second, 'new')], `${name}_sum`);
  const sums = each.map((own) => bounds(own)[2]);
  const shifts = each.map((own) => own + 15);
  const rounded = roundedShiftOnnx(graph, `${name}_rounded`, sum, sums, shifts);
  return clippedOnnx(graph, name, graph.cast(rounded, 'INT32', `${name}_short`), bits);
}

/** Clamps to k bits. @param value INT32 */
export function clippedOnnx(graph: OnnxGraph, name: string, value: OnnxValue, bits: number): OnnxValue {
  const top = 2 ** (bits - 1);
  const limits = [graph.scalar('INT32', -top), graph.scalar('INT32', top - 1)];
  return graph.node('Clip', [value, ...limits], name, { doc: `${bits} bits` });
}
