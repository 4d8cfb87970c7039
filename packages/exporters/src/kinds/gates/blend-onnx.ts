import type { OnnxGraph, OnnxValue } from '../../onnx/onnx-graph.js';
import { roundedShiftOnnx } from '../../onnx/rounded-shift-onnx.js';

/** u v and w x, factors in INT32; x has e bits more than v. */
export interface BlendOnnx {
  readonly first: readonly [u: OnnxValue, v: OnnxValue];
  readonly second: readonly [w: OnnxValue, x: OnnxValue];
  /** 0 to 15 */
  readonly e: number;
  /** largest |u v 2^e|, |w x|, and magnitude of their sum */
  readonly bounds: readonly [first: number, second: number, sum: number];
  readonly bits: number;
}

/**
 * clamp(⌊(u v 2^e + w x) / 2^{e+15} + 1/2⌋) to k bits, in 32 bits where they hold the sum, else in 64.
 *
 * @param name before all names of values
 * @returns INT32
 */
export function blendOnnx(graph: OnnxGraph, name: string, { first, second, e, bounds, bits }: BlendOnnx): OnnxValue {
  const type = Math.max(...bounds) + 2 ** (e + 14) < 2 ** 31 ? 'INT32' : 'INT64';
  const long = (value: OnnxValue) => graph.cast(value, type, `${value.name}_long`);
  const product = ([a, b]: readonly [OnnxValue, OnnxValue], part: string) =>
    graph.node('Mul', [long(a), long(b)], `${name}_${part}`);
  const kept = product(first, 'kept');
  const fine = e === 0 ? kept : graph.node('Mul', [kept, graph.scalar(type, 2 ** e)], `${name}_kept_finer`);
  const sum = graph.node('Add', [fine, product(second, 'new')], `${name}_sum`);
  const rounded = graph.cast(
    roundedShiftOnnx(graph, `${name}_rounded`, sum, bounds[2], e + 15),
    'INT32',
    `${name}_short`,
  );
  return clippedOnnx(graph, name, rounded, bits);
}

/** Clamps to k bits. @param value INT32 */
export function clippedOnnx(graph: OnnxGraph, name: string, value: OnnxValue, bits: number): OnnxValue {
  const top = 2 ** (bits - 1);
  const limits = [graph.scalar('INT32', -top), graph.scalar('INT32', top - 1)];
  return graph.node('Clip', [value, ...limits], name, { doc: `${bits} bits` });
}
