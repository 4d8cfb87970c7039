import { expect, it } from 'vitest';
import { numberOf } from './number-text.js';

it('accepts decimal numbers only', () => {
  for (const text of ['1', '-1.5', '+.5', '5.', '1e3', '-2.5E-3', ' 7 ', '007'])
    expect(numberOf(text)).toBe(Number(text));
  const others = ['', ' ', 'NaN', 'Infinity', '-Infinity', '0x10', '0b1', '0o7', '1e999', '1,234', '1_000', '1 000'];
  for (const text of [...others, '1,5', "1'000", '½', '１', '1.2.3', '--1', '1e', 'true'])
    expect(numberOf(text)).toBeNaN();
  for (const cell of [null, true, undefined, [], {}, Number.NaN, Number.POSITIVE_INFINITY, 1e39]) {
    expect(numberOf(cell)).toBeNaN();
  }
  expect(numberOf(1.5)).toBe(1.5);
});

it('accepts a decimal comma', () => {
  expect(numberOf('-1,5', ',')).toBe(-1.5);
  expect(numberOf('3', ',')).toBe(3);
  for (const text of ['1.5', '1.234,5', '1,2,3']) expect(numberOf(text, ',')).toBeNaN();
});
