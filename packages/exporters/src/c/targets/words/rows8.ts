import type { CHelper } from '../../c-helper.js';
import { signedFunction } from './signed.js';
import { beforeVariants, chosenBody, type Variant } from './variant.js';

/**
 * Function `<prefix>_rows8(words, x, count, sum, groups, sums)`: products of groups of two rows of 8-bit codes, as `packWords` stores them.
 *
 * A half of a word times an element of x is two products at once, in 64 bits, of which the lower one is known: so only one of two codes is
 * extracted. Plain C, where products of 64 bits are dear, extracts both.
 *
 * @param variants set `low` and `high`, and advance `words` by `count`
 */
export function rows8Function(prefix: string, variants: readonly Variant[]): CHelper {
  const name = `${prefix}_rows8`;
  return {
    name,
    code: `${beforeVariants(prefix, variants)}/*
 * sums = products of groups of two rows of 8-bit codes and x; sum is the sum of x. A half of a word is
 *   h = 256 w1 + (w0 + 128), as a signed number.
 * low adds up (h mod 256) x and high adds up ((h / 256) mod 256, as w1) x, modulo 2^32, from starts that cancel offsets.
 */
static void ${name}(const uint32_t *words, const int16_t *x, uint_fast16_t count, int32_t sum,
  uint_fast16_t groups, int32_t *sums)
{
  for (; groups > 0; groups--) {
    uint32_t low = 0u - 128u * (uint32_t)sum;
    uint32_t high;
${chosenBody(prefix, variants, PLAIN)}
    *sums++ = ${prefix}_signed(low);
    *sums++ = ${prefix}_signed(high);
  }
}`,
    needs: [signedFunction(prefix)],
  };
}

const PLAIN = `    uint_fast16_t j;
    high = low;
    for (j = 0; j < count; j++) {
      const uint32_t word = *words++ ^ 0x80008000u; /* w1 + 128 */
      const uint32_t x0 = (uint32_t)x[2u * j];
      const uint32_t x1 = (uint32_t)x[2u * j + 1u];
      low += (word & 255u) * x0 + ((word >> 16) & 255u) * x1;
      high += ((word >> 8) & 255u) * x0 + (word >> 24) * x1;
    }`;
