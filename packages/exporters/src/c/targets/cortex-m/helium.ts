import { indent } from '../../c-text.js';
import type { Variant } from '../words/variant.js';

/**
 * Loops over whole vectors and the rest of the pairs.
 *
 * @param products statements that add the products of `h` and `v`, 8 halves of words and elements of x
 */
function loops(offset: number, products: string): string {
  return `    /* Sum of h x in 64 bits: 256 high + low. */
    int64_t all = (int64_t)sum * ${-offset};
    const int16x8_t byte = vdupq_n_s16(255);
    const int16_t *from = x;
    uint_fast16_t left;
    for (left = count; left >= 4u; left -= 4u) {
      const int16x8_t h = vreinterpretq_s16_u32(vldrwq_u32(words));
      const int16x8_t v = vldrhq_s16(from);
${indent(products, 6)}
      words += 4;
      from += 8;
    }
    if (left > 0) {
      const mve_pred16_t within = vctp32q(left);
      const int16x8_t h = vreinterpretq_s16_u32(vldrwq_z_u32(words, within));
      const int16x8_t v = vldrhq_z_s16(from, within);
${indent(products, 6)}
      words += left;
    }`;
}

/** Products of 8-bit codes by Helium: 5 instructions for 16 products. */
export const helium8: Variant = {
  macro: 'HELIUM',
  before: () => '',
  body: (prefix) => `    int32_t a = ${prefix}_signed(low);
${loops(
  128,
  `a = vmladavaq_s16(a, vandq_s16(h, byte), v);
all = vmlaldavaq_s16(all, h, v);`,
)}
    low = (uint32_t)a;
    high = (uint32_t)(((uint64_t)all - (uint64_t)(int64_t)a) >> 8);`,
};

/** Products of 4-bit codes by Helium: 10 instructions for 32 products. */
export const helium4: Variant = {
  macro: 'HELIUM',
  before: () => '',
  body: (prefix) => `    const int16x8_t nibble = vdupq_n_s16(15);
    int32_t a0 = ${prefix}_signed(s0);
    int32_t a2 = a0;
    int32_t a = ${prefix}_signed(low);
${loops(
  8 * (1 + 16 + 256),
  `a0 = vmladavaq_s16(a0, vandq_s16(h, nibble), v);
a = vmladavaq_s16(a, vandq_s16(h, byte), v);
a2 = vmladavaq_s16(a2, vandq_s16(vshrq_n_s16(h, 8), nibble), v);
all = vmlaldavaq_s16(all, h, v);`,
)}
    s0 = (uint32_t)a0;
    s2 = (uint32_t)a2;
    low = (uint32_t)a;
    high = (uint32_t)(((uint64_t)all - (uint64_t)(int64_t)a) >> 8);`,
};

/** Two stages of butterflies by Helium: 17 instructions for 16 sums. */
export const heliumButterfly: Variant = {
  macro: 'HELIUM',
  before: () => '',
  body: () => `    while (p < half) {
      const int32x4_t a = vaddq_s32(vldrwq_s32(p), vldrwq_s32(q));
      const int32x4_t b = vsubq_s32(vldrwq_s32(p), vldrwq_s32(q));
      const int32x4_t c = vaddq_s32(vldrwq_s32(r), vldrwq_s32(s));
      const int32x4_t d = vsubq_s32(vldrwq_s32(r), vldrwq_s32(s));
      vstrwq_s32(p, vaddq_s32(a, c));
      vstrwq_s32(q, vaddq_s32(b, d));
      vstrwq_s32(r, vsubq_s32(a, c));
      vstrwq_s32(s, vsubq_s32(b, d));
      p += 4;
      q += 4;
      r += 4;
      s += 4;
    }`,
};
