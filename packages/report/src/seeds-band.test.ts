import { describe, expect, it } from 'vitest';
import { seedsBand } from './seeds-band.js';

describe('seedsBand', () => {
  it('has mean and range at every step, over the seeds that have a finite value', () => {
    const curves = [
      [
        { step: 10, value: 1 },
        { step: 20, value: Number.NaN },
        { step: 30, value: 4 },
      ],
      [
        { step: 10, value: 3 },
        { step: 20, value: 5 },
        { step: 40, value: null },
      ],
    ];
    expect(seedsBand(curves)).toEqual([
      { step: 10, mean: 2, low: 1, high: 3, seeds: 2 },
      { step: 20, mean: 5, low: 5, high: 5, seeds: 1 },
      { step: 30, mean: 4, low: 4, high: 4, seeds: 1 },
    ]);
  });
});
