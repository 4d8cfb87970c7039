import type { CHelper } from '../../c-helper.js';

/** Function `int32_t <prefix>_copy(const int16_t *x, uint_fast16_t length, uint_fast16_t padded, int16_t *copy)`. */
export function copyFunction(prefix: string): CHelper {
  const name = `${prefix}_copy`;
  return {
    name,
    code: `/* Copies x, with zeros up to the padded length, and returns its sum. Copies are aligned to words, which x need not be. */
static int32_t ${name}(const int16_t *x, uint_fast16_t length, uint_fast16_t padded, int16_t *copy)
{
  int32_t sum = 0;
  uint_fast16_t j;
  for (j = 0; j < length; j++) {
    copy[j] = x[j];
    sum += x[j];
  }
  for (; j < padded; j++) {
    copy[j] = 0;
  }
  return sum;
}`,
  };
}
