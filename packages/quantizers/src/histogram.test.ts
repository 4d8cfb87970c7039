import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { leastDivergence, MagnitudeHistogram } from './histogram.js';

const chunks = fc.array(fc.array(fc.float({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 20 }), {
  minLength: 1,
  maxLength: 5,
});

/** The divergence of every candidate as defined by Migacz 2017, computed directly: entry i − 1 is for the first i bins. */
function divergencesOf(bins: readonly number[], levels: number): number[] {
  const total = bins.reduce((sum, c) => sum + c, 0);
  return bins.map((_, at) => {
    const i = at + 1;
    if (i < levels) return Number.POSITIVE_INFINITY;
    const kept = bins.slice(0, i);
    const within = kept.reduce((sum, c) => sum + c, 0);
    // No probability mass is left.
    if (within === 0) return Number.POSITIVE_INFINITY;
    const p = [...kept];
    p[i - 1]! += total - within;
    const sums = new Array<number>(levels).fill(0);
    const filled = new Array<number>(levels).fill(0);
    kept.forEach((c, j) => {
      const level = Math.floor((j * levels) / i);
      sums[level]! += c;
      if (p[j]! > 0) filled[level]!++;
    });
    return p.reduce((kl, c, j) => {
      if (c === 0) return kl;
      const level = Math.floor((j * levels) / i);
      return kl + (c / total) * Math.log(c / total / (sums[level]! / filled[level]! / within));
    }, 0);
  });
}

describe('MagnitudeHistogram', () => {
  it('has the exact largest magnitude, and percentiles up to a bin width, for any order of the values', () => {
    fc.assert(
      fc.property(chunks, fc.double({ min: 0.01, max: 1, noNaN: true }), (parts, fraction) => {
        const histogram = new MagnitudeHistogram();
        for (const part of parts) histogram.add(Float32Array.from(part));
        const sorted = parts
          .flat()
          .map(Math.abs)
          .sort((a, b) => a - b);
        const largest = sorted.at(-1)!;
        expect(histogram.largest).toBe(largest);
        const exact = sorted[Math.ceil(fraction * sorted.length) - 1]!;
        const found = histogram.percentile(fraction);
        // A bin is at most 1/1,024 of the largest magnitude wide, because the limit doubles.
        expect(found).toBeGreaterThanOrEqual(exact * (1 - 1e-6));
        expect(found - exact).toBeLessThanOrEqual(largest / 1000);
      }),
    );
  });

  it('ignores zeros: with a single nonzero value, every range is that value', () => {
    for (const value of [1, -1, 1e-30, 1e30, 1.4e-45, Number.MIN_VALUE, Number.MAX_VALUE]) {
      const histogram = new MagnitudeHistogram();
      for (let i = 0; i < 20_000; i++) histogram.addOne(i === 7 ? value : i % 2 === 0 ? 0 : -0);
      expect(histogram.zeros).toBe(19_999);
      expect(histogram.total).toBe(1);
      for (const fraction of [1e-9, 0.5, 0.9999, 1]) expect(histogram.percentile(fraction)).toBe(Math.abs(value));
      for (const bits of [2, 4, 8, 12]) {
        // At few bits, clipping by 1 % costs less than rounding.
        const best = histogram.leastSquaredError(bits) / Math.abs(value);
        expect(best).toBeGreaterThan(0.98);
        expect(best).toBeLessThanOrEqual(1);
        expect(leastDivergence(histogram, bits)).toBe(Math.abs(value));
      }
    }
  });

  it('returns the same ranges with and without zeros among the values', () => {
    fc.assert(
      fc.property(
        chunks,
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        fc.integer({ min: 2, max: 12 }),
        (values, fraction, bits) => {
          const [without, among] = [new MagnitudeHistogram(), new MagnitudeHistogram()];
          for (const value of values.flat()) {
            if (value !== 0) without.addOne(value);
            among.addOne(value);
            for (let i = 0; i < 9; i++) among.addOne(0);
          }
          expect(among.percentile(fraction)).toBe(without.percentile(fraction));
          expect(among.leastSquaredError(bits)).toBe(without.leastSquaredError(bits));
          expect(leastDivergence(among, bits)).toBe(leastDivergence(without, bits));
        },
      ),
    );
  });

  it('keeps zeros apart from tiny values when the range grows', () => {
    const histogram = new MagnitudeHistogram();
    for (let i = 0; i < 1000; i++) histogram.addOne(0);
    for (let i = 0; i < 9; i++) histogram.addOne(1e-30);
    histogram.addOne(1e30);
    expect(histogram.percentile(1)).toBe(1e30);
    // Up to a bin width, and never 0.
    expect(histogram.percentile(0.9)).toBeGreaterThan(0);
    expect(histogram.percentile(0.9)).toBeLessThanOrEqual(1e30 / 512);
  });

  it('has range 0 for all zeros', () => {
    const histogram = new MagnitudeHistogram();
    histogram.add(new Float32Array(100));
    expect([histogram.percentile(0.5), histogram.leastSquaredError(4), leastDivergence(histogram, 4)]).toEqual([
      0, 0, 0,
    ]);
  });

  it.each([Number.NaN, Number.POSITIVE_INFINITY, Number.NEGATIVE_INFINITY])('throws for %s and names it', (value) => {
    const histogram = new MagnitudeHistogram();
    histogram.addOne(1);
    expect(() => histogram.addOne(value)).toThrow(RangeError);
    expect(() => histogram.add(Float32Array.of(value))).toThrow(`value is ${value}; it must be a finite number`);
    expect(histogram.total).toBe(1);
  });

  it('clips a single outlier at few bits but not at many', () => {
    const histogram = new MagnitudeHistogram();
    histogram.add(Float32Array.from({ length: 5000 }, (_, i) => (i % 100) / 100));
    histogram.add(Float32Array.of(4));
    expect(histogram.leastSquaredError(3)).toBeLessThan(1.5);
    expect(histogram.leastSquaredError(12)).toBe(4);
  });

  it('matches the minimum of the directly computed divergence', () => {
    const counts = fc.array(fc.nat({ max: 60 }), { minLength: 30, maxLength: 200 });
    fc.assert(
      fc.property(counts, fc.integer({ min: 2, max: 8 }), (rest, bits) => {
        // The first value sets the limit to 2,048, so that bins have width 1.
        const histogram = new MagnitudeHistogram();
        histogram.addOne(2047.999);
        const bins = new Array<number>(2048).fill(0);
        bins[2047] = 1;
        rest.forEach((count, i) => {
          const j = i * 7;
          bins[j] = count;
          for (let k = 0; k < count; k++) histogram.addOne(j + 0.5);
        });
        const divergences = divergencesOf(bins, 2 ** (bits - 1));
        const found = Math.round(leastDivergence(histogram, bits));
        // Compare divergences, not ranges: rounding may decide between equally good ranges.
        expect(divergences[found - 1]).toBeLessThanOrEqual(Math.min(...divergences) + 1e-9);
      }),
      { numRuns: 12 },
    );
  });

  it('clips a thin tail at 4 bits; keeps uniform and one-hot data, and all data with too few bins per level', () => {
    const of = (values: Iterable<number>) => {
      const histogram = new MagnitudeHistogram();
      for (const value of values) histogram.addOne(value);
      return histogram;
    };
    const tail = of([...Array.from({ length: 1e5 }, (_, i) => -Math.log(1 - (i + 0.5) / 1e5)), 60]);
    expect(leastDivergence(tail, 4)).toBeLessThan(20);
    expect(leastDivergence(tail, 9)).toBe(60);
    expect(leastDivergence(of(Array.from({ length: 1e5 }, (_, i) => i)), 4)).toBeGreaterThan(99900);
    expect(leastDivergence(of([0, 0, 0, 0, 0, 1]), 8)).toBe(1);
    expect(leastDivergence(of([0, 0]), 8)).toBe(0);
  });
});
