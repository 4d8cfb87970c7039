import type { Variant } from '../words/variant.js';

/** The product of one field of every half of a word and a pair of x: row r, the pair's two columns. */
function product(bits: 1 | 2, row: number, pair: number): string {
  const shift = 4 * row + bits * pair;
  const x = pair % 2;
  return `  "and %[t], %[mask], %[w]${shift > 0 ? `, lsr #${shift}` : ''}\\n\\t" \\
  "smlad %[s${row}], %[t], %[x${x}], %[s${row}]\\n\\t" \\`;
}

function macros(prefix: string, bits: 1 | 2): string {
  const M = prefix.toUpperCase();
  const lines = ['  "ldr %[w], [%[words]], #4\\n\\t" \\'];
  for (let pair = 0; pair < 4 / bits; pair++) {
    if (pair % 2 === 0) lines.push('  "ldrd %[x0], %[x1], [%[v]], #8\\n\\t" \\');
    for (let row = 0; row < 4; row++) lines.push(product(bits, row, pair));
  }
  return `#define ${M}_WORD${bits} \\
${lines.join('\n').replace(/ \\$/, '')}
#define ${M}_RUN${bits}(instructions) \\
  __asm__(instructions \\
    : [s0] "+r"(s0), [s1] "+r"(s1), [s2] "+r"(s2), [s3] "+r"(s3), [words] "+r"(words), [v] "+r"(v), \\
      [w] "=&r"(w), [x0] "=&r"(x0), [x1] "=&r"(x1), [t] "=&r"(t) \\
    : [mask] "r"(0x000${2 ** bits - 1}000${2 ** bits - 1}u) \\
    : "memory")`;
}

/** @param start of the sums; @param result a sum in the end, of `s` */
function body(prefix: string, bits: 1 | 2, start: string, result: (s: string) => string): string {
  const M = prefix.toUpperCase();
  return `  for (; groups > 0; groups--) {
    const int16_t *v = x;
    int32_t s0 = ${start}, s1 = s0, s2 = s0, s3 = s0;
    uint32_t w, x0, x1, t;
    uint_fast16_t left;
    for (left = count; left >= 2u; left -= 2u) {
      ${M}_RUN${bits}(${M}_WORD${bits} ${M}_WORD${bits});
    }
    if (left > 0) {
      ${M}_RUN${bits}(${M}_WORD${bits});
    }
${[0, 1, 2, 3].map((r) => `    *sums++ = ${result(`s${r}`)};`).join('\n')}
  }`;
}

/** Products of codes 1 and −1 by the DSP extension. */
export const dsp1: Variant = {
  macro: 'DSP',
  before: (prefix) =>
    `/* A word of signs times four pairs of x: 35 instructions for 32 products. s adds up the elements for 1; the others are sum - s. */\n${macros(prefix, 1)}`,
  body: (prefix) => body(prefix, 1, '0', (s) => `${s} - (sum - ${s})`),
};

/** Products of 2-bit codes by the DSP extension. */
export const dsp2: Variant = {
  macro: 'DSP',
  before: (prefix) =>
    `/* A word of 2-bit codes times two pairs of x: 18 instructions for 16 products. */\n${macros(prefix, 2)}`,
  body: (prefix) => body(prefix, 2, '-2 * sum', (s) => s),
};
