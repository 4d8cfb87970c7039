import { type IntMatrix, largestRowSum } from '@qornn/int-runtime';
import type { CArray } from '../../c-array.js';
import type { CNames, CProduct } from '../target.js';
import { copyFunction } from './copy.js';
import { packWords, rowsPerWord, type WordBits } from './pack-words.js';
import { rows4Function } from './rows4.js';
import { rows8Function } from './rows8.js';
import type { Variant } from './variant.js';

/** Most rows of one call: more of them share its cost, but their sums are on the stack. */
const MOST_ROWS = 16;

const PLAIN = { 4: [], 8: [] };

/**
 * Products of groups of rows of codes in words and a copy of the vector that is aligned to words.
 *
 * @param variants code for extensions of the processor, by the bits of a code
 */
export function wordProduct(
  { prefix, part }: CNames,
  matrix: IntMatrix,
  vectorMagnitude: number,
  variants: Readonly<Record<WordBits, readonly Variant[]>> = PLAIN,
): CProduct {
  const { rows, columns } = matrix;
  const bits = wordBits(matrix, vectorMagnitude);
  const group = rowsPerWord(bits);
  const pairs = Math.ceil(columns / 2);
  const copy = copyFunction(prefix);
  const products = { 4: rows4Function, 8: rows8Function }[bits](prefix, variants[bits]);
  const constant: CArray = {
    name: part,
    type: 'uint32_t',
    values: packWords(matrix, bits),
    comment: `[${rows}, ${columns}], ${bits} bits each: a word has 2 columns of ${group} rows`,
  };
  const rowsAtOnce = Math.min(MOST_ROWS, 4 * Math.ceil(rows / 4));
  const local = part.slice(prefix.length + 1);
  return {
    constants: [constant],
    helpers: [copy, products],
    rowsAtOnce,
    copiesVector: true,
    prepare: (vector) => `union {
  int16_t codes[${2 * pairs}];
  uint32_t words[${pairs}];
} ${local}_x;
const int32_t ${local}_sum = ${copy.name}(${vector}, ${columns}u, ${local}_x.codes);`,
    row() {
      throw new RangeError('wordProduct: several rows at once');
    },
    rows(row, _vector, sums) {
      const words = pairs % group === 0 ? `${row} * ${pairs / group}u` : `${row} / ${group}u * ${pairs}u`;
      const all = rowsAtOnce / group;
      const last = Math.ceil((rows % rowsAtOnce) / group);
      const groups = last === 0 ? `${all}u` : `${row} + ${rowsAtOnce}u <= ${rows}u ? ${all}u : ${last}u`;
      return `${products.name}(${part} + ${words}, ${local}_x.codes, ${pairs}u, ${local}_sum, ${groups}, ${sums});`;
    },
  };
}

/** 4 where all codes fit, and sums S of rows are within 32 bits as 16 S + S. */
function wordBits(matrix: IntMatrix, vectorMagnitude: number): WordBits {
  const narrow = matrix.codes.every((code) => code >= -8 && code < 8);
  return narrow && 17 * largestRowSum(matrix) * vectorMagnitude < 2 ** 31 ? 4 : 8;
}
