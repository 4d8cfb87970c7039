import type { CHelper } from '../../c-helper.js';
import { signedFunction } from './signed.js';
import { beforeVariants, chosenBody, type Variant } from './variant.js';

/**
 * Function `<prefix>_rows1(words, x, count, sum, groups, sums)`: products of groups of four rows of codes 1 and −1, as `packWords` stores them,
 * in plain C without multiplications.
 *
 * @param variants add to `s0` to `s3`, and advance `words` by `count`
 */
export function rows1Function(prefix: string, variants: readonly Variant[]): CHelper {
  const name = `${prefix}_rows1`;
  return {
    name,
    code: `${beforeVariants(prefix, variants)}/*
 * sums = products of groups of four rows of codes 1 and -1 and x; sum is the sum of x. A word has eight columns of each row, a bit set for 1.
 * Of the elements whose bits are set, the sum s is taken, modulo 2^32; the others are sum - s.
 */
static void ${name}(const uint32_t *words, const int16_t *x, uint_fast16_t count, int32_t sum,
  uint_fast16_t groups, int32_t *sums)
{
  for (; groups > 0; groups--) {
    uint32_t s0 = 0;
    uint32_t s1 = 0;
    uint32_t s2 = 0;
    uint32_t s3 = 0;
${chosenBody(prefix, variants, PLAIN)}
    *sums++ = ${prefix}_signed(2u * s0 - (uint32_t)sum);
    *sums++ = ${prefix}_signed(2u * s1 - (uint32_t)sum);
    *sums++ = ${prefix}_signed(2u * s2 - (uint32_t)sum);
    *sums++ = ${prefix}_signed(2u * s3 - (uint32_t)sum);
  }
}`,
    needs: [signedFunction(prefix)],
  };
}

/** Adds an element where the bit of a row is set. */
function additions(element: string, half: 0 | 16): string {
  return [0, 1, 2, 3]
    .map((r) => `        if ((word & 0x${(2 ** (half + 4 * r)).toString(16)}u) != 0) s${r} += ${element};`)
    .join('\n');
}

const PLAIN = `    const int16_t *v = x;
    const uint32_t *const end = words + count;
    uint_fast8_t left;
    while (words != end) {
      uint32_t word = *words++;
      for (left = 4; left > 0; left--) {
        const uint32_t x0 = (uint32_t)v[0];
        const uint32_t x1 = (uint32_t)v[1];
${additions('x0', 0)}
${additions('x1', 16)}
        word >>= 1;
        v += 2;
      }
    }`;
