import { describe, expect, it } from 'vitest';
import { causalFiller, interpolateColumn } from './fill-missing.js';
import { missingRules } from './missing-rules.js';

const gap = Number.NaN;

describe('the causal filler', () => {
  it('repeats the last value of a sequence, and leaves a first gap to the mean', () => {
    const filler = causalFiller(['x', 'y'], missingRules('forward', ['x', 'y']), false);
    const rows = [
      [gap, 1],
      [2, gap],
      [gap, gap],
    ].map((cells) => [...filler.fill(cells)]);
    expect(rows).toEqual([
      [gap, 1],
      [2, 1],
      [2, 1],
    ]);
    filler.reset();
    expect([...filler.fill([gap, 5])]).toEqual([gap, 5]);
  });

  it('says where masked columns are missing', () => {
    const filler = causalFiller(['x', 'y'], missingRules({ y: 'mask' }, ['x', 'y']), false);
    expect(
      [
        [1, 2],
        [3, gap],
        [4, 5],
      ].map((cells) => [...filler.fill(cells)]),
    ).toEqual([
      [1, 2, 0],
      [3, gap, 1],
      [4, 5, 0],
    ]);
  });
});

describe('differences', () => {
  it('are the changes of filled values, 0 in the first row of a sequence', () => {
    const filler = causalFiller(['x', 'y'], missingRules({ x: 'forward', y: 'mask' }, ['x', 'y']), true);
    const rows = [
      [1, 5],
      [gap, 8],
      [4, gap],
      [4, 9],
    ].map((cells) => [...filler.fill(cells)]);
    expect(rows).toEqual([
      [1, 5, 0, 0, 0],
      [1, 8, 0, 3, 0],
      [4, gap, 3, gap, 1],
      [4, 9, 0, gap, 0],
    ]);
    filler.reset();
    expect([...filler.fill([7, 7])]).toEqual([7, 7, 0, 0, 0]);
  });
});

describe('interpolation', () => {
  const filled = (values: number[], times?: number[]) => {
    const rows = Float32Array.from(values);
    interpolateColumn(rows, { columns: 1, column: 0, from: 0, to: rows.length }, (row) => times?.[row] ?? row);
    return [...rows];
  };

  it('is linear in time, and holds the nearest value at the ends', () => {
    expect(filled([gap, 2, gap, gap, 8, gap])).toEqual([2, 2, 4, 6, 8, 8]);
    expect(filled([0, gap, 10], [0, 1, 10])).toEqual([0, 1, 10]);
    expect(filled([1, gap, 3], [5, 5, 5])).toEqual([1, 1, 3]);
    expect(filled([gap, gap])).toEqual([gap, gap]);
    expect(filled([])).toEqual([]);
  });

  it('stays inside its column and its sequence', () => {
    const rows = Float32Array.of(1, gap, gap, gap, 5, gap, gap, gap);
    interpolateColumn(rows, { columns: 2, column: 0, from: 0, to: 3 }, (row) => row);
    expect([...rows]).toEqual([1, gap, 3, gap, 5, gap, gap, gap]);
  });
});
