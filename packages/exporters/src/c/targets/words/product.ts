import { type IntMatrix, largestRowSum } from '@qornn/int-runtime';
import type { CArray } from '../../c-array.js';
import { type StoredBits, storedBits } from '../../pack-codes.js';
import { plainProduct } from '../generic/product.js';
import { element } from '../generic/target.js';
import type { CNames, CProduct } from '../target.js';
import { copyFunction } from './copy.js';
import { columnsPerWord, packWords, rowsPerWord } from './pack-words.js';
import { fewBitsFunction } from './rows-few-bits.js';
import { rows4Function } from './rows4.js';
import { rows8Function } from './rows8.js';
import type { Variant } from './variant.js';

/** Most rows of one call: more of them share its cost, but their sums are on the stack. */
const MOST_ROWS = 16;

/** Twice the sum of x must be within 32 bits. */
const LARGEST_SUM = 2 ** 30;

/** Code for extensions of the processor, by the bits of a code. */
export type ProductVariants = Readonly<Record<StoredBits, readonly Variant[]>>;

const NONE: ProductVariants = { 1: [], 2: [], 4: [], 8: [] };

/**
 * Products of groups of rows of codes in words and a copy of the vector, which is aligned to words and ends with zeros for whole ones: a few
 * groups at a time, or all of them where codes have 1 or 2 bits. Vectors of tens of thousands of large elements are left to `plainProduct`.
 */
export function wordProduct(
  { prefix, part }: CNames,
  matrix: IntMatrix,
  vectorMagnitude: number,
  variants: ProductVariants = NONE,
): CProduct {
  const { rows, columns } = matrix;
  if (columns * vectorMagnitude > LARGEST_SUM) return plainProduct({ prefix, part }, matrix, element);
  const bits = bitsInWords(matrix, vectorMagnitude);
  const group = rowsPerWord(bits);
  const across = columnsPerWord(bits);
  const count = Math.ceil(columns / across);
  const padded = bits < 4 ? 8 * Math.ceil(columns / 8) : 2 * count;
  const copy = copyFunction(prefix);
  const constant: CArray = {
    name: part,
    type: 'uint32_t',
    values: packWords(matrix, bits),
    comment: `[${rows}, ${columns}], ${bits === 1 ? 'signs' : `${bits} bits each`}: a word has ${across} columns of ${group} rows`,
  };
  const local = part.slice(prefix.length + 1);
  const copied = (vector: string) => `union {
  int16_t codes[${padded}];
  uint32_t words[${padded / 2}]; /* aligns them */
} ${local}_x;
const int32_t ${local}_sum = ${copy.name}(${vector}, ${columns}u, ${padded}u, ${local}_x.codes);`;
  if (bits < 4) {
    const products = fewBitsFunction(prefix, bits as 1 | 2, variants[bits]);
    const groups = Math.ceil(rows / group);
    return {
      constants: [constant],
      helpers: [copy, products],
      rowsAtOnce: 1,
      copiesVector: true,
      prepare: (vector) => `${copied(vector)}
int32_t ${local}_sums[${groups * group}];
${products.name}(${part}, ${local}_x.codes, ${count}u, ${local}_sum, ${groups}u, ${local}_sums);`,
      row: (row) => `${local}_sums[${row}]`,
      rows() {
        throw new RangeError('wordProduct: one row at once');
      },
    };
  }
  const products = (bits === 4 ? rows4Function : rows8Function)(prefix, variants[bits]);
  const rowsAtOnce = Math.min(MOST_ROWS, 4 * Math.ceil(rows / 4));
  return {
    constants: [constant],
    helpers: [copy, products],
    rowsAtOnce,
    copiesVector: true,
    prepare: copied,
    row() {
      throw new RangeError('wordProduct: several rows at once');
    },
    rows(row, _vector, sums) {
      const words = count % group === 0 ? `${row} * ${count / group}u` : `${row} / ${group}u * ${count}u`;
      const all = rowsAtOnce / group;
      const last = Math.ceil((rows % rowsAtOnce) / group);
      const groups =
        last === 0
          ? `${all}u`
          : rows < rowsAtOnce
            ? `${last}u`
            : `${row} + ${rowsAtOnce}u <= ${rows}u ? ${all}u : ${last}u`;
      return `${products.name}(${part} + ${words}, ${local}_x.codes, ${count}u, ${local}_sum, ${groups}, ${sums});`;
    },
  };
}

/** The fewest bits, but 8 where sums S of rows of 4-bit codes may not be within 32 bits as 16 S + S. */
function bitsInWords(matrix: IntMatrix, vectorMagnitude: number): StoredBits {
  const bits = storedBits(matrix);
  return bits === 4 && 17 * largestRowSum(matrix) * vectorMagnitude >= 2 ** 31 ? 8 : bits;
}
