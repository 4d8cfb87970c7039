import type { CHelper } from '../../c-helper.js';
import { comment, indent } from '../../c-text.js';
import type { StoredBits } from '../../pack-codes.js';
import { eitherBody } from './assembly.js';
import { EXCESS, type GroupRows } from './row-group.js';
import type { RowsKernel } from './rows-form.js';
import { plainRows } from './rows-plain.js';
import { multipliedRows } from './rows-products.js';
import { selectedRows } from './rows-selections.js';
import { wideRows } from './rows-wide.js';

/**
 * Function `void <name>(const uint8_t *codes, const int16_t *x, uint_fast16_t columns, int32_t *sums)`: the sums of the products of the
 * codes of a group of rows and x. For a sparse x, `const <prefix>_nonzero *x, uint_fast16_t columns` are its elements that are not 0.
 *
 * The multiplier wants unsigned codes, so they are stored as w + excess, and sums[0] is −excess · Σ x at first. Sums are computed modulo 2^16, 2^24 or
 * 2^32: partial sums may overflow, the result does not.
 */
export function rowsKernel(prefix: string, kernel: RowsKernel): CHelper {
  const { rows, bits, form, sumBytes, elementBytes } = kernel;
  const special = sumBytes === 3 ? '' : `_sum16_x${8 * elementBytes}`;
  const name = `${prefix}_rows${rows}_${bits}bit${form === 'dense' ? '' : `_${form}`}${special}`;
  const type = form === 'sparse' ? `${prefix}_nonzero` : 'int16_t';
  const plain = plainRows(prefix, kernel);
  const lines = [
    `sums[r] = sum of w[r][j] x[j] over ${form === 'sparse' ? 'the columns j where x[j] is not 0' : 'all columns j'}, for ${rows} rows of ${bits}-bit codes, in each column ${layout(rows, bits)}.`,
    ...(EXCESS[bits] > 0
      ? [`Codes are stored as w + ${EXCESS[bits]}; sums[0] is -${EXCESS[bits]} (sum of x) at first.`]
      : []),
    ...(bits === 1 ? ['Codes are stored as 1 for 1 and 0 for -1; sums[0] is -(sum of x) at first.'] : []),
    ...(form === 'plain'
      ? []
      : [
          `In assembler sums have ${form === 'wide' ? 32 : 8 * sumBytes} bits${elementBytes === 1 ? ', elements of x 8' : ''}: ${cyclesPerColumn(kernel)} cycles a column.`,
        ]),
  ];
  return {
    name,
    code: `${comment(lines.join('\n'))}
static void ${name}(const uint8_t *codes, const ${type} *x, uint_fast16_t columns, int32_t *sums)
{
${form === 'plain' ? indent(plain) : eitherBody(fastRows(kernel), plain)}
}`,
  };
}

function layout(rows: GroupRows, bits: StoredBits): string {
  const total = rows * bits;
  const size = total < 8 ? `${total} bits` : total === 8 ? 'a byte' : `${total / 8} bytes`;
  return `${size}, the first row in the lowest bits`;
}

/** Cycles of a column in assembler, counter and branch included; those of 1 and 2 bits are for as many ones as zeros. */
export function cyclesPerColumn({ rows, bits, form, sumBytes, elementBytes }: RowsKernel): number {
  if (bits === 1) return 7 + (3 * rows) / 8 + 4.5 * rows + 4;
  if (bits === 2) return 13 + (6 * rows) / 8 + 9 * rows + 4;
  const products = form === 'wide' ? 12 : sumBytes === 3 ? 9 : elementBytes === 2 ? 7 : 4;
  const loads = bits === 8 ? 3 : 3.5;
  return 4 + (form === 'sparse' ? (rows === 8 ? 6 : 5) : 0) + (loads + products) * rows + 3;
}

function fastRows(kernel: RowsKernel): string {
  const { rows, bits, form } = kernel;
  if (bits <= 2) return selectedRows(rows, bits as 1 | 2);
  return form === 'wide' ? wideRows(kernel) : multipliedRows(kernel);
}
