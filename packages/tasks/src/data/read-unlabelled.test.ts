import { mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { doubles, npy } from '../testing/numpy.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { readUnlabelled } from './read-unlabelled.js';
import { seriesLines } from './series-lines.js';

const folder = temporaryFolder();

describe('a network of sequences that a column tells apart', () => {
  const reading = { columns: ['dim_0'], label: 'class', sequence: 'id' };

  it.each([
    ['a.ts', '@problemName a\n@classLabel false\n@data\n1,2,3\n4,5\n'],
    ['a.npy', npy('<f8', [2, 3], doubles(1, 2, 3, 4, 5, Number.NaN))],
    ['a.jsonl', '{"dim_0": [1, 2, 3]}\n{"dim_0": [4, 5]}\n'],
  ])('reads %s, where the format does', async (name, content) => {
    const { sequences, values, inputs } = await readUnlabelled({ file: folder.write(name, content), ...reading });
    expect(inputs).toEqual(['dim_0']);
    expect(sequences.map(({ from, to }) => to - from)).toEqual([3, 2]);
    expect([...values]).toEqual([1, 2, 3, 4, 5]);
  });

  it('reads a wide table, and a folder of files', async () => {
    const wide = folder.write('wide.csv', 's1,s2,s3\n1,2,3\n4,5,\n');
    const options = { ...reading, layout: 'wide', columns: { dim_0: ['s1', 's2', 's3'] } } as const;
    const whole = await readUnlabelled({ file: wide, ...options });
    expect(whole.sequences).toHaveLength(2);
    const first = folder.write('one.csv', 'dim_0\n1\n2\n3\n');
    mkdirSync(join(dirname(first), 'files'), { recursive: true });
    folder.write('files/b.csv', 'dim_0\n4\n5\n');
    folder.write('files/c.csv', 'dim_0\n6\n');
    const { sequences } = await readUnlabelled({ file: join(dirname(first), 'files'), ...reading });
    expect(sequences.map(({ from, to }) => to - from)).toEqual([2, 1]);
  });
});

describe('a column that is there twice', () => {
  const options = { columns: ['x'], label: 'class', sequence: 'id' };

  it('is refused in files and streams if it is read, and ignored if it is not', async () => {
    const lines = () => seriesLines('standard input', { file: 'a.csv', ...options }, () => {});
    expect(() => lines().read('x,id,x')).toThrow("standard input, row 1: has more than one column 'x'");
    expect(() => lines().read('id,id,x')).toThrow("has more than one column 'id'");
    expect(lines().read('x,id,z,z')).toEqual([]);
    const file = folder.write('twice.csv', 'x,id,x\n1,a,2\n');
    await expect(readUnlabelled({ file, ...options })).rejects.toThrow("twice.csv: has more than one column 'x'");
  });
});
