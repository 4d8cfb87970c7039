import type { CHelper } from '../../c-helper.js';
import { shiftRight } from '../generic/scaled-sum.js';
import { signedFunction } from './signed.js';

/** Function `<prefix>_rows4(words, x, pairs, sum, groups, sums)`: products of groups of four rows of 4-bit codes, as `packWords` stores them. */
export function rows4Function(prefix: string): CHelper {
  const upper = prefix.toUpperCase();
  const name = `${prefix}_rows4`;
  return {
    name,
    code: `#ifdef ${upper}_DSP
/* A word of 4-bit codes times a pair of x: 7 instructions for 8 products. */
#define ${upper}_WORD4(w, x) \\
  "smlald %[all0], %[all1], %[" w "], %[" x "]\\n\\t" \\
  "uxtb16 %[t], %[" w "]\\n\\t" \\
  "smlad %[low], %[t], %[" x "], %[low]\\n\\t" \\
  "and %[t], %[mask], %[" w "]\\n\\t" \\
  "smlad %[s0], %[t], %[" x "], %[s0]\\n\\t" \\
  "and %[t], %[mask], %[" w "], lsr #8\\n\\t" \\
  "smlad %[s2], %[t], %[" x "], %[s2]\\n\\t"
#define ${upper}_ONE4 \\
  "ldr %[w0], [%[words]], #4\\n\\t" \\
  "ldr %[x0], [%[x]], #4\\n\\t" \\
  ${upper}_WORD4("w0", "x0")
#define ${upper}_TWO4 \\
  "ldrd %[w0], %[w1], [%[words]], #8\\n\\t" \\
  "ldrd %[x0], %[x1], [%[x]], #8\\n\\t" \\
  ${upper}_WORD4("w0", "x0") \\
  ${upper}_WORD4("w1", "x1")
#define ${upper}_RUN4(instructions) \\
  __asm__(instructions \\
    : [s0] "+r"(s0), [s2] "+r"(s2), [low] "+r"(low), [all0] "+r"(all0), [all1] "+r"(all1), [words] "+r"(words), \\
      [x] "+r"(v), [w0] "=&r"(w0), [w1] "=&r"(w1), [x0] "=&r"(x0), [x1] "=&r"(x1), [t] "=&r"(t) \\
    : [mask] "r"(0x000F000Fu) \\
    : "memory")
#endif

/*
 * sums = products of groups of four rows of 4-bit codes and x, in pairs; sum is the sum of x. A half of a word is
 *   h = 4096 w3 + 256 (w2 + 8) + 16 (w1 + 8) + (w0 + 8).
 * Of each product of x with h mod 16, h mod 256, h / 256 mod 16 and h the sum is taken, from starts that cancel 8 x:
 *   s0 = S0, low = 16 S1 + S0, s2 = S2 and all = 256 (16 S3 + S2) + low, this one in 64 bits.
 */
static void ${name}(const uint32_t *words, const int16_t *x, uint_fast16_t pairs, int32_t sum,
  uint_fast16_t groups, int32_t *sums)
{
  const uint32_t start = 0u - 8u * (uint32_t)sum;
  for (; groups > 0; groups--) {
    uint32_t s0 = start;
    uint32_t s2 = start;
    uint32_t low = 17u * start;
    uint32_t high;
#if defined(${upper}_HELIUM)
    const int16x8_t byte = vdupq_n_s16(255);
    const int16x8_t nibble = vdupq_n_s16(15);
    const int16_t *v = x;
    int64_t all = (int64_t)sum * -2184;
    int32_t a = ${prefix}_signed(low);
    int32_t a0 = ${prefix}_signed(s0);
    int32_t a2 = a0;
    uint_fast16_t left;
    for (left = pairs; left >= 4u; left -= 4u) {
      const int16x8_t h = vreinterpretq_s16_u32(vldrwq_u32(words));
      const int16x8_t x8 = vldrhq_s16(v);
      a0 = vmladavaq_s16(a0, vandq_s16(h, nibble), x8);
      a = vmladavaq_s16(a, vandq_s16(h, byte), x8);
      a2 = vmladavaq_s16(a2, vandq_s16(vshrq_n_s16(h, 8), nibble), x8);
      all = vmlaldavaq_s16(all, h, x8);
      words += 4;
      v += 8;
    }
    if (left > 0) {
      const mve_pred16_t within = vctp32q(left);
      const int16x8_t h = vreinterpretq_s16_u32(vldrwq_z_u32(words, within));
      const int16x8_t x8 = vldrhq_z_s16(v, within);
      a0 = vmladavaq_s16(a0, vandq_s16(h, nibble), x8);
      a = vmladavaq_s16(a, vandq_s16(h, byte), x8);
      a2 = vmladavaq_s16(a2, vandq_s16(vshrq_n_s16(h, 8), nibble), x8);
      all = vmlaldavaq_s16(all, h, x8);
      words += left;
    }
    s0 = (uint32_t)a0;
    s2 = (uint32_t)a2;
    low = (uint32_t)a;
    high = (uint32_t)(((uint64_t)all - (uint64_t)(int64_t)a) >> 8);
#elif defined(${upper}_DSP)
    const int16_t *v = x;
    const int64_t from = (int64_t)sum * -2184;
    uint32_t all0 = (uint32_t)((uint64_t)from & 0xFFFFFFFFu);
    uint32_t all1 = (uint32_t)((uint64_t)from >> 32);
    uint32_t w0, w1, x0, x1, t;
    uint_fast16_t left;
    for (left = pairs; left >= 8u; left -= 8u) {
      ${upper}_RUN4(${upper}_TWO4 ${upper}_TWO4 ${upper}_TWO4 ${upper}_TWO4);
    }
    for (; left >= 2u; left -= 2u) {
      ${upper}_RUN4(${upper}_TWO4);
    }
    if (left > 0) {
      ${upper}_RUN4(${upper}_ONE4);
    }
    high = (uint32_t)(((((uint64_t)all1 << 32) | all0) - (uint64_t)(int64_t)${prefix}_signed(low)) >> 8);
#else
    uint_fast16_t j;
    high = low;
    for (j = 0; j < pairs; j++) {
      const uint32_t word = *words++ ^ 0x80008000u;
      const uint32_t h0 = word & 0xFFFFu;
      const uint32_t h1 = word >> 16;
      const uint32_t x0 = (uint32_t)x[2u * j];
      const uint32_t x1 = (uint32_t)x[2u * j + 1u];
      s0 += (h0 & 15u) * x0;
      low += (h0 & 255u) * x0;
      s2 += ((h0 >> 8) & 15u) * x0;
      high += (h0 >> 8) * x0;
      s0 += (h1 & 15u) * x1;
      low += (h1 & 255u) * x1;
      s2 += ((h1 >> 8) & 15u) * x1;
      high += (h1 >> 8) * x1;
    }
#endif
    *sums++ = ${prefix}_signed(s0);
    *sums++ = ${prefix}_shift_right32(${prefix}_signed(low - s0), 4u);
    *sums++ = ${prefix}_signed(s2);
    *sums++ = ${prefix}_shift_right32(${prefix}_signed(high - s2), 4u);
  }
}`,
    needs: [signedFunction(prefix), shiftRight(prefix, 32)],
  };
}
