import type { Variant } from '../words/variant.js';

/** An operand of an instruction that is read and written. */
const inOut = (...names: string[]) => names.map((name) => `[${name}] "+r"(${name})`);
const scratch = (...names: string[]) => names.map((name) => `[${name}] "=&r"(${name})`);

/** Macros that multiply one or two words and pairs of x, and one that runs them. */
function macros(prefix: string, bits: 4 | 8, word: string, sums: readonly string[], constants: string): string {
  const M = prefix.toUpperCase();
  return `#define ${M}_WORD${bits}(w, x) \\
${word}
#define ${M}_ONE${bits} \\
  "ldr %[w0], [%[words]], #4\\n\\t" \\
  "ldr %[x0], [%[v]], #4\\n\\t" \\
  ${M}_WORD${bits}("w0", "x0")
#define ${M}_TWO${bits} \\
  "ldrd %[w0], %[w1], [%[words]], #8\\n\\t" \\
  "ldrd %[x0], %[x1], [%[v]], #8\\n\\t" \\
  ${M}_WORD${bits}("w0", "x0") \\
  ${M}_WORD${bits}("w1", "x1")
#define ${M}_RUN${bits}(instructions) \\
  __asm__(instructions \\
    : ${inOut(...sums, 'all0', 'all1').join(', ')}, \\
      ${inOut('words', 'v').join(', ')}, ${scratch('w0', 'w1', 'x0', 'x1', 't').join(', ')} \\
    : ${constants}\\
    : "memory")`;
}

/** Loops over the pairs, and the upper bytes' sum. */
function loops(prefix: string, bits: 4 | 8, offset: number): string {
  const M = prefix.toUpperCase();
  return `    /* Sum of h x in 64 bits: 256 high + low. */
    const uint64_t all = (uint64_t)((int64_t)sum * ${-offset});
    uint32_t all0 = (uint32_t)(all & 0xFFFFFFFFu);
    uint32_t all1 = (uint32_t)(all >> 32);
    const int16_t *v = x;
    uint32_t w0, w1, x0, x1, t;
    uint_fast16_t left;
    for (left = count; left >= 8u; left -= 8u) {
      ${M}_RUN${bits}(${`${M}_TWO${bits} `.repeat(4).trim()});
    }
    for (; left >= 2u; left -= 2u) {
      ${M}_RUN${bits}(${M}_TWO${bits});
    }
    if (left > 0) {
      ${M}_RUN${bits}(${M}_ONE${bits});
    }
    high = (uint32_t)(((((uint64_t)all1 << 32) | all0) - (uint64_t)(int64_t)${prefix}_signed(low)) >> 8);`;
}

/** Products of 8-bit codes by the DSP extension. */
export const dsp8: Variant = {
  macro: 'DSP',
  before: (prefix) => `/* A word of 8-bit codes times a pair of x: 3 instructions for 4 products. */
${macros(
  prefix,
  8,
  `  "smlald %[all0], %[all1], %[" w "], %[" x "]\\n\\t" \\
  "uxtb16 %[t], %[" w "]\\n\\t" \\
  "smlad %[low], %[t], %[" x "], %[low]\\n\\t"`,
  ['low'],
  '',
)}`,
  body: (prefix) => loops(prefix, 8, 128),
};

/** Products of 4-bit codes by the DSP extension. */
export const dsp4: Variant = {
  macro: 'DSP',
  before: (prefix) => `/* A word of 4-bit codes times a pair of x: 7 instructions for 8 products. */
${macros(
  prefix,
  4,
  `  "smlald %[all0], %[all1], %[" w "], %[" x "]\\n\\t" \\
  "uxtb16 %[t], %[" w "]\\n\\t" \\
  "smlad %[low], %[t], %[" x "], %[low]\\n\\t" \\
  "and %[t], %[mask], %[" w "]\\n\\t" \\
  "smlad %[s0], %[t], %[" x "], %[s0]\\n\\t" \\
  "and %[t], %[mask], %[" w "], lsr #8\\n\\t" \\
  "smlad %[s2], %[t], %[" x "], %[s2]\\n\\t"`,
  ['s0', 's2', 'low'],
  '[mask] "r"(0x000F000Fu) ',
)}`,
  body: (prefix) => loops(prefix, 4, 8 * (1 + 16 + 256)),
};
