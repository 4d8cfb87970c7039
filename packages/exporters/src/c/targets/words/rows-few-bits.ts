import type { CHelper } from '../../c-helper.js';
import { comment } from '../../c-text.js';
import { beforeVariants, chosenBody, onlyPlain, type Variant } from './variant.js';

/**
 * Function `<prefix>_rows<bits>(words, x, count, sum, groups, sums)`: products of all groups of four rows of codes of 1 or 2 bits, as
 * `packWords` stores them. Codes of one bit are 1 and −1.
 *
 * Plain C does not multiply: a nibble has four signs or two codes of a row, and a table of 16 sums has their products. Tables of one word's
 * columns serve all rows.
 *
 * @param variants set `sums`
 */
export function fewBitsFunction(prefix: string, bits: 1 | 2, variants: readonly Variant[]): CHelper {
  const name = `${prefix}_rows${bits}`;
  const what = {
    1: 'signs and x: a word has eight columns of each row, a bit set for 1.',
    2: '2-bit codes and x: a word has four columns of each row, as w + 2.',
  }[bits];
  const text = `sums = products of groups of four rows of ${what}
sum is the sum of x, which has zeros up to whole words.`;
  return {
    name,
    code: `${beforeVariants(prefix, variants)}${onlyPlain(prefix, variants, tableFunctions(prefix, bits))}${comment(text)}
static void ${name}(const uint32_t *words, const int16_t *x, uint_fast16_t count, int32_t sum,
  uint_fast16_t groups, int32_t *sums)
{
${chosenBody(prefix, variants, plain(prefix, bits))}
}`,
  };
}

function tableFunctions(prefix: string, bits: 1 | 2): string {
  return `/* table[n] = first, plus a, b, c and d for the bits of n from the lowest on. */
static void ${prefix}_table${bits}(int32_t first, int32_t a, int32_t b, int32_t c, int32_t d, int32_t *table)
{
  uint_fast8_t n;
  table[0] = first;
  table[1] = first + a;
  table[2] = first + b;
  table[3] = first + b + a;
  for (n = 0; n < 4u; n++) {
    const int32_t third = table[n] + c;
    table[n + 4u] = third;
    table[n + 8u] = table[n] + d;
    table[n + 12u] = third + d;
  }
}

#ifdef __GNUC__ /* A function of its own keeps the addresses of the tables in registers. */
static void ${prefix}_lookup${bits}(const uint32_t *words, uint_fast16_t stride, const int32_t *even, const int32_t *odd,
  uint_fast16_t groups, int32_t *sums) __attribute__((noinline));
#endif

/* Adds to the sums of four rows what tables have for their nibbles in the halves of a word, for groups of rows. */
static void ${prefix}_lookup${bits}(const uint32_t *words, uint_fast16_t stride, const int32_t *even, const int32_t *odd,
  uint_fast16_t groups, int32_t *sums)
{
  for (; groups > 0; groups--) {
    const uint32_t word = *words;
    sums[0] += even[word & 15u] + odd[(word >> 16) & 15u];
    sums[1] += even[(word >> 4) & 15u] + odd[(word >> 20) & 15u];
    sums[2] += even[(word >> 8) & 15u] + odd[(word >> 24) & 15u];
    sums[3] += even[(word >> 12) & 15u] + odd[word >> 28];
    words += stride;
    sums += 4;
  }
}`;
}

function plain(prefix: string, bits: 1 | 2): string {
  const table = (half: 0 | 1, name: string) =>
    bits === 1
      ? `${prefix}_table1(-x[${half}] - x[${half + 2}] - x[${half + 4}] - x[${half + 6}],
      2 * x[${half}], 2 * x[${half + 2}], 2 * x[${half + 4}], 2 * x[${half + 6}], ${name});`
      : `${prefix}_table2(-2 * x[${half}] - 2 * x[${half + 2}],
      x[${half}], 2 * x[${half}], x[${half + 2}], 2 * x[${half + 2}], ${name});`;
  return `  /* Sums for the nibbles of even columns, and for those of odd ones: no multiplications. */
  int32_t even[16];
  int32_t odd[16];
  uint_fast16_t j;
  (void)sum;
  for (j = 0; j < 4u * groups; j++) {
    sums[j] = 0;
  }
  for (j = 0; j < count; j++) {
    ${table(0, 'even')}
    ${table(1, 'odd')}
    ${prefix}_lookup${bits}(words + j, count, even, odd, groups, sums);
    x += ${8 / bits};
  }`;
}
