import { describe, expect, it } from 'vitest';
import { groupedProduct, productBeside } from './product.js';

const matrix = (rows: number, columns: number, code: number) => ({
  rows,
  columns,
  bits: 8,
  codes: new Int8Array(rows * columns).fill(code),
});
const names = { prefix: 'net', part: 'net_w' };
const kernelOf = (...args: Parameters<typeof groupedProduct>) =>
  groupedProduct(...args)
    .helpers.map(({ name }) => name)
    .find((name) => name.startsWith('net_rows'));

describe('groupedProduct', () => {
  it('has sums of 24 bits where the bound allows, else of 32', () => {
    expect(kernelOf(names, matrix(8, 16, 7), 2 ** 11)).toBe('net_rows4_4bit');
    expect(kernelOf(names, matrix(8, 16, 100), 2 ** 12)).toBe('net_rows4_8bit');
    expect(kernelOf(names, matrix(8, 64, 100), 2 ** 12)).toBe('net_rows4_8bit_wide');
    expect(kernelOf(names, matrix(8, 300, 7), 2 ** 11)).toBe('net_rows4_4bit_plain');
  });

  it('takes only elements that are not 0 of sparse vectors, with sums of 16 bits where the bound allows', () => {
    const sparse = { sparse: true };
    expect(kernelOf(names, matrix(8, 10, 7), 128, sparse)).toBe('net_rows4_4bit_sparse_sum16_x8');
    expect(kernelOf(names, matrix(8, 10, 7), 256, sparse)).toBe('net_rows4_4bit_sparse_sum16_x16');
    expect(kernelOf(names, matrix(8, 10, 7), 2 ** 11, sparse)).toBe('net_rows4_4bit_sparse');
    expect(kernelOf(names, matrix(8, 65, 7), 128, sparse)).toBe('net_rows4_4bit');
    expect(kernelOf(names, matrix(8, 10, 1), 128, sparse)).toBe('net_rows4_1bit');
  });

  it('refuses what avr-gcc does not compile', () => {
    expect(() => groupedProduct(names, matrix(260, 256, 7), 2)).toThrow(
      '260 × 256 codes of 4 bits take 33280 bytes, and avr-gcc allows arrays of 32767; use fewer units, fewer bits or a Hadamard matrix',
    );
  });
});

describe('productBeside', () => {
  const present = (rows: number) =>
    new Set(groupedProduct(names, matrix(rows, 16, 100), 128).helpers.map(({ name }) => name));

  it('computes four rows at once where the program has the kernel, and few rows are in vain', () => {
    expect(productBeside(names, matrix(6, 16, 100), 128).rowsAtOnce).toBe(2);
    expect(productBeside(names, matrix(6, 16, 100), 128, present(16)).rowsAtOnce).toBe(4);
    expect(productBeside(names, matrix(6, 64, 100), 128, present(16)).rowsAtOnce).toBe(2);
    expect(productBeside(names, matrix(6, 16, 7), 128, present(16)).rowsAtOnce).toBe(2);
    expect(productBeside(names, matrix(6, 16, 100), 128, present(6)).rowsAtOnce).toBe(2);
  });
});
