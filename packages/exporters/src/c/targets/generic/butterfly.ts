import type { IntHadamard } from '@qornn/int-runtime';
import type { CArray } from '../../c-array.js';
import type { CButterfly, CNames } from '../target.js';
import type { ReadElement } from './dot.js';

/**
 * H x by butterflies, in place: in the stage of distance d, (a, b) becomes (a + b, a − b) for all pairs at distance d in a block. A sum of
 * blockSize values bounds every stage, so the sums have 16 bits if that bound does.
 *
 * @param read of the target
 */
export function plainButterfly(
  { prefix, part }: CNames,
  matrix: IntHadamard,
  vectorMagnitude: number,
  read: ReadElement,
): CButterfly {
  const { rows, blockSize } = matrix;
  const type = blockSize * vectorMagnitude < 2 ** 15 ? 'int16_t' : 'int32_t';
  const name = `${prefix}_hadamard${type === 'int16_t' ? 16 : 32}`;
  const cast = (sum: string) => (type === 'int16_t' ? `(int16_t)(${sum})` : sum);
  const code = `/* sums = H x for Sylvester's Hadamard matrices H of this size along the diagonal: (a, b) becomes (a + b, a - b), stage by stage. */
static void ${name}(const int16_t *x, ${type} *sums, uint_fast16_t length, uint_fast16_t block)
{
  uint_fast16_t distance;
  uint_fast16_t i;
  uint_fast16_t j;
  for (i = 0; i < length; i++) {
    sums[i] = x[i];
  }
  for (distance = 1; distance < block; distance = (uint_fast16_t)(distance << 1)) {
    for (i = 0; i < length; i += distance) {
      for (j = distance; j > 0; j--) {
        const ${type} a = sums[i];
        const ${type} b = sums[i + distance];
        sums[i] = ${cast('a + b')};
        sums[i + distance] = ${cast('a - b')};
        i++;
      }
    }
  }
}`;
  const signs = signBits(matrix, `${part}_signs`);
  return {
    constants: signs ? [signs] : [],
    helpers: [{ name, code }],
    type,
    transform: (vector, sums) => `${name}(${vector}, ${sums}, ${rows}u, ${blockSize}u);`,
    row(row, sums) {
      if (!signs) return `${sums}[${row}]`;
      const bit = `(${read('uint8_t', signs.name, `(${row}) >> 3`)} >> ((${row}) & 7u)) & 1`;
      return `(${bit} ? -${sums}[${row}] : ${sums}[${row}])`;
    },
  };
}

/** One bit a row, set for −1; undefined if all are 1. */
function signBits({ rows, signs }: IntHadamard, name: string): CArray | undefined {
  if (signs.every((sign) => sign === 1)) return undefined;
  const values = new Uint8Array(Math.ceil(rows / 8));
  signs.forEach((sign, i) => {
    if (sign < 0) values[i >> 3]! |= 1 << (i & 7);
  });
  return { name, type: 'uint8_t', values, comment: `[${rows}], signs of the rows of H: one bit each, set for -1` };
}
