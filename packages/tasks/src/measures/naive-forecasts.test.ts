import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lastValue, naiveForecasts, seasonalValue } from './naive-forecasts.js';

const rows = { targets: Float32Array.of(9, 1, 2, Number.NaN, 4, 5), width: 1, first: 1 };

describe('lastValue', () => {
  it('is the newest value that is known, in the sequence', () => {
    expect(lastValue(rows, 0, { row: 5, horizon: 1 })).toBe(5);
    expect(lastValue(rows, 0, { row: 5, horizon: 0 })).toBe(4);
    expect(lastValue(rows, 0, { row: 3, horizon: 7 })).toBe(2);
    expect(lastValue(rows, 0, { row: 1, horizon: 0 })).toBeNaN();
  });
});

describe('seasonalValue', () => {
  it('is a whole number of seasons before, not later than the last row that is read', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(30), fc.integer({ min: 1, max: 12 }), (row, horizon, season) => {
        const targets = Float32Array.from({ length: 60 }, (_, at) => at);
        const known = seasonalValue({ targets, width: 1, first: 0 }, 0, { row, horizon, season });
        const distance = row + horizon - known;
        if (Number.isNaN(known)) {
          expect(row).toBeLessThan(season);
          return;
        }
        expect(distance % season).toBe(0);
        expect(known).toBeLessThanOrEqual(row);
        // The season after is not known yet, or is the answer itself.
        expect(known + season > row || distance === season).toBe(true);
      }),
    );
  });

  it('forecasts a series of the season exactly', () => {
    const targets = Float32Array.from({ length: 40 }, (_, at) => Math.sin((2 * Math.PI * (at % 7)) / 7));
    for (const horizon of [0, 1, 6, 7, 8]) {
      expect(seasonalValue({ targets, width: 1, first: 0 }, 0, { row: 25, horizon, season: 7 })).toBe(
        targets[25 + horizon],
      );
    }
  });

  it('is NaN before the sequence', () => {
    expect(seasonalValue(rows, 0, { row: 2, horizon: 1, season: 3 })).toBeNaN();
  });
});

describe('naiveForecasts', () => {
  it('has all targets of a horizon before the next', () => {
    const values = Float32Array.of(1, 10, 2, 20, 3, 30, 4, 40);
    const { last, seasonal } = naiveForecasts(
      { values, width: 2 },
      [
        { row: 1, first: 0 },
        { row: 3, first: 2 },
      ],
      [0, 1],
      2,
    );
    expect(Array.from(last)).toEqual([1, 10, 2, 20, 3, 30, 4, 40]);
    expect(Array.from(seasonal!)).toEqual([Number.NaN, Number.NaN, 1, 10, Number.NaN, Number.NaN, 3, 30]);
    expect(naiveForecasts({ values, width: 2 }, [], [1], null)).toEqual({ last: new Float32Array(0) });
  });
});
