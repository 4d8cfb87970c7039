import { describe, expect, it } from 'vitest';
import { escaped, formatValue } from './format-value.js';

describe('formatValue', () => {
  it.each([
    ['4', "'4'"],
    ['', "''"],
    [Number.NaN, 'NaN'],
    [null, 'null'],
    [undefined, 'undefined'],
    [10n, '10'],
    [Symbol('a'), 'Symbol(a)'],
    [[], 'an empty array'],
    [[1], 'an array'],
    [{}, 'an object'],
    [() => 1, 'a function'],
  ])('shows %o as %s', (value, text) => expect(formatValue(value)).toBe(text));

  it('returns one short line', () => {
    expect(escaped('a\nb\u001b[31m\u2028\u0085')).toBe('a\\nb\\u001b[31m\\u2028\\u0085');
    expect(formatValue('x'.repeat(1000)).length).toBeLessThan(70);
  });
});
