import type { CHelper } from '../../c-helper.js';
import { shiftRight } from '../generic/scaled-sum.js';
import { signedFunction } from './signed.js';
import { beforeVariants, chosenBody, type Variant } from './variant.js';

/**
 * Function `<prefix>_rows4(words, x, count, sum, groups, sums)`: products of groups of four rows of 4-bit codes, as `packWords` stores them.
 *
 * Of two codes in a byte only one is extracted: the byte times x is both products at once, one of them 16 times. Sums S of rows must be within
 * 32 bits as 16 S + S.
 *
 * @param variants set `s0`, `low`, `s2` and `high`, and advance `words` by `count`
 */
export function rows4Function(prefix: string, variants: readonly Variant[]): CHelper {
  const name = `${prefix}_rows4`;
  return {
    name,
    code: `${beforeVariants(prefix, variants)}/*
 * sums = products of groups of four rows of 4-bit codes and x; sum is the sum of x. A half of a word is
 *   h = 4096 w3 + 256 (w2 + 8) + 16 (w1 + 8) + (w0 + 8), as a signed number.
 * The sums of products of x and parts of h, modulo 2^32, from starts that cancel offsets:
 *   s0 = S0 and low = 16 S1 + S0 of the lower byte, s2 = S2 and high = 16 S3 + S2 of the upper one.
 */
static void ${name}(const uint32_t *words, const int16_t *x, uint_fast16_t count, int32_t sum,
  uint_fast16_t groups, int32_t *sums)
{
  const uint32_t start = 0u - 8u * (uint32_t)sum;
  for (; groups > 0; groups--) {
    uint32_t s0 = start;
    uint32_t s2 = start;
    uint32_t low = 17u * start;
    uint32_t high;
${chosenBody(prefix, variants, PLAIN)}
    *sums++ = ${prefix}_signed(s0);
    *sums++ = ${prefix}_shift_right32(${prefix}_signed(low - s0), 4u);
    *sums++ = ${prefix}_signed(s2);
    *sums++ = ${prefix}_shift_right32(${prefix}_signed(high - s2), 4u);
  }
}`,
    needs: [signedFunction(prefix), shiftRight(prefix, 32)],
  };
}

const PLAIN = `    uint_fast16_t j;
    high = low;
    for (j = 0; j < count; j++) {
      const uint32_t word = *words++ ^ 0x80008000u; /* w3 + 8 */
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
    }`;
