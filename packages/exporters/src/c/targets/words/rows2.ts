import type { CHelper } from '../../c-helper.js';
import { signedFunction } from './signed.js';
import { beforeVariants, chosenBody, type Variant } from './variant.js';

/**
 * Function `<prefix>_rows2(words, x, count, sum, groups, sums)`: products of groups of four rows of 2-bit codes, as `packWords` stores them, in
 * plain C without multiplications.
 *
 * @param variants add to `s0` to `s3`, and advance `words` by `count`
 */
export function rows2Function(prefix: string, variants: readonly Variant[]): CHelper {
  const name = `${prefix}_rows2`;
  return {
    name,
    code: `${beforeVariants(prefix, variants)}/*
 * sums = products of groups of four rows of 2-bit codes and x; sum is the sum of x. A word has four columns of each row as w + 2, so that the
 * sums modulo 2^32 start from -2 times the sum of x.
 */
static void ${name}(const uint32_t *words, const int16_t *x, uint_fast16_t count, int32_t sum,
  uint_fast16_t groups, int32_t *sums)
{
  for (; groups > 0; groups--) {
    uint32_t s0 = 0u - 2u * (uint32_t)sum;
    uint32_t s1 = s0;
    uint32_t s2 = s0;
    uint32_t s3 = s0;
${chosenBody(prefix, variants, PLAIN)}
    *sums++ = ${prefix}_signed(s0);
    *sums++ = ${prefix}_signed(s1);
    *sums++ = ${prefix}_signed(s2);
    *sums++ = ${prefix}_signed(s3);
  }
}`,
    needs: [signedFunction(prefix)],
  };
}

/** Adds an element and twice the element for the two bits of a code, row by row. */
function additions(element: string, half: 0 | 16): string {
  return [0, 1, 2, 3]
    .flatMap((r) => [
      `        if ((word & 0x${(2 ** (half + 4 * r)).toString(16)}u) != 0) s${r} += ${element};`,
      `        if ((word & 0x${(2 ** (half + 4 * r + 1)).toString(16)}u) != 0) s${r} += 2u * ${element};`,
    ])
    .join('\n');
}

const PLAIN = `    const int16_t *v = x;
    const uint32_t *const end = words + count;
    uint_fast8_t left;
    while (words != end) {
      uint32_t word = *words++;
      for (left = 2; left > 0; left--) {
        const uint32_t x0 = (uint32_t)v[0];
        const uint32_t x1 = (uint32_t)v[1];
${additions('x0', 0)}
${additions('x1', 16)}
        word >>= 2;
        v += 2;
      }
    }`;
