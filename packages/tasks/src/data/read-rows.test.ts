import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { type CsvOptions, readCsv } from './read-csv.js';
import { readJsonLines } from './read-json-lines.js';
import type { Row } from './rows.js';

const folder = temporaryFolder();

async function all(rows: AsyncIterable<Row>): Promise<Row[]> {
  const found: Row[] = [];
  for await (const row of rows) found.push(row);
  return found;
}

const csv = (content: string | Uint8Array, options: CsvOptions) =>
  all(readCsv(folder.write('t.csv', content), options));
const lines = (content: string | Uint8Array, columns: string[]) =>
  all(readJsonLines(folder.write('t.jsonl', content), { columns }));

describe('readCsv', () => {
  it('returns the requested columns in order, with line numbers', async () => {
    const text = '\ufeffid, x ,y\r\n1,0.5,a\r\n\r\n2,"1,5","say ""b"""\r\n3,-2e3,"two\nlines"\r\n4,,d';
    const expected = [
      { row: 2, cells: ['a', '0.5'] },
      { row: 4, cells: ['say "b"', '1,5'] },
      { row: 6, cells: ['two\nlines', '-2e3'] },
      { row: 7, cells: ['d', ''] },
    ];
    expect(await csv(text, { columns: ['y', 'x'] })).toEqual(expected);
    expect(await csv(gzipSync(text), { columns: ['y', 'x'] })).toEqual(expected);
  });

  it('names columns by position without a header, and uses the given delimiter', async () => {
    expect(await csv('1;2,5\n3;4\n', { columns: ['2'], header: false, delimiter: ';' })).toEqual([
      { row: 1, cells: ['2,5'] },
      { row: 2, cells: ['4'] },
    ]);
  });

  it('reads a file in many chunks', async () => {
    const rows = await csv(`x,y\n${'1,2\n'.repeat(100_000)}`, { columns: ['y'] });
    expect(rows).toHaveLength(100_000);
    expect(rows.at(-1)).toEqual({ row: 100_001, cells: ['2'] });
  });

  it.each<[string, string | Uint8Array, string]>([
    ['a column that is not there', 'a,b\n1,2', "t.csv: has no column 'x'; its columns are a, b"],
    ['a column that is there twice', 'x,b,x\n1,2,3', "t.csv: has more than one column 'x'"],
    ['a short row', 'x,b\n1,2\n3\n', 't.csv, row 3: has 1 cells, but the first row has 2'],
    [
      'a quote that is not closed',
      'x,b\n1,2\n"3,4\n5,6',
      't.csv, row 3: is not CSV: a quote opens and is never closed',
    ],
    ['a quote within a cell', 'x,b\n1,2\n3"3,4\n', 't.csv, row 3: is not CSV: Invalid Opening Quote'],
    ['a torn archive', gzipSync('x\n1\n2\n3\n').subarray(0, 20), 't.csv: is corrupt: unexpected end of file'],
  ])('rejects %s', async (_, content, message) => {
    await expect(csv(content, { columns: ['x'] })).rejects.toThrow(message);
  });

  it('throws for an unclosed quote', async () => {
    await expect(csv(`x\n"${'a'.repeat(3_000_000)}`, { columns: ['x'] })).rejects.toThrow(
      't.csv, row 2: is not CSV: Max Record Size',
    );
  });

  it('throws for a missing file', async () => {
    await expect(all(readCsv('/no/such.csv', { columns: ['x'] }))).rejects.toThrow('/no/such.csv: no such file');
  });
});

describe('readJsonLines', () => {
  it('returns the values of the named keys, of any type', async () => {
    const text = '{"x": 1, "y": "a"}\r\n\n{"y": [1, 2], "x": null, "z": 0}\n';
    const expected = [
      { row: 1, cells: [1, 'a'] },
      { row: 3, cells: [null, [1, 2]] },
    ];
    expect(await lines(text, ['x', 'y'])).toEqual(expected);
    expect(await lines(gzipSync(text.trimEnd()), ['x', 'y'])).toEqual(expected);
  });

  it.each([
    ['what is not JSON', '{"x": 1}\n{"x": 1,}\n', 't.jsonl, row 2: is not JSON: '],
    ['what is nested too deeply', `{"x": 1}\n${'['.repeat(2_000_000)}`, 't.jsonl, row 2: is nested deeper than'],
    ['a line without end', `{"x": "${'a'.repeat(2 ** 24)}`, 't.jsonl: has a line of more than 16777216 characters'],
    ['a list', '[1]', 't.jsonl, row 1: is not a JSON object'],
    ['a name twice', '{"x": 1, "y": {"z": [1, 2]}, "x": 2}', 't.jsonl, row 1: has a duplicate key'],
    ['a name twice, written otherwise', '{"x": 1, "\\u0078": 2}', 't.jsonl, row 1: has a duplicate key'],
    ['a missing name', '{"x": 1}\n{"a": 1, "toString": 2}', "t.jsonl, row 2: has no 'x'; it has a, toString"],
  ])('rejects %s', async (_, content, message) => {
    await expect(lines(content, ['x'])).rejects.toThrow(message);
  });
});
