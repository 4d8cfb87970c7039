import type { CType } from '../../c-array.js';
import type { CHelper } from '../../c-helper.js';
import { comment } from '../../c-text.js';
import type { StoredBits } from '../../pack-codes.js';

/** How the target reads an element of a row: an expression. */
export type ReadElement = (type: CType, array: string, index: string) => string;

/**
 * Function `int32_t <prefix>_dot<bits>(const type *row, const int16_t *x, uint_fast16_t columns)`: the sum of the products of a row's codes and
 * x.
 */
export function dotFunction(prefix: string, bits: StoredBits, read: ReadElement): CHelper {
  const name = `${prefix}_dot${bits}`;
  return { name, code: BODIES[bits](name, read) };
}

const BODIES: Readonly<Record<StoredBits, (name: string, read: ReadElement) => string>> = {
  8: (name, read) => `${comment('Sum of w[j] x[j] over 8-bit codes.')}
static int32_t ${name}(const int8_t *row, const int16_t *x, uint_fast16_t columns)
{
  int32_t sum = 0;
  uint_fast16_t j;
  for (j = 0; j < columns; j++) {
    sum += (int32_t)${read('int8_t', 'row', 'j')} * x[j];
  }
  return sum;
}`,

  4: (
    name,
    read,
  ) => `${comment('Sum of w[j] x[j] over 4-bit codes: two in a byte, the first in the low bits, stored as w + 8.')}
static int32_t ${name}(const uint8_t *row, const int16_t *x, uint_fast16_t columns)
{
  int32_t sum = 0;
  uint_fast16_t j;
  for (j = 0; j + 1u < columns; j += 2u) {
    const int32_t pair = ${read('uint8_t', 'row', '0')};
    row++;
    sum += ((pair & 15) - 8) * x[j] + ((pair >> 4) - 8) * x[j + 1u];
  }
  if (j < columns) {
    sum += ((int32_t)(${read('uint8_t', 'row', '0')} & 15u) - 8) * x[j];
  }
  return sum;
}`,

  2: (
    name,
    read,
  ) => `${comment('Sum of w[j] x[j] over 2-bit codes: four in a byte, the first in the lowest bits, w = low bit - 2 high bit.')}
static int32_t ${name}(const uint8_t *row, const int16_t *x, uint_fast16_t columns)
{
  int32_t low = 0;
  int32_t high = 0;
  uint_fast16_t j;
  uint_fast8_t codes = 0;
  for (j = 0; j < columns; j++) {
    if ((j & 3u) == 0) {
      codes = ${read('uint8_t', 'row', '0')};
      row++;
    }
    if (codes & 1u) {
      low += x[j];
    }
    if (codes & 2u) {
      high += x[j];
    }
    codes = (uint_fast8_t)(codes >> 2);
  }
  return low - high - high;
}`,

  1: (
    name,
    read,
  ) => `${comment('Sum of w[j] x[j] over codes 1 and -1: eight in a byte, the first in the lowest bit, which is set for 1.')}
static int32_t ${name}(const uint8_t *row, const int16_t *x, uint_fast16_t columns)
{
  int32_t sum = 0;
  uint_fast16_t j;
  uint_fast8_t signs = 0;
  for (j = 0; j < columns; j++) {
    if ((j & 7u) == 0) {
      signs = ${read('uint8_t', 'row', '0')};
      row++;
    }
    if (signs & 1u) {
      sum += x[j];
    } else {
      sum -= x[j];
    }
    signs = (uint_fast8_t)(signs >> 1);
  }
  return sum;
}`,
};
