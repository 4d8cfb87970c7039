import { describe, expect, it } from 'vitest';
import { bytesOf } from '../c/c-array.js';
import { avrTarget } from '../c/targets/avr/target.js';
import { genericTarget } from '../c/targets/generic/target.js';
import { targetNamed } from '../c/targets/targets.js';
import { deviceNamed } from './devices.js';
import { productOperations, totalOf } from './operations.js';

const matrix = (rows: number, columns: number, codes: number[], bits = 8) => ({
  rows,
  columns,
  bits,
  codes: Int8Array.from({ length: rows * columns }, (_, k) => codes[k % codes.length]!),
});

describe('productOperations', () => {
  it('counts products by the bits that codes are stored in', () => {
    expect(productOperations(avrTarget, matrix(3, 5, [7, -8]), 100)).toEqual({ row: 3, column: 5, multiply4: 15 });
    expect(productOperations(avrTarget, matrix(2, 8, [1, -1]), 100)).toEqual({ row: 2, column: 8, multiply1: 16 });
    expect(productOperations(avrTarget, matrix(2, 2, [1, 0, -1]), 100)).toEqual({ row: 2, column: 2, multiply2: 4 });
    expect(productOperations(avrTarget, matrix(2, 2, [8]), 100)).toEqual({ row: 2, column: 2, multiply8: 4 });
  });

  it('counts them as the target stores them, without padding', () => {
    const { target } = deviceNamed('rp2040');
    const { constants } = targetNamed(target).product({ prefix: '', part: '' }, matrix(64, 64, [1, -1]), 100);
    const bits = (8 * bytesOf(constants[0]!.type) * constants[0]!.values.length) / 64 ** 2;
    expect(productOperations(targetNamed(target), matrix(4, 6, [1, -1]), 100)).toHaveProperty(`multiply${bits}`, 24);
    expect(productOperations(genericTarget, matrix(3, 16, [1, -1]), 100)).toHaveProperty('multiply1', 48);
  });

  it('tells sums of more than 24 bits', () => {
    expect(productOperations(avrTarget, matrix(2, 8, [64]), 2 ** 14 - 1)).toHaveProperty('multiply8', 16);
    expect(productOperations(avrTarget, matrix(2, 8, [64]), 2 ** 14)).toHaveProperty('multiply8Wide', 16);
  });

  it('tells vectors of which relu made elements 0, up to 64 and with codes of 4 bits and more', () => {
    expect(productOperations(avrTarget, matrix(2, 64, [8]), 1, () => 0.25)).toMatchObject({
      multiply8Sparse: 32,
      multiply8Zero: 96,
    });
    expect(productOperations(avrTarget, matrix(2, 65, [8]), 1, () => 0.5)).toHaveProperty('multiply8', 130);
    expect(productOperations(avrTarget, matrix(2, 64, [1]), 1, () => 0.5)).toHaveProperty('multiply1', 128);
  });
});

describe('totalOf', () => {
  it('adds counts by name', () => {
    expect(totalOf([{ row: 2, unit: 1 }, {}, { row: 3, call: 1 }])).toEqual({ row: 5, unit: 1, call: 1 });
  });
});
