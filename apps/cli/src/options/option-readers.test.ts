import { describe, expect, it } from 'vitest';
import { choiceOption, integerOption, numberOption, repeated } from './option-readers.js';

describe('integerOption', () => {
  it('parses integers', () => {
    expect(integerOption('--seed')('-7')).toBe(-7);
    expect(integerOption('--sequences', 1)('64')).toBe(64);
  });

  it.each([
    ['1.5', 'an integer ≥ 1'],
    ['', 'an integer ≥ 1'],
    ['0', 'an integer ≥ 1'],
    ['12px', 'an integer ≥ 1'],
  ])("refuses '%s'", (text, allowed) => {
    expect(() => integerOption('--sequences', 1)(text)).toThrow(
      `--sequences: '${text}' is not allowed; must be ${allowed}`,
    );
  });

  it('names both limits of a range', () => {
    expect(() => integerOption('--state-bits', 4, 16)('17')).toThrow('must be an integer from 4 to 16');
  });
});

describe('numberOption', () => {
  it('parses allowed numbers', () => {
    const read = numberOption('--max-drop', 'a number ≥ 0', (value) => value >= 0);
    expect(read('0.3')).toBe(0.3);
    for (const text of ['-1', '', 'x', 'Infinity', 'NaN']) {
      expect(() => read(text)).toThrow(`--max-drop: '${text}' is not allowed; must be a number ≥ 0`);
    }
  });
});

describe('choiceOption', () => {
  it('accepts one of the names', () => {
    expect(choiceOption('--scale', ['multiplier', 'pow2'])('pow2')).toBe('pow2');
    expect(() => choiceOption('--scale', ['multiplier', 'pow2'])('shift')).toThrow(
      "--scale: 'shift' is not allowed; must be one of multiplier, pow2",
    );
  });
});

describe('repeated', () => {
  it('collects in order', () => {
    const collect = repeated(Number);
    expect(collect('2', collect('1', undefined))).toEqual([1, 2]);
  });
});
