import { describe, expect, it } from 'vitest';
import { statisticsOf } from './statistics.js';

describe('statisticsOf', () => {
  it('computes mean and sample standard deviation', () => {
    expect(statisticsOf([2, 4, 4, 4, 5, 5, 7, 9])).toEqual({
      mean: 5,
      std: expect.closeTo(Math.sqrt(32 / 7), 12),
      values: [2, 4, 4, 4, 5, 5, 7, 9],
    });
  });

  it('has no standard deviation for a single value', () => {
    expect(statisticsOf([3])).toEqual({ mean: 3, std: null, values: [3] });
    expect(statisticsOf([3, 3]).std).toBe(0);
  });
});
