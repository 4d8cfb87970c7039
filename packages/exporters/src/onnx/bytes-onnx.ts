import type { OnnxGraph, OnnxValue, RangedValue } from './onnx-graph.js';

/** Unsigned bytes; a byte stands for (byte − zero) · factor. */
export interface OnnxBytes {
  readonly value: OnnxValue;
  readonly zero: number;
  readonly factor: number;
}

/**
 * Integers as a sum of as few vectors of unsigned bytes as their range allows: one for 8 bits, else x = 256 · ⌊x / 256⌋ + (x mod 256).
 *
 * @param x INT32, within ±2^15
 */
export function bytesOnnx(graph: OnnxGraph, x: RangedValue): OnnxBytes[] {
  const { name, low, high } = x;
  const zero = low < 0 ? 128 : 0;
  const from = (offset: number) =>
    offset === 0 ? x : graph.node('Add', [x, graph.scalar('INT32', offset)], `${name}_not_negative`);
  if (low >= -zero && high < 256 - zero) {
    return [{ value: graph.cast(from(zero), 'UINT8', `${name}_byte`), zero, factor: 1 }];
  }
  const quotient = graph.node('Div', [from(256 * zero), graph.scalar('INT32', 256)], `${name}_quotient`);
  return [
    {
      value: graph.cast(quotient, 'UINT8', `${name}_high_byte`, `${name} / 256, rounded down, + ${zero}`),
      zero,
      factor: 256,
    },
    {
      value: graph.cast(x, 'UINT8', `${name}_low_byte`, `${name} mod 256: Cast drops the higher bits`),
      zero: 0,
      factor: 1,
    },
  ];
}
