import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type SeriesOptions, seriesSchema } from '../series/series-options.js';
import type { ReadProgress } from '../task.js';
import { doubles, npy, zip } from '../testing/numpy.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { readSeries } from './read-series.js';

const folder = temporaryFolder();

const read = (file: SeriesOptions['file'], options: Omit<SeriesOptions, 'file'>) =>
  readSeries(seriesSchema({ file, ...options }));
const write = (name: string, content: string | Uint8Array) => folder.write(name, content);

describe('readSeries', () => {
  it('keeps the digest of data that could be read before: runs resume', async () => {
    const rows = Array.from({ length: 36 }, (_, i) => {
      const [s, t] = [Math.floor(i / 3), i % 3];
      return `w${s},${s + t / 10},${-t},${s % 2 ? 'up' : 'down'}`;
    });
    const csv = write('g.csv', `id,x,y,way\n${rows.join('\n')}\n`);
    const { source } = await read(csv, { columns: ['x', 'y'], label: 'way', sequence: 'id' });
    expect(source!.digest).toBe('bc3ecb9266220e63ff119ece08582eec232947d73fdf40a7f8dfef57da7a6e29');
    const lines = Array.from({ length: 12 }, (_, s) => JSON.stringify({ x: [s, s + 0.5], y: [1, s], v: [s, s + 1] }));
    const jsonl = write('g.jsonl', lines.join('\n'));
    const regression = await read(jsonl, { columns: ['y', 'x'], target: 'v' });
    expect(regression.source!.digest).toBe('c2ec6e8052b0068a96e677bd734a169a2544f5856c1e385a615f07366f596e36');
  });

  it('reads wide tables: one channel, several channels, and shorter sequences', async () => {
    const one = write('w.csv', 'kind,1,2,3\na,1,2,3\nb,4,5,\n');
    const data = await read(one, { layout: 'wide', label: 'kind' });
    expect(data).toMatchObject({
      ...{ values: Float32Array.of(1, 2, 3, 4, 5), answers: Float32Array.of(0, 0, 0, 1, 1), labels: ['a', 'b'] },
      sequences: [
        { name: 'line 2', from: 0, to: 3 },
        { name: 'line 3', from: 3, to: 5 },
      ],
      names: { columns: ['value'], label: 'kind', targets: [] },
    });
    const two = write('v.csv.gz', gzipSync('id,kind,x_0,x_1,y_0,y_1\np,a,1,2,3,4\nq,b,5,,6,\n'));
    const columns = { y: 'y_*', x: ['x_0', 'x_1'] };
    const channels = await read(two, { layout: 'wide', columns, label: 'kind', sequence: 'id' });
    expect(channels.values).toEqual(Float32Array.of(3, 1, 4, 2, 6, 5));
    expect(channels.sequences.map(({ name, to }) => [name, to])).toEqual([
      ['p', 2],
      ['q', 3],
    ]);
  });

  it('reads published splits: of files, or of a column', async () => {
    const text = 'id,x,way\nw0,1,a\nw0,2,a\nw1,3,b\n';
    const file = { train: write('a.csv', text), validation: write('b.csv', text), test: write('c.csv', text) };
    const options = { columns: ['x'], label: 'way', sequence: 'id' } as const;
    const files = await read(file, options);
    expect(files.sequences.map(({ name, from, to, part }) => [name, from, to, part])).toEqual([
      ['train/w0', 0, 2, 'train'],
      ['train/w1', 2, 3, 'train'],
      ['validation/w0', 3, 5, 'validation'],
      ['validation/w1', 5, 6, 'validation'],
      ['test/w0', 6, 8, 'test'],
      ['test/w1', 8, 9, 'test'],
    ]);
    expect(files.source!.files.map(({ name }) => name)).toEqual(['a.csv', 'b.csv', 'c.csv']);
    const column = write('d.csv', 'id,x,way,set,who\np,1,a,Train,m\np,2,a,Train,m\nq,3,b,DEV,n\nr,4,b,test,n\n');
    const parts = await read(column, { ...options, group: 'who', split: { column: 'set' } });
    expect(parts.sequences).toEqual([
      { name: 'p', from: 0, to: 2, part: 'train', group: 'm' },
      { name: 'q', from: 2, to: 3, part: 'validation', group: 'n' },
      { name: 'r', from: 3, to: 4, part: 'test', group: 'n' },
    ]);
    const own = write('e.csv', 'id,x,way,fold\np,1,a,1\nq,3,b,2\nr,4,b,3\n');
    const split = { column: 'fold', train: [1, 2], test: ['3'] };
    const folds = await read(own, { ...options, split });
    expect(folds.sequences.map(({ part }) => part)).toEqual(['train', 'train', 'test']);
  });

  it('reads times in seconds, and missing values as NaN', async () => {
    const text = 't,x,y\n1970-01-01 00:00,1,5\n1970-01-01T01:00:01+01:00,NA,6\n1970-01-01T00:00:02.5Z,?,\n';
    const options = { columns: ['x'], target: 'y', window: 2, timestamp: 't' } as const;
    const data = await read(write('t.csv', text), { ...options, missing: 'mask' });
    expect(data.times).toEqual(Float64Array.of(0, 1, 2.5));
    expect(data.values).toEqual(Float32Array.of(1, Number.NaN, Number.NaN));
    expect(data.answers).toEqual(Float32Array.of(5, 6, Number.NaN));
    const ms = write('u.csv', 't,x,y\n1000,1,5\n2000,-999,6\n');
    const marked = await read(ms, { ...options, timeUnit: 'ms', missing: 'forward', missingValues: ['-999'] });
    expect(marked.times).toEqual(Float64Array.of(1, 2));
    expect(marked.values).toEqual(Float32Array.of(1, Number.NaN));
  });

  it('reads unlabelled data when answers are optional', async () => {
    const file = write('n.csv', 'x,y\n1,2\n3,4\n');
    const schema = seriesSchema({ file, columns: ['x'], label: 'way', window: 2 });
    await expect(readSeries(schema)).rejects.toThrow("n.csv: has no column 'way'; its columns are x, y");
    const data = await readSeries(schema, undefined, { answers: 'optional' });
    expect(data).toMatchObject({ values: Float32Array.of(1, 3), labels: [], names: { label: null } });
    expect(data.answers).toEqual(Float32Array.of(Number.NaN, Number.NaN));
    const regression = seriesSchema({ file, columns: ['x'], target: ['y', 'z'], window: 2 });
    const numbers = await readSeries(regression, undefined, { answers: 'optional' });
    expect(numbers.answers).toEqual(new Float32Array(4).fill(Number.NaN));
  });

  it('reads rows without an answer when answers are optional', async () => {
    const file = write('m.csv', 'x,way\n1,up\n2,\n');
    const schema = seriesSchema({ file, columns: ['x'], label: 'way', window: 1 });
    const data = await readSeries(schema, undefined, { answers: 'optional' });
    expect(data.answers).toEqual(Float32Array.of(0, Number.NaN));
    await expect(readSeries(schema)).rejects.toThrow("m.csv, row 3: column 'way' is empty, not a name");
  });

  it('refuses files of a published split that differ in their columns', async () => {
    const head = '@classLabel true u d\n@data\n';
    const file = { train: write('a.ts', `${head}1:2:u\n`), test: write('b.ts', `${head}1:u\n`) };
    await expect(read(file, {})).rejects.toThrow("b.ts: has no 'dim_1', unlike a.ts; both need the same columns");
    const tables = { train: write('a.csv', 'x,y,way\n1,2,u\n'), test: write('b.csv', 'x,way\n1,u\n') };
    const options = { columns: ['x', 'y'], label: 'way', window: 1 } as const;
    await expect(read(tables, options)).rejects.toThrow("b.csv: has no column 'y'; its columns are x, way");
  });

  it('reports progress and stops when it is aborted, in every format', async () => {
    const files: [string, string | Uint8Array, Omit<SeriesOptions, 'file'>][] = [
      ['a.csv', 'x,y\n1,2\n', { columns: ['x'], target: 'y', window: 1 }],
      ['a.ts', '@classLabel true u d\n@data\n1:u\n2:d\n', {}],
      ['a.arff', '@relation a\n@attribute x numeric\n@attribute k {u}\n@data\n1,u\n', {}],
      ['a.txt', '1 2\n2 3\n', {}],
      ['a.npy', npy('<f8', [1, 2], doubles(1, 2)), { layout: 'long', columns: ['dim_0'], target: 'dim_1', window: 1 }],
      ['a.npz', zip({ 'X.npy': npy('<f8', [1, 2], doubles(1, 2)), 'y.npy': npy('|i1', [1], Buffer.of(1)) }), {}],
      [
        'a.parquet',
        readFileSync(new URL('../../fixtures/steps.parquet', import.meta.url)),
        { columns: ['n'], label: 'way', window: 1 },
      ],
    ];
    for (const [name, content, options] of files) {
      const schema = seriesSchema({ file: write(name, content), ...options });
      const seen: ReadProgress[] = [];
      const { source } = await readSeries(schema, undefined, { onProgress: (progress) => seen.push(progress) });
      expect(seen.at(-1), name).toMatchObject({ file: schema.file });
      expect(seen.every(({ bytes, of }) => bytes > 0 && bytes <= of)).toBe(true);
      expect(source!.files[0]!.bytes).toBeGreaterThan(0);
      await expect(readSeries(schema, undefined, { signal: AbortSignal.abort(new Error('stop')) })).rejects.toThrow(
        'stop',
      );
    }
  });
});
