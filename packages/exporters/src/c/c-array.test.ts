import { describe, expect, it } from 'vitest';
import { initializer, literal, smallestType } from './c-array.js';

describe('smallestType', () => {
  it('is the smallest type with both ends', () => {
    expect(
      [[], [0], [127, -128], [128], [-129], [32767, -32768], [32768], [-32769], [2 ** 31 - 1]].map(smallestType),
    ).toEqual(['int8_t', 'int8_t', 'int8_t', 'int16_t', 'int16_t', 'int16_t', 'int32_t', 'int32_t', 'int32_t']);
  });
});

describe('literal', () => {
  it('writes the smallest int as a difference, because 2147483648 is no int', () => {
    expect(literal('int32_t', -(2 ** 31))).toBe('(-2147483647 - 1)');
    expect(literal('int32_t', -(2 ** 31) + 1)).toBe('-2147483647');
    expect(literal('uint32_t', 2 ** 32 - 1)).toBe('4294967295u');
    expect(literal('int8_t', -128)).toBe('-128');
  });
});

describe('initializer', () => {
  it('has all values in lines of at most 100 characters, without a comma at the end', () => {
    const values = Int16Array.from({ length: 500 }, (_, i) => (i * 7919) % 40000);
    const text = initializer({ type: 'int16_t', values });
    expect(text.split('\n').every((line) => line.length <= 100 && line.startsWith('  '))).toBe(true);
    expect(JSON.parse(`[${text}]`)).toEqual([...values]);
  });
});
