import type { IntMatrix } from '@qornn/int-runtime';
import type { CArray } from '../../c-array.js';
import { packRows, type StoredBits, storedBits } from '../../pack-codes.js';
import type { CNames, CProduct } from '../target.js';
import { dotFunction, type ReadElement } from './dot.js';

/** Products row by row in plain C. @param read of the target */
export function plainProduct({ prefix, part }: CNames, matrix: IntMatrix, read: ReadElement): CProduct {
  const bits = storedBits(matrix);
  const constant = packed(part, matrix, bits);
  const rowBytes = constant.values.length / matrix.rows;
  const dot = dotFunction(prefix, bits, read);
  return {
    constants: [constant],
    helpers: [dot],
    rowsAtOnce: 1,
    copiesVector: false,
    prepare: () => '',
    row: (row, vector) => `${dot.name}(${part} + ${offset(row, rowBytes, constant)}, ${vector}, ${matrix.columns}u)`,
    rows() {
      throw new RangeError('plainProduct: one row at once');
    },
  };
}

function packed(name: string, matrix: IntMatrix, bits: StoredBits): CArray {
  const { rows, columns } = matrix;
  const comment = `[${rows}, ${columns}], ${bits === 1 ? 'signs' : `${bits} bits each`}`;
  if (bits === 8) return { name, type: 'int8_t', values: matrix.codes, comment };
  const field = { 4: (w: number) => w + 8, 2: (w: number) => w & 3, 1: (w: number) => (w > 0 ? 1 : 0) }[bits];
  return { name, type: 'uint8_t', values: packRows(matrix, bits, field, bits === 1 ? 1 : 0), comment };
}

/** Offset of a row. Indices may have only 16 bits. */
function offset(row: string, rowBytes: number, { values }: CArray): string {
  return values.length > 0xffff ? `(uint_fast32_t)${row} * ${rowBytes}u` : `${row} * ${rowBytes}u`;
}
