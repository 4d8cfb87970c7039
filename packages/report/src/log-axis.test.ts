import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bytesTick, logTicks, valueTick } from './log-axis.js';

describe('logTicks', () => {
  it('has powers of ten, and numbers between them where these are few', () => {
    expect(logTicks([0.008, 250])).toEqual([0.01, 0.1, 1, 10, 100]);
    expect(logTicks([3, 800, 20])).toEqual([5, 10, 20, 50, 100, 200, 500]);
    expect(logTicks([4124, 8612]).map(bytesTick)).toEqual(['5k', '6k', '7k', '8k']);
    expect(logTicks([0.0061, 2.2]).map(valueTick)).toEqual(['0.01', '0.1', '1']);
    expect(logTicks([1e-20, 1]).length).toBeLessThanOrEqual(7);
  });

  it('has ascending ticks within the values, and not too many', () => {
    const value = fc.double({ min: 1e-9, max: 1e9, noNaN: true });
    fc.assert(
      fc.property(value, fc.double({ min: 1.3, max: 1e6, noNaN: true }), (low, ratio) => {
        const ticks = logTicks([low, low * ratio]);
        expect(ticks.length).toBeGreaterThanOrEqual(2);
        expect(ticks.length).toBeLessThanOrEqual(14);
        ticks.forEach((tick, i) => {
          expect(tick).toBeGreaterThanOrEqual(low);
          expect(tick).toBeLessThanOrEqual(low * ratio);
          if (i > 0) expect(tick).toBeGreaterThan(ticks[i - 1]!);
        });
      }),
    );
  });
});
