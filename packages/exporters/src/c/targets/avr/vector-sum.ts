import type { CHelper } from '../../c-helper.js';

/** Function `int32_t <prefix>_sum(const int16_t *x, uint_fast16_t length)`: Σ x. */
export function vectorSum(prefix: string): CHelper {
  const name = `${prefix}_sum`;
  return {
    name,
    code: `/* Sum of x, which the offsets of stored codes need. */
static int32_t ${name}(const int16_t *x, uint_fast16_t length)
{
  int32_t sum = 0;
  uint_fast16_t j;
  for (j = 0; j < length; j++) {
    sum += x[j];
  }
  return sum;
}`,
  };
}
