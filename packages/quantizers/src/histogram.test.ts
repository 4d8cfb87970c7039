import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MagnitudeHistogram } from './histogram.js';

const chunks = fc.array(fc.array(fc.float({ min: -1000, max: 1000, noNaN: true }), { minLength: 1, maxLength: 20 }), {
  minLength: 1,
  maxLength: 5,
});

describe('MagnitudeHistogram', () => {
  it('knows the largest magnitude exactly, and percentiles to a bin, however the values come in', () => {
    fc.assert(
      fc.property(chunks, fc.double({ min: 0.01, max: 1, noNaN: true }), (parts, share) => {
        const histogram = new MagnitudeHistogram();
        for (const part of parts) histogram.add(Float32Array.from(part));
        const sorted = parts
          .flat()
          .map(Math.abs)
          .sort((a, b) => a - b);
        const largest = sorted.at(-1)!;
        expect(histogram.largest).toBe(largest);
        const exact = sorted[Math.ceil(share * sorted.length) - 1]!;
        const found = histogram.percentile(share);
        // Bins are at most a 1,024th of the largest wide, since the limit doubles.
        expect(found).toBeGreaterThanOrEqual(exact * (1 - 1e-6));
        expect(found - exact).toBeLessThanOrEqual(largest / 1000);
      }),
    );
  });

  it('clips a lone outlier at few bits, and not at many', () => {
    const histogram = new MagnitudeHistogram();
    histogram.add(Float32Array.from({ length: 5000 }, (_, i) => (i % 100) / 100));
    histogram.add(Float32Array.of(4));
    expect(histogram.leastSquaredError(3)).toBeLessThan(1.5);
    expect(histogram.leastSquaredError(12)).toBe(4);
  });
});
