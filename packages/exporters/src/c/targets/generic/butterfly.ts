import type { IntHadamard } from '@qornn/int-runtime';
import type { CButterfly, CNames } from '../target.js';

/**
 * H x by butterflies, in place: in the stage of distance d, (a, b) becomes (a + b, a − b) for all pairs at distance d in a block. A sum of
 * blockSize values bounds every stage, so the sums have 16 bits if that bound does.
 */
export function plainButterfly(
  { prefix }: CNames,
  { rows, blockSize }: IntHadamard,
  vectorMagnitude: number,
): CButterfly {
  const type = blockSize * vectorMagnitude < 2 ** 15 ? 'int16_t' : 'int32_t';
  const name = `${prefix}_hadamard${type === 'int16_t' ? 16 : 32}`;
  const cast = (sum: string) => (type === 'int16_t' ? `(int16_t)(${sum})` : sum);
  const code = `/* sums = H x for Sylvester's Hadamard matrices H of this size along the diagonal: (a, b) becomes (a + b, a - b), stage by stage. */
static void ${name}(const int16_t *x, ${type} *sums, uint_fast16_t length, uint_fast16_t block)
{
  uint_fast16_t distance;
  uint_fast16_t i;
  for (i = 0; i < length; i++) {
    sums[i] = x[i];
  }
  for (distance = 1; distance < block; distance = (uint_fast16_t)(distance << 1)) {
    for (i = 0; i < length; i++) {
      if ((i & distance) == 0) {
        const ${type} a = sums[i];
        const ${type} b = sums[i + distance];
        sums[i] = ${cast('a + b')};
        sums[i + distance] = ${cast('a - b')};
      }
    }
  }
}`;
  return {
    helpers: [{ name, code }],
    type,
    transform: (vector, sums) => `${name}(${vector}, ${sums}, ${rows}u, ${blockSize}u);`,
  };
}
