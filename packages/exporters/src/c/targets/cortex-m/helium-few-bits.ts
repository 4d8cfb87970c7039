import type { Variant } from '../words/variant.js';

/** A vector of halves of words, of which each has the codes of four rows in one column, times 8 elements of x: products of every row. */
const PRODUCTS = [0, 1, 2, 3]
  .map((row) => {
    const field = row === 0 ? 'h' : `vshrq_n_s16(h, ${4 * row})`;
    return `      s${row} = vmladavaq_s16(s${row}, vandq_s16(${field}, mask), v);`;
  })
  .join('\n');

/** Products of codes 1 and −1 by Helium: 15 instructions for 32 products. */
export const helium1: Variant = {
  macro: 'HELIUM',
  before: () => '',
  body: () => `  /* A word four times, its columns at the lowest bits in turn. s adds up the elements for 1; the others are sum - s. */
  const int32x4_t shifts = {0, -1, -2, -3};
  const int16x8_t mask = vdupq_n_s16(1);
  for (; groups > 0; groups--) {
    int32_t s0 = 0, s1 = 0, s2 = 0, s3 = 0;
    uint_fast16_t j;
    for (j = 0; j < count; j++) {
      const int16x8_t v = vldrhq_s16(x + 8u * j);
      const int16x8_t h = vreinterpretq_s16_u32(vshlq_u32(vdupq_n_u32(*words++), shifts));
${PRODUCTS}
    }
    *sums++ = s0 - (sum - s0);
    *sums++ = s1 - (sum - s1);
    *sums++ = s2 - (sum - s2);
    *sums++ = s3 - (sum - s3);
  }`,
};

/** Products of 2-bit codes by Helium: 17 instructions for 32 products. */
export const helium2: Variant = {
  macro: 'HELIUM',
  before: () => '',
  body: () => `  /* Two words, each twice, their columns at the lowest bits in turn. */
  const int32x4_t shifts = {0, -2, 0, -2};
  const int16x8_t mask = vdupq_n_s16(3);
  for (; groups > 0; groups--) {
    int32_t s0 = -2 * sum, s1 = s0, s2 = s0, s3 = s0;
    uint_fast16_t j;
    for (j = 0; j < count; j += 2u) {
      const uint32_t w0 = words[j];
      const uint32_t w1 = j + 1u < count ? words[j + 1u] : 0u;
      const uint32x4_t both = {w0, w0, w1, w1};
      const int16x8_t v = vldrhq_s16(x + 4u * j);
      const int16x8_t h = vreinterpretq_s16_u32(vshlq_u32(both, shifts));
${PRODUCTS}
    }
    words += count;
    *sums++ = s0;
    *sums++ = s1;
    *sums++ = s2;
    *sums++ = s3;
  }`,
};
