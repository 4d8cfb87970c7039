import { readFlash } from './flash.js';
import type { RowsKernel } from './rows-form.js';

/** Sums of a group of rows in C. */
export function plainRows(prefix: string, { rows, bits, form }: RowsKernel): string {
  const sparse = form === 'sparse';
  const at = sparse ? 'x[j].offset' : `j * ${(rows * bits) / 8}u`;
  const read = (index: string) => readFlash(prefix, 'uint8_t', 'codes', index);
  // Codes of 4 and 8 bits in a column have bytes of their own.
  const position = `(j * ${rows}u + r)`;
  const code = {
    8: () => read(`${at} + r`),
    4: () => `(${read(`${at} + r / 2u`)} >> (r % 2u * 4u)) & 15`,
    2: () => `(${read(`${position} / 4u`)} >> (${position} % 4u * 2u)) & 3`,
    1: () => `(${read(`${position} / 8u`)} >> (${position} % 8u)) & 1`,
  }[bits]();
  const value = { 8: 'code - 128', 4: 'code - 8', 2: '(code & 1) - (code & 2)', 1: '(code << 1) - 1' }[bits];
  return `uint_fast8_t r;
for (r = 0; r < ${rows}u; r++) {
  int32_t sum = 0;
  uint_fast16_t j;
  for (j = 0; j < columns; j++) {
    const int32_t code = ${code};
    sum += (${value}) * ${sparse ? 'x[j].value' : 'x[j]'};
  }
  sums[r] = sum;
}`;
}
