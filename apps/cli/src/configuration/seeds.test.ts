import { describe, expect, it } from 'vitest';
import { UsageError } from '../errors.js';
import { parseSeeds } from './seeds.js';

describe('parseSeeds', () => {
  it('reads a list, and how many', () => {
    expect(parseSeeds('0,1,2')).toEqual([0, 1, 2]);
    expect(parseSeeds('42, -7')).toEqual([42, -7]);
    expect(parseSeeds('3')).toEqual([0, 1, 2]);
    expect(parseSeeds('1')).toEqual([0]);
  });

  it.each([
    ['x', 'a list of integers, or how many'],
    ['1,', 'a list of integers, or how many'],
    ['1.5', 'a list of integers, or how many'],
    ['', 'a list of integers, or how many'],
    ['1,2,1', 'a list in which no seed stands twice, as 1 does'],
    ['0', 'a list, or how many, from 1 to 1000; for one seed there is --seed'],
    ['1001', 'from 1 to 1000'],
  ])('explains %j', (text, allowed) => {
    expect(() => parseSeeds(text)).toThrow(UsageError);
    expect(() => parseSeeds(text)).toThrow(allowed);
  });
});
