import { indent } from '../../c-text.js';
import { readFlash } from './flash.js';
import type { Update } from './update-description.js';
import type { Widths } from './update-widths.js';

/** The update in C, in 64 bits. */
export function plainUpdate(prefix: string, update: Update, widths: Widths): string {
  const { sum, biases, group, stride, signs, smallest, largest } = update;
  let at = 0;
  const byte = (k: number) => readFlash(prefix, 'uint8_t', 'unit', String(at + k));
  const unsigned = (count: number) => {
    const text = Array.from({ length: count }, (_, k) =>
      k === 0 ? byte(0) : `((uint32_t)${byte(k)} << ${8 * k})`,
    ).join(' | ');
    at += count;
    return `(int32_t)(${text})`;
  };
  const signed = (count: number) => {
    const top = Math.min(count, 4) - 1;
    const low = Array.from({ length: top }, (_, k) => (k === 0 ? byte(0) : `((int32_t)${byte(k)} << ${8 * k})`)).join(
      ' + ',
    );
    const high = readFlash(prefix, 'int8_t', '(const int8_t *)unit', String(at + top));
    at += count;
    return `${low} + (int32_t)${high} * ${2 ** (8 * top)}`;
  };
  const products = sum.terms.map(({ multiplier }, t) => {
    const variable = t === 0 && signs ? 'w' : `sums[${t === 0 ? 'n' : `n + ${t * group}u`}]`;
    return `(int64_t)${variable} * ${typeof multiplier === 'number' ? multiplier : `(${unsigned(widths.multipliers[t]!)})`}`;
  });
  const fixed = typeof sum.shift === 'number' ? sum.shift : undefined;
  const s = fixed === undefined ? `const unsigned s = ${8 * widths.dropped}u + (unsigned)(${unsigned(1)});` : '';
  const half =
    fixed === undefined
      ? '((int64_t)1 << (s - 1u))'
      : fixed <= 31
        ? String(2 ** (fixed - 1))
        : `INT64_C(${2n ** BigInt(fixed - 1)})`;
  const by = fixed === undefined ? 's' : `${fixed}`;
  const codes = biases.flatMap((_, k) => [
    `code += ${signed(widths.code)};`,
    `next[${k}] = (int16_t)(code > ${largest} ? ${largest} : code < ${smallest} ? ${smallest} : code);`,
  ]);
  const lines = [
    ...(signs ? ['const int32_t w = (signs & 1u) ? -sums[n] : sums[n];'] : []),
    ...(s ? [s] : []),
    `const int64_t sum = ${[...products, half].join(' + ')};`,
    `int64_t code = sum < 0 ? ~(~sum >> ${by}) : sum >> ${by};`,
    ...codes,
    `next += ${stride};`,
    ...(at > 0 ? [`unit += ${at};`] : []),
    ...(signs ? ['signs = (uint8_t)(signs >> 1);'] : []),
  ];
  return `uint_fast8_t n;
for (n = 0; n < count; n++) {
${indent(lines.join('\n'))}
}`;
}
