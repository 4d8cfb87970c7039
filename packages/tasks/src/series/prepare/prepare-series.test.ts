import { describe, expect, it } from 'vitest';
import type { SeriesData } from '../series-data.js';
import { type SeriesOptions, seriesSchema } from '../series-options.js';
import { prepared } from './prepare-series.js';

const gap = Number.NaN;

function table(values: number[], sequences: readonly (readonly [string, number])[], times?: number[]): SeriesData {
  let row = 0;
  return {
    values: Float32Array.from(values),
    answers: Float32Array.from({ length: sequences.reduce((sum, [, rows]) => sum + rows, 0) }, (_, i) => i),
    labels: [],
    sequences: sequences.map(([name, rows]) => {
      row += rows;
      return { name, from: row - rows, to: row };
    }),
    ...(times && { times: Float64Array.from(times) }),
  };
}

const of = (data: SeriesData, options: Partial<SeriesOptions>) =>
  prepared(data, seriesSchema({ file: 'a.csv', columns: ['x'], target: 'v', window: 1, ...options }));

describe('prepared', () => {
  it('refuses missing values without a rule, and says where the first is', () => {
    const data = table(
      [1, 2, 3, gap, 5, gap],
      [
        ['a', 1],
        ['b', 2],
      ],
    );
    expect(() => of(data, { columns: ['x', 'y'] })).toThrow(
      "series: a.csv: column 'y' has 2 missing values, the first in row 2, step 1 of 'b'; say what to do with them: missing: forward, interpolate or mask",
    );
    expect(() => of(data, { columns: ['x', 'y'], missing: { x: 'mask' } })).toThrow("column 'y' has 2 missing");
  });

  it.each(['previous', 'mean', 'linear'] as const)('refuses them before it resamples: %s', (method) => {
    const sequences = [['', 5]] as const;
    const data = table([1, 2, 3, gap, 5], sequences, [0, 0.3, 0.6, 0.9, 1.2]);
    const resample = { every: 1, method };
    expect(() => of(data, { resample })).toThrow("a.csv: column 'x' has 1 missing value, the first in row 4; say");
    expect(of(data, { resample, missing: 'forward' }).data.values).toHaveLength(2);
  });

  it('fills gaps within sequences, and says how many', () => {
    const data = table(
      [1, gap, gap, 4],
      [
        ['a', 2],
        ['b', 2],
      ],
    );
    const forward = of(data, { missing: 'forward' });
    expect([...forward.data.values]).toEqual([1, 1, gap, 4]);
    expect(forward.data.notes).toEqual(["missing values: 'x' 2 of 4 (forward)"]);
    expect([...of(data, { missing: 'interpolate' }).data.values]).toEqual([1, 1, 4, 4]);
    const masked = of(data, { missing: 'mask' });
    expect([...masked.data.values]).toEqual([1, 0, gap, 1, gap, 1, 4, 0]);
    expect([masked.schema.columns, masked.indicators]).toEqual([['x', 'missing(x)'], 1]);
    expect([...data.values]).toEqual([1, gap, gap, 4]);
  });

  it('has the same inputs whether or not something is missing', () => {
    const data = table([1, 2], [['a', 2]]);
    expect([...of(data, { missing: 'mask' }).data.values]).toEqual([1, 0, 2, 0]);
    expect(of(data, { missing: 'forward' }).data.values).toBe(data.values);
  });

  it('says that a column has no values', () => {
    expect(of(table([gap, gap], [['a', 2]]), { missing: 'interpolate' }).data.notes).toEqual([
      "missing values: 'x' 2 of 2 (interpolate)",
      "column 'x' has no values at all",
    ]);
  });

  it('resamples, splits at long gaps, and keeps the parts of a sequence together', () => {
    const data = table(
      [1, 2, 3, 4, 5],
      [
        ['a', 4],
        ['b', 1],
      ],
      [0, 1, 9, 10.4, 0],
    );
    const { data: found } = of(data, { resample: { every: '1s', maxGap: 2 } });
    expect([...found.values]).toEqual([1, 2, 3, 3, 5]);
    expect([...found.answers]).toEqual([0, 1, 2, 2, 4]);
    expect(found.sequences).toEqual([
      { name: 'a', from: 0, to: 2, group: 'a' },
      { name: 'a#2', from: 2, to: 4, group: 'a' },
      { name: 'b', from: 4, to: 5, group: 'b' },
    ]);
    expect([...found.times!]).toEqual([0, 1, 9, 10, 0]);
    expect(found.notes).toEqual(['1 gap longer than 2 s splits sequences']);
  });

  it('gives each time of the grid the class of the last row until then', () => {
    const data = {
      ...table([1, 2, 3], [['a', 3]], [0, 1.5, 3]),
      answers: Float32Array.of(0, 1, 0),
      labels: ['p', 'q'],
    };
    const schema = seriesSchema({ file: 'a.csv', columns: ['x'], label: 'k', window: 1, resample: { every: 1 } });
    expect([...prepared(data, schema).data.answers]).toEqual([0, 0, 1, 0]);
  });

  it('fills after resampling', () => {
    const data = table([1, gap, 3], [['a', 3]], [0, 1.5, 3]);
    expect([...of(data, { resample: { every: 1 }, missing: 'mask' }).data.values]).toEqual([1, 0, 1, 0, gap, 1, 3, 0]);
  });

  it('refuses to resample without times, or into far more rows', () => {
    expect(() => of(table([1], [['a', 1]]), { resample: { every: 1 } })).toThrow('series: resample needs times');
    expect(() => of(table([1, 2], [['a', 2]], [0, 1e9]), { resample: { every: 1 } })).toThrow(
      'series: resample would make more than 1000000 rows of 2; use a larger every, or set maxGap',
    );
  });

  it('notes irregular times only if they are not resampled', () => {
    const data = table([1, 2, 3, 4], [['a', 4]], [0, 1, 2, 4]);
    expect(of(data, {}).data.notes).toEqual([
      'times are irregular: the median step is 1 s, and 33 % of the steps differ from it by more than 1 %; to read them on a regular grid, set resample, like { every: 1 }',
    ]);
    expect(of(data, { resample: { every: 1 } }).data.notes).toEqual([]);
    expect(of(table([1, 2, 3], [['a', 3]], [0, 1, 2.005]), {}).data.notes).toEqual([]);
  });

  it('adds the changes of columns, within sequences, before the indicators', () => {
    const data = table(
      [1, 4, gap, 9],
      [
        ['a', 3],
        ['b', 1],
      ],
    );
    const { data: changed, schema, indicators } = of(data, { missing: 'mask', differences: true });
    expect([schema.columns, indicators]).toEqual([['x', 'diff(x)', 'missing(x)'], 1]);
    expect([...changed.values]).toEqual([1, 0, 0, 4, 3, 0, gap, gap, 1, 9, 0, 0]);
    expect(() => of(data, { columns: ['x', 'diff(x)'], differences: true, missing: 'mask' })).toThrow(
      "series: 'diff(x)' is a column, and the name of a difference; rename the column",
    );
  });
});
