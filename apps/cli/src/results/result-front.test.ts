import { describe, expect, it } from 'vitest';
import { resultRecord } from '../testing/result-record.js';
import { plotNames, resultFront, resultFrontSvg } from './result-front.js';
import type { ResultRecord } from './result-record.js';
import { resultTasks } from './result-tasks.js';

/** A record with an integer model, or with none for `bytes` null. */
function record(name: string, recall: number, bytes: number | null, changes: Parameters<typeof resultRecord>[0] = {}) {
  return resultRecord({
    name,
    quantized: { recall },
    integer: bytes === null ? [] : [8, 12].map((stateBits) => ({ stateBits, metrics: { recall }, bytes })),
    modelStateBits: bytes === null ? null : 12,
    ...changes,
  });
}
const frontOf = (...records: ResultRecord[]) => resultFront(resultTasks(records)[0]!);
const onFront = (...records: ResultRecord[]) =>
  frontOf(...records).points.flatMap(({ name, isOnFront }) => (isOnFront ? [name] : []));

describe('resultFront', () => {
  it('has means of seeds with their ends, of the saved model', () => {
    const [point, ...others] = frontOf(record('a', 0.5, 100), record('a', 0.75, 120, { seed: 2 })).points;
    expect(others).toEqual([]);
    expect(point).toMatchObject({ name: 'a', cell: 'orthogonal', weights: 'bjorck, 6 bits', seeds: [1, 2] });
    expect(point).toMatchObject({ bytes: 110, value: 0.625, range: [0.5, 0.75], isInteger: true, isOnFront: true });
  });

  it('marks what no other integer model beats, equal ones too', () => {
    expect(onFront(record('a', 0.5, 100), record('b', 0.5, 90), record('c', 0.75, 200))).toEqual(['b', 'c']);
    expect(onFront(record('a', 0.5, 100), record('b', 0.5, 100), record('c', 0.25, 100))).toEqual(['a', 'b']);
  });

  it('has networks without integers, or with a seed that has none, at their bytes in floating point and off the front', () => {
    const { points } = frontOf(record('a', 0.5, 100), record('a', 0.7, null, { seed: 2 }), record('b', 1, null));
    expect(points.map(({ name, bytes, isInteger, isOnFront }) => [name, bytes, isInteger, isOnFront])).toEqual([
      ['a', 4936, false, false],
      ['b', 4936, false, false],
    ]);
  });

  it('has no value where a record has none', () => {
    const front = frontOf(
      record('a', 0.5, 100),
      record('b', 0.5, 90, { integer: [], modelStateBits: null, quantized: {} }),
    );
    expect(front.points[1]).toMatchObject({ value: Number.NaN, isOnFront: false });
    expect(resultFrontSvg(front)).toBeNull();
  });
});

describe('resultFrontSvg', () => {
  it('is the same for the same records in any order, and null for one network', () => {
    const records = [record('a', 0.5, 100), record('b', 0.75, 200), record('c', 0.5, null)];
    const svg = resultFrontSvg(frontOf(...records));
    expect(svg).toContain(
      'aria-label="recall of copy, T0 100 against bytes. On the line: a: 50.00 % with 100 B; b: 75.00 % with 200 B"',
    );
    expect(resultFrontSvg(frontOf(...structuredClone(records).reverse()))).toBe(svg);
    expect(resultFrontSvg(frontOf(records[0]!))).toBeNull();
    const variant = resultFrontSvg(frontOf(record('a', 0.5, 100), record('a-gru-bytes', 0.75, 200)));
    expect(variant).toContain('a: 50.00 % with 100 B; gru-bytes: 75.00 % with 200 B"');
  });
});

describe('plotNames', () => {
  it('are file names, each once', () => {
    expect(plotNames(['series, Gun_TRAIN.ts.gz', '../../etc/passwd', 'A b', 'a-B', '×'])).toEqual([
      'series-gun-train-ts-gz.svg',
      'etc-passwd.svg',
      'a-b.svg',
      'a-b-2.svg',
      'task.svg',
    ]);
  });
});
