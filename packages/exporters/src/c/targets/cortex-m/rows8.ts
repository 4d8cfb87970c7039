import type { CHelper } from '../../c-helper.js';
import { signedFunction } from './signed.js';

/** Function `<prefix>_rows8(words, x, pairs, sum, groups, sums)`: products of groups of two rows of 8-bit codes, as `packWords` stores them. */
export function rows8Function(prefix: string): CHelper {
  const upper = prefix.toUpperCase();
  const name = `${prefix}_rows8`;
  return {
    name,
    code: `#ifdef ${upper}_DSP
/* A word of 8-bit codes times a pair of x: 3 instructions for 4 products. */
#define ${upper}_WORD8(w, x) \\
  "smlald %[all0], %[all1], %[" w "], %[" x "]\\n\\t" \\
  "uxtb16 %[t], %[" w "]\\n\\t" \\
  "smlad %[low], %[t], %[" x "], %[low]\\n\\t"
#define ${upper}_ONE8 \\
  "ldr %[w0], [%[words]], #4\\n\\t" \\
  "ldr %[x0], [%[x]], #4\\n\\t" \\
  ${upper}_WORD8("w0", "x0")
#define ${upper}_TWO8 \\
  "ldrd %[w0], %[w1], [%[words]], #8\\n\\t" \\
  "ldrd %[x0], %[x1], [%[x]], #8\\n\\t" \\
  ${upper}_WORD8("w0", "x0") \\
  ${upper}_WORD8("w1", "x1")
#define ${upper}_RUN8(instructions) \\
  __asm__(instructions \\
    : [low] "+r"(low), [all0] "+r"(all0), [all1] "+r"(all1), [words] "+r"(words), [x] "+r"(v), \\
      [w0] "=&r"(w0), [w1] "=&r"(w1), [x0] "=&r"(x0), [x1] "=&r"(x1), [t] "=&r"(t) \\
    : \\
    : "memory")
#endif

/*
 * sums = products of groups of two rows of 8-bit codes and x, in pairs; sum is the sum of x. A half of a word is
 *   h = 256 w1 + (w0 + 128).
 * low adds up (h mod 256) x, and all adds up h x in 64 bits, from starts that cancel 128 x. So
 *   low = S0 and all = 256 S1 + S0.
 */
static void ${name}(const uint32_t *words, const int16_t *x, uint_fast16_t pairs, int32_t sum,
  uint_fast16_t groups, int32_t *sums)
{
  for (; groups > 0; groups--) {
    uint32_t low = 0u - 128u * (uint32_t)sum;
    uint32_t high;
#if defined(${upper}_HELIUM)
    const int16x8_t byte = vdupq_n_s16(255);
    const int16_t *v = x;
    int64_t all = (int64_t)sum * -128;
    int32_t s = ${prefix}_signed(low);
    uint_fast16_t left;
    for (left = pairs; left >= 4u; left -= 4u) {
      const int16x8_t h = vreinterpretq_s16_u32(vldrwq_u32(words));
      const int16x8_t x8 = vldrhq_s16(v);
      s = vmladavaq_s16(s, vandq_s16(h, byte), x8);
      all = vmlaldavaq_s16(all, h, x8);
      words += 4;
      v += 8;
    }
    if (left > 0) {
      const mve_pred16_t within = vctp32q(left);
      const int16x8_t h = vreinterpretq_s16_u32(vldrwq_z_u32(words, within));
      const int16x8_t x8 = vldrhq_z_s16(v, within);
      s = vmladavaq_s16(s, vandq_s16(h, byte), x8);
      all = vmlaldavaq_s16(all, h, x8);
      words += left;
    }
    low = (uint32_t)s;
    high = (uint32_t)(((uint64_t)all - (uint64_t)(int64_t)s) >> 8);
#elif defined(${upper}_DSP)
    const int16_t *v = x;
    uint32_t all0 = low;
    uint32_t all1 = sum > 0 ? 0xFFFFFFFFu : 0u;
    uint32_t w0, w1, x0, x1, t;
    uint_fast16_t left;
    for (left = pairs; left >= 8u; left -= 8u) {
      ${upper}_RUN8(${upper}_TWO8 ${upper}_TWO8 ${upper}_TWO8 ${upper}_TWO8);
    }
    for (; left >= 2u; left -= 2u) {
      ${upper}_RUN8(${upper}_TWO8);
    }
    if (left > 0) {
      ${upper}_RUN8(${upper}_ONE8);
    }
    high = (uint32_t)(((((uint64_t)all1 << 32) | all0) - (uint64_t)(int64_t)${prefix}_signed(low)) >> 8);
#else
    uint_fast16_t j;
    high = low;
    for (j = 0; j < pairs; j++) {
      const uint32_t word = *words++ ^ 0x80008000u;
      const uint32_t x0 = (uint32_t)x[2u * j];
      const uint32_t x1 = (uint32_t)x[2u * j + 1u];
      low += (word & 255u) * x0 + ((word >> 16) & 255u) * x1;
      high += ((word >> 8) & 255u) * x0 + (word >> 24) * x1;
    }
#endif
    *sums++ = ${prefix}_signed(low);
    *sums++ = ${prefix}_signed(high);
  }
}`,
    needs: [signedFunction(prefix)],
  };
}
