import { describe, expect, it } from 'vitest';
import { UsageError } from '../errors.js';
import { parseSeeds } from './seeds.js';

describe('parseSeeds', () => {
  it('parses a list or a count', () => {
    expect(parseSeeds('0,1,2')).toEqual([0, 1, 2]);
    expect(parseSeeds('42, -7')).toEqual([42, -7]);
    expect(parseSeeds('3')).toEqual([0, 1, 2]);
    expect(parseSeeds('1')).toEqual([0]);
  });

  it.each([
    ['x', 'a list of integers, or a count'],
    ['1,', 'a list of integers, or a count'],
    ['1.5', 'a list of integers, or a count'],
    ['', 'a list of integers, or a count'],
    ['1,2,1', 'a list without duplicates; 1 is there twice'],
    ['0', 'a list, or a count from 1 to 1000; use --seed for a single seed'],
    ['1001', 'from 1 to 1000'],
  ])('explains %j', (text, allowed) => {
    expect(() => parseSeeds(text)).toThrow(UsageError);
    expect(() => parseSeeds(text)).toThrow(allowed);
  });
});
