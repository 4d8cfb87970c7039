import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { augmentationOf, augmented } from './augmentation.js';

describe('augmented', () => {
  it('reads part of the rows at a rate in [1 / (1 + warp), 1 + warp], rounded to whole steps, within the sample', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 200 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.double({ min: 0, max: 2, noNaN: true }),
        fc.boolean(),
        fc.string(),
        (length, crop, warp, keepsEnd, seed) => {
          const sample = augmented({ length }, 1, augmentationOf({ crop, warp }), keepsEnd, seed);
          const least = Math.max(1, Math.round(crop * length));
          expect(sample.length).toBeGreaterThanOrEqual(Math.max(1, Math.round(least / (1 + warp) - 1e-9)));
          expect(sample.length).toBeLessThanOrEqual(Math.round(length * (1 + warp) + 1e-9));
          const rows = Array.from({ length: sample.length }, (_, t) => sample.rowAt(t));
          expect(rows).toEqual([...rows].sort((a, b) => a - b));
          expect(rows[0]).toBeGreaterThanOrEqual(0);
          expect(rows.at(-1)).toBeLessThanOrEqual(length - 1);
          if (keepsEnd) expect(rows.at(-1)).toBe(length - 1);
        },
      ),
    );
  });

  it('ends exactly at the last row, whatever the pace', () => {
    // Found by the property above: in floating point, steps of this pace end at 13.999999999999998.
    const found = augmented(
      { length: 15 },
      1,
      augmentationOf({ crop: 0.01, warp: 1.0937710419669853 }),
      true,
      '#5nw?Y',
    );
    expect(found.rowAt(found.length - 1)).toBe(14);
    for (let i = 0; i < 2000; i++) {
      const sample = augmented({ length: 50 }, 1, augmentationOf({ crop: 0.02, warp: 1.5 }), true, `${i}`);
      expect(sample.rowAt(sample.length - 1)).toBe(49);
    }
  });

  it('may be longer than the sample, by the rounding of a step even where the rate is hardly below 1', () => {
    const lengths = Array.from(
      { length: 200 },
      (_, i) => augmented({ length: 8 }, 1, augmentationOf({ warp: 0.07 }), true, `${i}`).length,
    );
    expect([...new Set(lengths)].sort()).toEqual([7, 8, 9]);
    const plain = augmented({ length: 8 }, 1, augmentationOf({}), true, 'any');
    expect(Array.from({ length: plain.length }, (_, t) => plain.rowAt(t))).toEqual([0, 1, 2, 3, 4, 5, 6, 7]);
  });
});
