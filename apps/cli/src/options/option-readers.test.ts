import { describe, expect, it } from 'vitest';
import {
  byteSizeOption,
  choiceOption,
  integerOption,
  numberOption,
  numbersOption,
  repeated,
} from './option-readers.js';

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

describe('numbersOption', () => {
  it('parses one number, or several with repetitions', () => {
    const read = numbersOption('--count-scale');
    expect(read('-0.5')).toBe(-0.5);
    expect(read('1, 2,1')).toEqual([1, 2, 1]);
    for (const text of ['', '1,', '1,x']) expect(() => read(text)).toThrow(/^--count-scale: '.*' is not allowed/);
  });
});

describe('byteSizeOption', () => {
  it.each([
    ['2048', 2048],
    ['2k', 2048],
    ['2 KiB', 2048],
    ['1.5kB', 1536],
    ['1M', 2 ** 20],
    ['7B', 7],
  ])('parses %s', (text, bytes) => expect(byteSizeOption('--max-ram')(text)).toBe(bytes));

  it.each(['', '0', '-1', '2g', 'k', '1e3', '0.5'])("refuses '%s'", (text) => {
    expect(() => byteSizeOption('--max-ram')(text)).toThrow(
      `--max-ram: '${text}' is not allowed; must be a number of bytes, such as 2048, 2k or 1M`,
    );
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
