import { trials } from '@qornn/internal-testing/trials';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type ResampleMethod, resampler } from './resampler.js';

type Rows = readonly (readonly [time: number, value: number])[];

function grid(rows: Rows, method: ResampleMethod, every = 1, maxGap: number | null = null) {
  const { push } = resampler({ every, method, maxGap });
  return rows.flatMap(([time, value]) => [...push(time, [value])]);
}
const valuesOf = (rows: Rows, method: ResampleMethod) => grid(rows, method).map(({ cells }) => cells[0]);

describe('the resampler', () => {
  const rows: Rows = [
    [10, 1],
    [10.4, 3],
    [11.5, 5],
    [14, 6],
    [14.9, 9],
  ];

  it('takes the last row until a time of the grid', () => {
    expect(valuesOf(rows, 'previous')).toEqual([1, 3, 5, 5, 6]);
    expect(grid(rows, 'previous').map(({ time }) => time)).toEqual([10, 11, 12, 13, 14]);
  });

  it('takes the mean of the rows since the time before, and repeats it where there are none', () => {
    expect(valuesOf([...rows, [15, 2]], 'mean')).toEqual([1, 3, 5, 5, 6, 5.5]);
  });

  it('draws lines', () => {
    expect(
      valuesOf(
        [
          [0, 0],
          [0.5, 1],
          [2.5, 5],
          [3, 0],
        ],
        'linear',
      ),
    ).toEqual([0, 2, 4, 0]);
  });

  it('keeps missing values, and leaves them out of means', () => {
    const gap = Number.NaN;
    expect(
      valuesOf(
        [
          [0, 1],
          [1, gap],
          [2, 3],
        ],
        'previous',
      ),
    ).toEqual([1, gap, 3]);
    expect(
      valuesOf(
        [
          [0, 1],
          [0.5, gap],
          [1, 3],
          [1.5, gap],
          [2, gap],
        ],
        'mean',
      ),
    ).toEqual([1, 3, gap]);
    expect(
      valuesOf(
        [
          [0, 1],
          [1.5, gap],
          [3, 3],
        ],
        'linear',
      ),
    ).toEqual([1, gap, gap, 3]);
  });

  it('starts a new grid after a long gap', () => {
    const found = grid(
      [
        [0, 1],
        [1, 2],
        [3.5, 3],
        [4.5, 4],
      ],
      'previous',
      1,
      2,
    );
    expect(found.map(({ time, begins, cells }) => [time, begins, cells[0]])).toEqual([
      [0, true, 1],
      [1, false, 2],
      [3.5, true, 3],
      [4.5, false, 4],
    ]);
  });

  it('leaves a regular series as it is, at any time of the epoch', () => {
    const count = fc.integer({ min: 1, max: 300 });
    const start = fc.constantFrom(0, 0.1, 12_345.678, 1.7e9);
    fc.assert(
      fc.property(
        start,
        count,
        fc.constantFrom<ResampleMethod>('previous', 'mean', 'linear'),
        (from, length, method) => {
          const regular = Array.from({ length }, (_, i) => [from + i * 0.02, i] as const);
          expect(grid(regular, method, 0.02).map(({ cells }) => cells[0])).toEqual(regular.map(([, value]) => value));
        },
      ),
      { numRuns: trials(50) },
    );
  });

  it('never looks ahead, but for lines', () => {
    const steps = fc.array(fc.tuple(fc.double({ min: 0, max: 3, noNaN: true }), fc.integer()), { minLength: 1 });
    fc.assert(
      fc.property(steps, fc.nat(), fc.constantFrom<ResampleMethod>('previous', 'mean'), (list, cut, method) => {
        let time = 0;
        const all = list.map(([step, value]) => {
          time += step;
          return [time, value] as const;
        });
        const some = all.slice(0, 1 + (cut % all.length));
        const before = grid(some, method);
        expect(grid(all, method).slice(0, before.length)).toEqual(before);
      }),
      { numRuns: trials(100) },
    );
  });
});
