import type { IntHadamard } from '@qornn/int-runtime';
import type { CArray } from '../../c-array.js';
import type { CHelper } from '../../c-helper.js';
import { plainButterfly } from '../generic/butterfly.js';
import type { ReadElement } from '../generic/dot.js';
import type { CButterfly, CNames } from '../target.js';
import { chosenBody, type Variant } from './variant.js';

/**
 * H x by butterflies of several stages at once, in registers: three from x into sums of 32 bits, then two and two in place, so that most sums
 * are never stored. Blocks of less than 8 are left to `plainButterfly`.
 *
 * @param variants of two stages at once, for distances that are multiples of 4
 */
export function stagedButterfly(
  names: CNames,
  matrix: IntHadamard,
  vectorMagnitude: number,
  read: ReadElement,
  variants: readonly Variant[],
): CButterfly {
  const { rows, blockSize } = matrix;
  if (blockSize < 8) return plainButterfly(names, matrix, vectorMagnitude, read);
  const { prefix, part } = names;
  const first = threeStages(prefix);
  const two = twoStages(prefix, variants);
  const last = lastStage(prefix);
  const inPlace: { helper: CHelper; distance: number }[] = [];
  let distance = 8;
  for (; distance * 4 <= blockSize; distance *= 4) inPlace.push({ helper: two, distance });
  if (distance < blockSize) inPlace.push({ helper: last, distance });
  const signs = signMasks(matrix, `${part}_signs`);
  return {
    constants: signs ? [signs] : [],
    helpers: [first, ...inPlace.map(({ helper }) => helper)],
    type: 'int32_t',
    transform: (vector, sums) =>
      [
        `${first.name}(${vector}, ${sums}, ${rows}u);`,
        ...inPlace.map(({ helper, distance }) => `${helper.name}(${sums}, ${rows}u, ${distance}u);`),
      ].join('\n'),
    row(row, sums) {
      if (!signs) return `${sums}[${row}]`;
      const mask = read('int8_t', signs.name, row);
      return `((${sums}[${row}] ^ ${mask}) - ${mask})`;
    },
  };
}

/** A byte a row: 0, or −1, with which (v ^ −1) − −1 = −v. Undefined if all signs are 1. */
function signMasks({ rows, signs }: IntHadamard, name: string): CArray | undefined {
  if (signs.every((sign) => sign === 1)) return undefined;
  const values = signs.map((sign) => (sign < 0 ? -1 : 0));
  return { name, type: 'int8_t', values, comment: `[${rows}], signs of the rows of H: -1 for -1, 0 for 1` };
}

function threeStages(prefix: string): CHelper {
  const name = `${prefix}_hadamard_first`;
  return {
    name,
    code: `/* The first three stages of H x: distances 1, 2 and 4. (a, b) becomes (a + b, a - b). */
static void ${name}(const int16_t *x, int32_t *sums, uint_fast16_t length)
{
  for (; length > 0; length -= 8u) {
    const int32_t a0 = x[0] + x[1];
    const int32_t a1 = x[0] - x[1];
    const int32_t a2 = x[2] + x[3];
    const int32_t a3 = x[2] - x[3];
    const int32_t a4 = x[4] + x[5];
    const int32_t a5 = x[4] - x[5];
    const int32_t a6 = x[6] + x[7];
    const int32_t a7 = x[6] - x[7];
    const int32_t b0 = a0 + a2;
    const int32_t b1 = a1 + a3;
    const int32_t b2 = a0 - a2;
    const int32_t b3 = a1 - a3;
    const int32_t b4 = a4 + a6;
    const int32_t b5 = a5 + a7;
    const int32_t b6 = a4 - a6;
    const int32_t b7 = a5 - a7;
    sums[0] = b0 + b4;
    sums[1] = b1 + b5;
    sums[2] = b2 + b6;
    sums[3] = b3 + b7;
    sums[4] = b0 - b4;
    sums[5] = b1 - b5;
    sums[6] = b2 - b6;
    sums[7] = b3 - b7;
    x += 8;
    sums += 8;
  }
}`,
  };
}

function twoStages(prefix: string, variants: readonly Variant[]): CHelper {
  const name = `${prefix}_hadamard_two`;
  return {
    name,
    code: `/* Two stages of H x in place: this distance and twice it. */
static void ${name}(int32_t *sums, uint_fast16_t length, uint_fast16_t distance)
{
  int32_t *const end = sums + length;
  while (sums < end) {
    int32_t *p = sums;
    int32_t *q = p + distance;
    int32_t *r = q + distance;
    int32_t *s = r + distance;
    int32_t *const half = q;
${chosenBody(prefix, variants, TWO_STAGES)}
    sums = s;
  }
}`,
  };
}

const TWO_STAGES = `    while (p < half) {
      const int32_t a = *p + *q;
      const int32_t b = *p - *q;
      const int32_t c = *r + *s;
      const int32_t d = *r - *s;
      *p++ = a + c;
      *q++ = b + d;
      *r++ = a - c;
      *s++ = b - d;
    }`;

function lastStage(prefix: string): CHelper {
  const name = `${prefix}_hadamard_last`;
  return {
    name,
    code: `/* One stage of H x in place. */
static void ${name}(int32_t *sums, uint_fast16_t length, uint_fast16_t distance)
{
  int32_t *const end = sums + length;
  while (sums < end) {
    int32_t *p = sums;
    int32_t *q = p + distance;
    int32_t *const half = q;
    while (p < half) {
      const int32_t a = *p;
      const int32_t b = *q;
      *p++ = a + b;
      *q++ = a - b;
    }
    sums = q;
  }
}`,
  };
}
