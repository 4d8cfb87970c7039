import type { CArray } from '../../c-array.js';
import type { Update } from './update-description.js';
import type { Widths } from './update-widths.js';

/** Constants of the units in their order, little-endian: multipliers and shift unless all units have the same, then b, and of further codes its difference from the one before. */
export function unitConstants(name: string, { sum, biases, order }: Update, widths: Widths): CArray {
  const bytes: number[] = [];
  const store = (value: number, count: number) => {
    for (let k = 0; k < count; k++) bytes.push(Math.floor(value / 2 ** (8 * k)) & 255);
  };
  for (const i of Array.from(order)) {
    sum.terms.forEach(({ multiplier }, t) => {
      if (typeof multiplier !== 'number') store(multiplier.values[i]!, widths.multipliers[t]!);
    });
    if (typeof sum.shift !== 'number') store(sum.shift.values[i]! - 8 * widths.dropped, 1);
    for (const [k, bias] of biases.entries()) store(bias[i]! - (biases[k - 1]?.[i] ?? 0), widths.code);
  }
  const parts = [
    ...sum.terms.flatMap(({ variable, multiplier }, t) =>
      typeof multiplier === 'number' ? [] : [`m_${variable} (${widths.multipliers[t]})`],
    ),
    ...(typeof sum.shift === 'number' ? [] : [`s - ${8 * widths.dropped} (1)`]),
    ...biases.map((_, k) => `${k === 0 ? 'b' : 'b of the next code - b'} (${widths.code})`),
  ];
  return { name, type: 'uint8_t', values: bytes, comment: `of each unit ${parts.join(', ')}, with bytes in brackets` };
}
