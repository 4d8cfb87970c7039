import { describe, expect, it } from 'vitest';
import { groupBytes, groupRows, packGroups } from './row-group.js';

describe('groupRows', () => {
  it('is four unless that stores more than a row, and more than 1/16, in vain', () => {
    const rows = [1, 2, 3, 4, 5, 6, 7, 9, 10, 31, 34, 50, 170];
    expect(rows.map(groupRows)).toEqual([2, 2, 4, 4, 2, 2, 4, 2, 2, 4, 4, 4, 4]);
  });
});

describe('packGroups', () => {
  const matrix = (rows: number, columns: number, codes: number[]) => ({ rows, columns, codes: Int8Array.from(codes) });

  it('stores two rows of 4 bits a byte, column by column, each code plus 8', () => {
    const bytes = packGroups(matrix(2, 3, [-8, 0, 7, 1, 2, 3]), 2, 4);
    expect([...bytes]).toEqual([0x90, 0xa8, 0xbf]);
  });

  it('stores four rows of 8 bits, each code plus 128; rows beyond the matrix are 0', () => {
    const bytes = packGroups(matrix(3, 2, [-128, 1, 2, 3, 4, 127]), 4, 8);
    expect([...bytes]).toEqual([0, 130, 132, 128, 129, 131, 255, 128]);
  });

  it('stores 2 bits in two’s complement, and signs as bits; a group begins with a new byte', () => {
    expect([...packGroups(matrix(4, 1, [1, 0, -1, -2]), 4, 2)]).toEqual([0b10110001]);
    const signs = packGroups(matrix(6, 3, [1, 1, -1, -1, 1, 1, 1, -1, -1, 1, 1, -1, -1, 1, 1, 1, 1, 1]), 2, 1);
    expect([...signs]).toEqual([0b101101, 0b001011, 0b111110]);
    expect(groupBytes(3, 2, 1)).toBe(1);
  });

  it('takes rows in an order', () => {
    const bytes = packGroups(matrix(4, 1, [0, 1, 2, 3]), 2, 4, [0, 2, 1, 3]);
    expect([...bytes]).toEqual([0xa8, 0xb9]);
  });
});
