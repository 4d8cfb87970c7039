import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { hodgesLehmann, median, robustDeviation } from './robust.js';

const numbers = fc.array(fc.double({ min: -1e3, max: 1e3, noNaN: true }), { minLength: 2, maxLength: 12 });

describe('median', () => {
  it('is the middle, or the mean of the two', () => {
    expect(median([3, 1, 2])).toBe(2);
    expect(median([4, 1, 2, 3])).toBe(2.5);
  });
});

describe('robustDeviation', () => {
  it('is consistent for the normal distribution, also with few values', () => {
    // Quantiles of the standard normal distribution at (i − 1/2)/n.
    const many = [
      -2.5758, -1.96, -1.6449, -1.2816, -0.8416, -0.5244, -0.2533, 0, 0.2533, 0.5244, 0.8416, 1.2816, 1.6449, 1.96,
      2.5758,
    ];
    expect(robustDeviation(many)).toBeGreaterThan(0.8);
    expect(robustDeviation([0, 1])).toBeCloseTo(1.196 * 1.4826 * 0.5, 10);
    expect(robustDeviation([3])).toBeNaN();
  });

  it('moves with the scale and not with the centre, and ignores one outlier', () => {
    fc.assert(
      fc.property(numbers, fc.double({ min: -10, max: 10, noNaN: true }), (values, by) => {
        const moved = values.map((value) => 3 * value + by);
        expect(robustDeviation(moved)).toBeCloseTo(3 * robustDeviation(values), 6);
      }),
    );
    expect(robustDeviation([1, 2, 3, 4, 1e9])).toBe(robustDeviation([1, 2, 3, 4, 5]));
  });
});

describe('hodgesLehmann', () => {
  it('is the median of the means of pairs', () => {
    // Means: 1, 1.5, 5.5, 2, 6, 10.
    expect(hodgesLehmann([1, 2, 10])).toBe(3.75);
  });

  it('changes its sign with the values, and stays between them', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const center = hodgesLehmann(values);
        expect(hodgesLehmann(values.map((value) => -value))).toBeCloseTo(-center, 9);
        expect(center).toBeGreaterThanOrEqual(Math.min(...values));
        expect(center).toBeLessThanOrEqual(Math.max(...values));
      }),
    );
  });
});
