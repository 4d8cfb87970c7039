import type { Variant } from '../words/variant.js';

/**
 * Statements that add the products of a vector `h`, whose halves have the codes of four rows in one column each, and `v`, 8 elements of x.
 */
const PRODUCTS = [0, 1, 2, 3]
  .map((row) => {
    const field = row === 0 ? 'h' : `vshrq_n_s16(h, ${4 * row})`;
    return `      a${row} = vmladavaq_s16(a${row}, vandq_s16(${field}, mask), v);`;
  })
  .join('\n');

const ENDS = `    s0 = (uint32_t)a0;
    s1 = (uint32_t)a1;
    s2 = (uint32_t)a2;
    s3 = (uint32_t)a3;`;

/** Products of codes 1 and −1 by Helium: 15 instructions for 32 products. */
export const helium1: Variant = {
  macro: 'HELIUM',
  before: () => '',
  body: () => `    /* A word four times, the columns of each at its lowest bits in turn. */
    const int32x4_t shifts = {0, -1, -2, -3};
    const int16x8_t mask = vdupq_n_s16(1);
    int32_t a0 = 0, a1 = 0, a2 = 0, a3 = 0;
    uint_fast16_t j;
    for (j = 0; j < count; j++) {
      const int16x8_t v = vldrhq_s16(x + 8u * j);
      const int16x8_t h = vreinterpretq_s16_u32(vshlq_u32(vdupq_n_u32(words[j]), shifts));
${PRODUCTS}
    }
    words += count;
${ENDS}`,
};

/** Products of 2-bit codes by Helium: 17 instructions for 32 products. */
export const helium2: Variant = {
  macro: 'HELIUM',
  before: () => '',
  body: (prefix) => `    /* Two words, each twice, the columns of each at its lowest bits in turn. */
    const int32x4_t shifts = {0, -2, 0, -2};
    const int16x8_t mask = vdupq_n_s16(3);
    int32_t a0 = ${prefix}_signed(s0), a1 = a0, a2 = a0, a3 = a0;
    uint_fast16_t j;
    for (j = 0; j < count; j += 2u) {
      const uint32_t w0 = words[j];
      const uint32_t w1 = j + 1u < count ? words[j + 1u] : 0u;
      const uint32x4_t twice = {w0, w0, w1, w1};
      const int16x8_t v = vldrhq_s16(x + 4u * j);
      const int16x8_t h = vreinterpretq_s16_u32(vshlq_u32(twice, shifts));
${PRODUCTS}
    }
    words += count;
${ENDS}`,
};
