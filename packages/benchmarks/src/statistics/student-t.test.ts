import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { criticalT, twoSidedP } from './student-t.js';

describe('twoSidedP', () => {
  it('agrees with closed forms for 1 and 2 degrees of freedom', () => {
    for (const t of [0.01, 0.3, 1, 2.5, 40, 1e4]) {
      expect(twoSidedP(t, 1)).toBeCloseTo(1 - (2 * Math.atan(t)) / Math.PI, 10);
      expect(twoSidedP(t, 2)).toBeCloseTo(1 - t / Math.sqrt(2 + t * t), 10);
    }
  });

  it.each([
    // Table 26.10 of Abramowitz and Stegun.
    [0.05, 5, 2.571],
    [0.01, 10, 3.169],
    [0.001, 20, 3.85],
    [0.05, 120, 1.98],
  ])('P = %d with %i degrees of freedom beyond %d', (p, degrees, t) => {
    expect(Math.abs(criticalT(p, degrees) - t)).toBeLessThan(6e-4);
  });

  it('is exact far in the tail', () => {
    // 1 − t/√(2 + t²) = 1/(1 + √(1 + 2/t²)) · 2/t² · 1/√(1 + 2/t²) without cancellation.
    const t = 1e6;
    const root = Math.sqrt(1 + 2 / t ** 2);
    expect(twoSidedP(t, 2) / (2 / t ** 2 / root / (1 + root))).toBeCloseTo(1, 8);
  });

  it('has the limits 1 and 0, and keeps NaN visible', () => {
    expect([twoSidedP(0, 3), twoSidedP(Number.POSITIVE_INFINITY, 3)]).toEqual([1, 0]);
    expect([twoSidedP(Number.NaN, 3), twoSidedP(1, Number.NaN)]).toEqual([Number.NaN, Number.NaN]);
  });

  it('is inverted by criticalT', () => {
    const probability = fc.double({ min: 1e-9, max: 0.999, noNaN: true });
    const degrees = fc.double({ min: 0.5, max: 500, noNaN: true });
    fc.assert(
      fc.property(probability, degrees, (p, df) => {
        expect(twoSidedP(criticalT(p, df), df) / p).toBeCloseTo(1, 6);
      }),
    );
  });
});
