import { expect, it } from 'vitest';
import { firstIndices, partOfMatrix } from './part-of-matrix.js';

const matrix = { rows: 2, columns: 3, bits: 8, codes: Int8Array.of(-128, 17, 0, 127, -1, 3) };

it('has some rows and the first columns, by the upper bits of their codes', () => {
  expect(partOfMatrix(matrix, [1], 2, 8)).toEqual({ rows: 1, columns: 2, bits: 8, codes: Int8Array.of(127, -1) });
  expect(partOfMatrix(matrix, firstIndices(2), 2, 4).codes).toEqual(Int8Array.of(-8, 1, 7, -1));
  expect(partOfMatrix(matrix, [0], 3, 1).codes).toEqual(Int8Array.of(-1, 1, 1));
});
