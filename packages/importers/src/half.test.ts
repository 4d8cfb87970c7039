import { expect, it } from 'vitest';
import { fromBfloat, fromHalf } from './half.js';

it.each([
  [0x0000, 0],
  [0x3c00, 1],
  [0xc000, -2],
  [0x3555, 0.333251953125],
  [0x0001, 2 ** -24],
  [0x03ff, 1023 * 2 ** -24],
  [0x7bff, 65504],
  [0xfc00, Number.NEGATIVE_INFINITY],
  [0x7e00, Number.NaN],
])('the half of bits %i is %f', (bits, value) => {
  expect(fromHalf(bits)).toBe(value);
});

it.each([
  [0x3f80, 1],
  [0xc000, -2],
  [0x3eab, 0.333984375],
  [0x7f80, Number.POSITIVE_INFINITY],
])('the bfloat16 of bits %i is %f', (bits, value) => {
  expect(fromBfloat(bits)).toBe(value);
});
