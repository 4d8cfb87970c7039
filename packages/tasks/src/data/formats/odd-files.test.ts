import { mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { type SeriesOptions, seriesSchema } from '../../series/series-options.js';
import { doubles, npy, texts, zip } from '../../testing/numpy.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { readSeries } from '../read-series.js';

// Files that people have and files that are damaged: each is read rightly, or refused in one line. The expected values are written out.

/** What is read: inputs row by row, and as far as they are given class or target of each row, lengths and names of sequences, notes. */
interface Read {
  x: (number | null)[];
  y?: (string | number | null)[];
  lengths?: number[];
  names?: string[];
  columns?: string[];
  times?: number[];
  notes?: string[];
}

type Options = Omit<SeriesOptions, 'file'>;
type Content = string | Uint8Array | Readonly<Record<string, string | Uint8Array>>;
/** Title, file, content (of a folder: of its files), options, and what is read, or the message after the path of the file. */
type Case = [string, string, Content, Options, Read | string];

const folder = temporaryFolder();
let count = 0;

function write(name: string, content: Content): string {
  const own = `${count++}`;
  mkdirSync(join(folder.path, own));
  if (typeof content === 'string' || content instanceof Uint8Array) return folder.write(join(own, name), content);
  mkdirSync(join(folder.path, own, name));
  for (const [inside, text] of Object.entries(content)) {
    mkdirSync(dirname(join(folder.path, own, name, inside)), { recursive: true });
    folder.write(join(own, name, inside), text);
  }
  return join(folder.path, own, name);
}

const number = (value: number) => (Number.isNaN(value) ? null : value);

function test(cases: readonly Case[]): void {
  it.each(cases)('%s', async (_, name, content, options, expected) => {
    const file = write(name, content);
    const reading = async () => readSeries(seriesSchema({ file, ...options }));
    if (typeof expected === 'string') {
      const error = await reading().then(
        () => null,
        (thrown: unknown) => thrown as Error,
      );
      expect(error?.message.replaceAll(file, name)).toBe(`${name}${expected}`);
      expect(error!.message).not.toContain('\n');
      return;
    }
    const { values, answers, labels, sequences, names, times, notes } = await reading();
    const found: Required<Read> = {
      x: Array.from(values, number),
      y: Array.from(answers, (answer) => (labels.length > 0 ? (labels[answer] ?? null) : number(answer))),
      lengths: sequences.map(({ from, to }) => to - from),
      names: sequences.map((sequence) => sequence.name),
      columns: names!.columns,
      times: Array.from(times ?? []),
      notes: notes!.map((note) => note.replaceAll(file, name)),
    };
    expect(found).toMatchObject({ notes: [], ...expected });
  });
}

const one = { columns: ['x'], target: 'y', window: 1 } as const;
const filled = { ...one, missing: 'mask' } as const;
const latin = (text: string) => Buffer.from(text, 'latin1');
const utf16 = (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le');
const MISSING = '; for missing values, set missing: forward, interpolate or mask';

describe('CSV', () => {
  test([
    ['plain', 'a.csv', 'x,y\n1,2\n3,4\n', one, { x: [1, 3], y: [2, 4] }],
    [
      'columns aligned with several blanks',
      'a.dat',
      '   x   y\n   \n   1  -2\n  -3   4 \n',
      { ...one, format: 'csv', delimiter: ' ' },
      { x: [1, -3], y: [-2, 4] },
    ],
    [
      'columns aligned with several blanks, an empty cell',
      'a.dat',
      '   x   y\n   1  -2\n       4\n',
      { ...one, format: 'csv', delimiter: ' ' },
      ', row 3: has 1 cells, but the first row has 2',
    ],
    [
      'a row of values taken for names',
      'a.csv',
      `${'1 2 3 4 5 '.repeat(8)}\n`,
      one,
      ": has no columns 'x', 'y'; its columns are 1 2 3 4 5 1 2 3 4 5 1 2 3 4 5 1 2 3 4 5 …",
    ],
    ['no line end at the end', 'a.csv', 'x,y\n1,2\n3,4', one, { x: [1, 3] }],
    ['line ends of Windows', 'a.csv', 'x,y\r\n1,2\r\n3,4\r\n', one, { x: [1, 3], y: [2, 4] }],
    ['line ends of old Macs', 'a.csv', 'x,y\r1,2\r3,4\r', one, { x: [1, 3], y: [2, 4] }],
    ['empty lines', 'a.csv', 'x,y\n\n1,2\n\n\n3,4\n\n', one, { x: [1, 3] }],
    ['byte-order mark', 'a.csv', '\ufeffx,y\n1,2\n', one, { x: [1], y: [2] }],
    ['UTF-16 of Excel', 'a.csv', utf16('x,y\r\n1,2\r\n'), one, { x: [1], y: [2] }],
    ['UTF-16, big-endian', 'a.csv', utf16('x,y\n1,2\n').swap16(), one, { x: [1], y: [2] }],
    ['gzip', 'a.csv.gz', gzipSync('x,y\n1,2\n'), one, { x: [1], y: [2] }],
    ['gzip without its ending', 'a.csv', gzipSync('x,y\n1,2\n'), one, { x: [1], y: [2] }],
    ['tabs', 'a.tsv', 'x\ty\n1\t2\n', one, { x: [1], y: [2] }],
    [
      'semicolons and decimal commas',
      'a.csv',
      'x;y\n1,5;-2,25e1\n',
      { ...one, delimiter: ';', decimal: ',' },
      { x: [1.5], y: [-22.5] },
    ],
    ['blanks around names and numbers', 'a.csv', ' x , y\n 1 ,\t2\n', one, { x: [1], y: [2] }],
    ['numbers in other forms', 'a.csv', 'x,y\n+1.,.5\n-0,1E-3\n', one, { x: [1, -0], y: [0.5, Math.fround(1e-3)] }],
    [
      'quotes and line breaks inside quotes',
      'a.csv',
      'x,"the\ny"\n"1",2\n',
      { ...one, target: 'the\ny' },
      { x: [1], y: [2] },
    ],
    [
      'comments',
      'a.csv',
      '# made by a logger\nx,y\n1,2\n#3,4\n5,6\n',
      { ...one, comment: '#' },
      { x: [1, 5], y: [2, 6] },
    ],
    [
      'no header',
      'a.csv',
      '1,2\n3,4\n',
      { columns: [1], target: 2, window: 1, header: false },
      { x: [1, 3], y: [2, 4] },
    ],
    [
      'numbers as a header',
      'a.csv',
      '1,2\n3,4\n',
      { columns: ['1'], target: '2', window: 1 },
      {
        x: [3],
        notes: ['the first row of a.csv consists of numbers and is used as column names; is it data (header: false)?'],
      },
    ],
    [
      'missing values by mask',
      'a.csv',
      'x,y\n1,2\n,2\nNA,2\nNaN,2\nnan,2\nnull,2\n?,2\nNone,2\n',
      filled,
      { x: [1, null, null, null, null, null, null, null] },
    ],
    [
      'a missing value of its own',
      'a.csv',
      'x,y\n-999,2\n-999.0,3\n1,4\n',
      { ...filled, missingValues: ['-999'] },
      { x: [null, null, 1], y: [2, 3, 4] },
    ],
    ['a missing target by mask', 'a.csv', 'x,y\n1,\n2,3\n', filled, { x: [1, 2], y: [null, 3] }],
    [
      'classes with blanks',
      'a.csv',
      'x,y\n1,up\n2, up \n3,down\n',
      { columns: ['x'], label: 'y', window: 1 },
      {
        x: [1, 2, 3],
        y: ['up', 'up', 'down'],
        notes: ["column 'y' has blanks around 'up' in some rows; they are ignored"],
      },
    ],
    [
      'a class NaN',
      'a.csv',
      'x,y\n1,up\n2,NaN\n',
      { columns: ['x'], label: 'y', window: 1 },
      {
        x: [1, 2],
        y: ['up', 'NaN'],
        notes: ["column 'y' has the class 'NaN'; if it means that there is none, leave these rows out"],
      },
    ],
    [
      'ISO 8601 of several zones',
      'a.csv',
      't,x,y\n1970-01-01,1,2\n1970-01-01T01:00:05+01:00,3,4\n1970-01-01 00:00:05.25Z,5,6\n',
      { ...one, timestamp: 't' },
      { x: [1, 3, 5], times: [0, 5, 5.25] },
    ],
    [
      'times with decimal commas',
      'a.csv',
      't;x;y\n0,5;1,5;2\n1,25;3;4\n2;5;6\n',
      { ...one, timestamp: 't', delimiter: ';', decimal: ',' },
      { x: [1.5, 3, 5], times: [0.5, 1.25, 2] },
    ],
    [
      'dates of Europe',
      'a.csv',
      't;x;y\n1.1.1970;1;2\n01.01.1970 00:00:05,5;3;4\n01.01.1970, 01:00:06+01:00;5;6\n',
      { ...one, timestamp: 't', delimiter: ';', decimal: ',' },
      { x: [1, 3, 5], times: [0, 5.5, 6] },
    ],
    [
      'milliseconds',
      'a.csv',
      't,x,y\n1500000000000,1,2\n1500000000500,3,4\n',
      { ...one, timestamp: 't', timeUnit: 'ms' },
      { x: [1, 3], times: [1.5e9, 1500000000.5] },
    ],
    ['empty', 'a.csv', '', one, ': has no rows'],
    ['a byte-order mark and nothing else', 'a.csv', '\ufeff', one, ': has no rows'],
    ['a header and nothing else', 'a.csv', 'x,y\n', one, ': has no rows'],
    ['an empty cell', 'a.csv', 'x,y\n1,2\n,4\n', one, `, row 3: column 'x' is empty, not a number${MISSING}`],
    ['NA', 'a.csv', 'x,y\n1,2\nNA,4\n', one, `, row 3: column 'x' is 'NA', not a number${MISSING}`],
    ['a missing target', 'a.csv', 'x,y\n1,?\n', one, `, row 2: column 'y' is '?', not a number${MISSING}`],
    ['infinity', 'a.csv', 'x,y\ninf,2\n', one, ", row 2: column 'x' is 'inf', not a number; it must be finite"],
    [
      'infinity with a mask',
      'a.csv',
      'x,y\n-Infinity,2\n',
      filled,
      ", row 2: column 'x' is '-Infinity', not a number; it must be finite",
    ],
    ['text', 'a.csv', 'x,y\n1,2\n1.2.3,4\n', one, ", row 3: column 'x' is '1.2.3', not a number"],
    ['a unit', 'a.csv', 'x,y\n12 mV,2\n', one, ", row 2: column 'x' is '12 mV', not a number"],
    ['hexadecimal', 'a.csv', 'x,y\n0x10,2\n', one, ", row 2: column 'x' is '0x10', not a number"],
    [
      'too large for a float',
      'a.csv',
      'x,y\n1e39,2\n',
      one,
      ", row 2: column 'x' is '1e39', not a number in the range of a 32-bit float",
    ],
    [
      'decimal commas',
      'a.csv',
      'x;y\n1,5;2\n',
      { ...one, delimiter: ';' },
      ", row 2: column 'x' is '1,5', not a number; for decimal commas, set decimal: ','",
    ],
    [
      'decimal commas in quotes',
      'a.csv',
      'x,y\n"1,5",2\n',
      one,
      ", row 2: column 'x' is '1,5', not a number; for decimal commas, set decimal: ','",
    ],
    [
      'decimal points where commas are set',
      'a.csv',
      'x;y\n1.5;2\n',
      { ...one, delimiter: ';', decimal: ',' },
      ", row 2: column 'x' is '1.5', not a number; for decimal points, set decimal: '.'",
    ],
    [
      'thousands separators',
      'a.csv',
      'x,y\n"1,234,567.5",2\n',
      one,
      ", row 2: column 'x' is '1,234,567.5', not a number; thousands separators are not allowed",
    ],
    [
      'thousands separators of Germany',
      'a.csv',
      'x;y\n1.234,5;2\n',
      { ...one, delimiter: ';', decimal: ',' },
      ", row 2: column 'x' is '1.234,5', not a number; thousands separators are not allowed",
    ],
    [
      'blanks in numbers',
      'a.csv',
      'x,y\n1 234,2\n',
      one,
      ", row 2: column 'x' is '1 234', not a number; thousands separators are not allowed",
    ],
    [
      'decimal commas between commas',
      'a.csv',
      'x,y\n1,5,2,5\n',
      one,
      ', row 2: has 4 cells, but the first row has 2; a cell with a comma must be in quotes, and decimal commas need another delimiter',
    ],
    ['semicolons', 'a.csv', 'x;y\n1;2\n', one, ": has no columns 'x', 'y'; its columns are x;y; is the delimiter ';'?"],
    [
      'tabs in .csv',
      'a.csv',
      'x\ty\n1\t2\n',
      one,
      ": has no columns 'x', 'y'; its columns are x\\ty; is the delimiter a tab?",
    ],
    [
      'a missing header',
      'a.csv',
      '1,2\n3,4\n',
      one,
      ": has no columns 'x', 'y'; its columns are 1, 2; without a row of names, set header: false",
    ],
    [
      'comments without the option',
      'a.csv',
      '# made by a logger\nx,y\n1,2\n',
      one,
      ": has no columns 'x', 'y'; its columns are # made by a logger; its first line begins with '#': for comments, set comment: '#'",
    ],
    [
      'a comment in the middle',
      'a.csv',
      'x,y\n1,2\n# restarted\n3,4\n',
      one,
      ", row 3: has 1 cells, but the first row has 2; for comments, set comment: '#'",
    ],
    ['a name of other letters', 'a.csv', 'X,y\n1,2\n', one, ": has no column 'x'; its columns are X, y"],
    ['a name twice', 'a.csv', 'x,y,x\n1,2,3\n', one, ": has more than one column 'x'"],
    ['a short row', 'a.csv', 'x,y\n1,2\n3\n', one, ', row 3: has 1 cells, but the first row has 2'],
    ['a row cut off at the end', 'a.csv', 'x,y,z\n1,2,3\n4,5', one, ', row 3: has 2 cells, but the first row has 3'],
    [
      'a quote that is never closed',
      'a.csv',
      'x,y\n1,2\n"3,4\n5,6\n7,8\n',
      one,
      ', row 3: is not CSV: a quote opens and is never closed',
    ],
    [
      'a quote that is closed by the next one',
      'a.csv',
      'x,y\n1,2\n"3,4\n5,"6"\n',
      one,
      ', row 3: is not CSV: a quote opens and the next one of row 4 does not end the cell; inside a cell, a quote is written twice',
    ],
    [
      'a quote inside a cell',
      'a.csv',
      'x,y\n1"5,2\n',
      one,
      ', row 2: is not CSV: Invalid Opening Quote: a quote is found on field 0',
    ],
    [
      'not UTF-8',
      'a.csv',
      latin('x,y,café\n1,2,3\n'),
      one,
      ": is not UTF-8: byte 7, in row 1, is 0xe9; set encoding: windows-1252, where it means 'é', or save the file as UTF-8",
    ],
    [
      'UTF-16 without a mark',
      'a.csv',
      Buffer.from('x,y\n1,2\n', 'utf16le'),
      one,
      ', row 1: contains a zero byte, so it is not text; if the file is UTF-16, set encoding: utf-16le',
    ],
    [
      'cut-off gzip',
      'a.csv.gz',
      gzipSync('x,y\n1,2\n3,4\n').subarray(0, 20),
      one,
      ': is corrupt: unexpected end of file',
    ],
    [
      'times that go back',
      'a.csv',
      't,x,y\n1,1,2\n3,1,2\n2,1,2\n',
      { ...one, timestamp: 't' },
      ", row 4: column 't' is '2', before the time of the row before; times must ascend within a sequence",
    ],
    [
      'a time twice',
      'a.csv',
      't,x,y\n1,1,2\n1.0,1,2\n',
      { ...one, timestamp: 't' },
      ", row 3: column 't' is '1.0', the same as in the row before; times must ascend within a sequence",
    ],
    [
      'a day that does not exist',
      'a.csv',
      't,x,y\n2023-02-29,1,2\n',
      { ...one, timestamp: 't' },
      ", row 2: column 't' is '2023-02-29', not a time; it must be ISO 8601 like 2024-05-31T14:00:00Z, a date like 31.05.2024 14:00:00, or a number",
    ],
    [
      'a date with a month first',
      'a.csv',
      't,x,y\n12/31/2023,1,2\n',
      { ...one, timestamp: 't' },
      ", row 2: column 't' is '12/31/2023', not a time; it must be ISO 8601 like 2024-05-31T14:00:00Z, a date like 31.05.2024 14:00:00, or a number",
    ],
    [
      'a date of a month that does not exist',
      'a.csv',
      't,x,y\n12.31.2023,1,2\n',
      { ...one, timestamp: 't' },
      ", row 2: column 't' is '12.31.2023', not a time; it must be ISO 8601 like 2024-05-31T14:00:00Z, a date like 31.05.2024 14:00:00, or a number",
    ],
    [
      'a time with an unexpected decimal comma',
      'a.csv',
      't;x;y\n0,5;1;2\n',
      { ...one, timestamp: 't', delimiter: ';' },
      ", row 2: column 't' is '0,5', not a time; for decimal commas, set decimal: ','",
    ],
    [
      'milliseconds without a unit',
      'a.csv',
      't,x,y\n1500000000000,1,2\n',
      { ...one, timestamp: 't' },
      ", row 2: column 't' is '1500000000000', too large for seconds; set timeUnit: ms, us or ns (or s)",
    ],
    [
      'a split that changes',
      'a.csv',
      'id,x,y,s\na,1,2,train\na,1,2,test\n',
      { ...one, sequence: 'id', split: { column: 's' } },
      ", row 3: column 's' changes to 'test' inside the sequence 'a'; it is 'train' in row 2 and must be constant",
    ],
    [
      'a group that changes',
      'a.csv',
      'x,y,g\n1,2,ann\n1,2,bob\n',
      { ...one, group: 'g' },
      ", row 3: column 'g' changes to 'bob' inside the file, which is a single sequence without the option sequence; it is 'ann' in row 2 and must be constant",
    ],
    [
      'a split of another name',
      'a.csv',
      'id,x,y,s\na,1,2,holdout\n',
      { ...one, sequence: 'id', split: { column: 's' } },
      ", row 2: column 's' is 'holdout'; it must be one of train, training, validation, valid, val, dev, test, testing; for other names, list them as split.train, split.validation and split.test",
    ],
    [
      'a sequence in two places',
      'a.csv',
      'id,x,y\na,1,2\nb,1,2\na,1,2\n',
      { ...one, sequence: 'id' },
      ", row 4: sequence 'a' starts again; the rows of a sequence must be consecutive",
    ],
    [
      'a sequence without a name',
      'a.csv',
      'id,x,y\na,1,2\n,1,2\n',
      { ...one, sequence: 'id' },
      ", row 3: column 'id' is empty, not a name",
    ],
  ]);
});

describe('CSV, wide', () => {
  const wide = { layout: 'wide', label: 'k' } as const;
  test([
    [
      'one channel',
      'a.csv',
      'k,t0,t1\nu,1,2\nd,3,4\n',
      wide,
      { x: [1, 2, 3, 4], y: ['u', 'u', 'd', 'd'], lengths: [2, 2], names: ['line 2', 'line 3'] },
    ],
    ['shorter sequences', 'a.csv', 'k,t0,t1,t2\nu,1,2,\nd,3,,\n', wide, { x: [1, 2, 3], lengths: [2, 1] }],
    [
      'no header',
      'a.csv',
      'u,1,2\nd,3,4\n',
      { layout: 'wide', label: 1, header: false },
      { x: [1, 2, 3, 4], y: ['u', 'u', 'd', 'd'] },
    ],
    [
      'several channels',
      'a.csv',
      'a_1,a_2,b_1,b_2,k\n1,2,3,4,u\n5,6,7,8,d\n',
      { ...wide, columns: { a: 'a_*', b: 'b_*' } },
      { x: [1, 3, 2, 4, 5, 7, 6, 8], columns: ['a', 'b'] },
    ],
    [
      'a gap inside',
      'a.csv',
      'k,t0,t1,t2\nu,1,,3\nd,4,5,6\n',
      { ...wide, missing: 'interpolate' },
      { x: [1, null, 3, 4, 5, 6] },
    ],
    [
      'a channel that is shorter',
      'a.csv',
      'a1,a2,b1,b2,k\n1,2,3,,u\n',
      { ...wide, columns: { a: 'a*', b: 'b*' } },
      `, row 2: column 'b' is missing at step 2, not a number${MISSING}`,
    ],
    [
      'a gap inside, without a rule',
      'a.csv',
      'k,t0,t1,t2\nu,1,,3\n',
      wide,
      `, row 2: column 'value' is empty at step 2, not a number${MISSING}`,
    ],
    [
      'steps in the order of their names',
      'a.csv',
      'k,t1,t10,t2\nu,1,2,3\n',
      wide,
      ": the steps of 'value' are not in the order of their numbers: column 't2' stands after 't10'; list them in the right order in columns",
    ],
    [
      'the same, of a channel',
      'a.csv',
      'k,a_10,a_9\nu,1,2\n',
      { ...wide, columns: { a: 'a_*' } },
      ": the steps of 'a' are not in the order of their numbers: column 'a_9' stands after 'a_10'; list them in the right order in columns",
    ],
    [
      'channels of different lengths',
      'a.csv',
      'a1,a2,b1,k\n1,2,3,u\n',
      { ...wide, columns: { a: 'a*', b: 'b*' } },
      ": channel 'b' has 1 columns, but channel 'a' has 2; a step needs one of each",
    ],
    [
      'a channel without columns',
      'a.csv',
      'a1,k\n1,u\n',
      { ...wide, columns: { c: 'c*' } },
      ": has no column 'c*' for channel 'c'; its columns are a1, k",
    ],
    ['a sequence without values', 'a.csv', 'k,t0,t1\nu,1,2\nd,,\n', wide, ', row 3: is a sequence without values'],
    ['a row that is cut off', 'a.csv', 'k,t0,t1\nu,1,2\nd,3\n', wide, ', row 3: has 2 cells, but the first row has 3'],
    [
      'text among the steps',
      'a.csv',
      'k,name,t1\nu,ann,2\n',
      wide,
      ", row 2: column 'value' is 'ann' at step 1, not a number",
    ],
  ]);
});

describe('JSON Lines', () => {
  const lines = { columns: ['x'], target: 'y', window: 1 } as const;
  test([
    ['steps', 'a.jsonl', '{"x":1,"y":2}\n{"x":3,"y":4}\n', lines, { x: [1, 3], y: [2, 4] }],
    [
      'sequences',
      'a.jsonl',
      '{"x":[1,2],"y":0}\n{"x":[3],"y":[5]}\n',
      lines,
      { x: [1, 2, 3], y: [0, 0, 5], lengths: [2, 1] },
    ],
    ['null by mask', 'a.jsonl', '{"x":[1,null],"y":0}\n', { ...lines, missing: 'mask' }, { x: [1, null] }],
    ['keys in another order', 'a.ndjson', '{"x":1,"y":2}\n{"y":4,"x":3}\n', lines, { x: [1, 3], y: [2, 4] }],
    [
      'null',
      'a.jsonl',
      '{"x":1,"y":2}\n{"x":null,"y":2}\n',
      lines,
      `, row 2: column 'x' is null, not a number${MISSING}`,
    ],
    [
      'an empty list',
      'a.jsonl',
      '{"x":[],"y":2}\n',
      lines,
      ", row 1: column 'x' is an empty array; a sequence needs at least one step",
    ],
    [
      'lists of different lengths',
      'a.jsonl',
      '{"x":[1,2],"y":[1,2,3]}\n',
      lines,
      ", row 1: column 'y' has 3 steps, but column 'x' has 2 steps",
    ],
    [
      'a step after a sequence',
      'a.jsonl',
      '{"x":[1,2],"y":1}\n{"x":1,"y":1}\n',
      lines,
      ', row 2: contains one step of a sequence, but row 1 contains arrays (a whole sequence)',
    ],
    ['a number as text', 'a.jsonl', '{"x":"one","y":2}\n', lines, ", row 1: column 'x' is 'one', not a number"],
    [
      'a list of lists',
      'a.jsonl',
      '{"x":[[1,2]],"y":2}\n',
      lines,
      ", row 1: column 'x' is [1,2] at step 1, not a number",
    ],
    ['true', 'a.jsonl', '{"x":true,"y":2}\n', lines, ", row 1: column 'x' is true, not a number"],
    ['a list around all', 'a.jsonl', '[{"x":1,"y":2}]\n', lines, ', row 1: is not a JSON object'],
    ['a missing key', 'a.jsonl', '{"x":1,"y":2}\n{"x":1}\n', lines, ", row 2: has no 'y'; it has x"],
    ['a key twice', 'a.jsonl', '{"x":1,"x":3,"y":2}\n', lines, ', row 1: has a duplicate key'],
    ['empty', 'a.jsonl', '\n\n', lines, ': has no rows'],
  ]);
});

describe('.ts of sktime and aeon', () => {
  const head = '@problemName a\n@timeStamps false\n@univariate true\n@classLabel true u d\n@data\n';
  const multi = '@univariate false\n@dimensions 2\n@equalLength false\n@classLabel true u d\n@data\n';
  test([
    [
      'one dimension',
      'a.ts',
      `# a comment\n${head}1,2:u\n3,4:d\n`,
      {},
      { x: [1, 2, 3, 4], y: ['u', 'u', 'd', 'd'], columns: ['dim_0'] },
    ],
    ['gzip', 'a.ts.gz', gzipSync(`${head}1,2:u\n3,4:d\n`), {}, { x: [1, 2, 3, 4] }],
    [
      'several dimensions of any length',
      'a.ts',
      `${multi}1,2,3:4,5,6:u\n7:8:d\n`,
      {},
      { x: [1, 4, 2, 5, 3, 6, 7, 8], lengths: [3, 1], columns: ['dim_0', 'dim_1'] },
    ],
    [
      'upper case, blanks and Windows',
      'a.ts',
      '\ufeff@UNIVARIATE TRUE\r\n@CLASSLABEL TRUE U D\r\n@DATA\r\n1, 2 : U\r\n3,4:D\r\n',
      {},
      { x: [1, 2, 3, 4], y: ['U', 'U', 'D', 'D'] },
    ],
    [
      'no @dimensions',
      'a.ts',
      '@classLabel true u d\n@data\n1,2:3,4:u\n',
      {},
      { x: [1, 3, 2, 4], columns: ['dim_0', 'dim_1'] },
    ],
    [
      'missing values by mask',
      'a.ts',
      `${head}1,?,NaN:u\n3,4,5:d\n`,
      { missing: 'mask' },
      { x: [1, null, null, 3, 4, 5] },
    ],
    [
      'times',
      'a.ts',
      '@timeStamps true\n@classLabel true u\n@data\n(0,1),(0.5,2):(0,3),(0.5,4):u\n',
      { timestamp: 'time' },
      { x: [1, 3, 2, 4], times: [0, 0.5], notes: ['a.ts has timestamps, which are read with timestamp: time'] },
    ],
    [
      'dates with colons',
      'a.ts',
      '@timeStamps true\n@classLabel true u\n@data\n(1970-01-01 00:00:00,1),(1970-01-01 00:01:00,2):u\n',
      { timestamp: 'time' },
      { x: [1, 2], times: [0, 60], notes: ['a.ts has timestamps, which are read with timestamp: time'] },
    ],
    [
      'numbers to predict',
      'a.ts',
      '@univariate true\n@targetLabel true\n@data\n1,2:0.5\n3,4:-1\n',
      { target: 'target' },
      { x: [1, 2, 3, 4], y: [0.5, 0.5, -1, -1] },
    ],
    [
      'a directive that nobody knows',
      'a.ts',
      `@frequency 10\n${head}1:u\n2:d\n`,
      {},
      { x: [1, 2], notes: ['a.ts, row 1: @frequency is not known, and ignored'] },
    ],
    [
      'numbers to predict, without target',
      'a.ts',
      '@univariate true\n@targetLabel true\n@data\n1,2:0.5\n',
      {},
      ': has numbers to predict, no classes; set target: target',
    ],
    [
      'no classes',
      'a.ts',
      '@univariate true\n@classLabel false\n@data\n1,2\n',
      {},
      ': has no classes; set label or target',
    ],
    [
      'missing values',
      'a.ts',
      `${head}1,?,3:u\n`,
      {},
      `, row 6: column 'dim_0' is missing at step 2, not a number${MISSING}`,
    ],
    ['text', 'a.ts', `${head}1,b,3:u\n`, {}, ", row 6: column 'dim_0' is 'b' at step 2, not a number"],
    [
      'an empty value',
      'a.ts',
      `${head}1,,3:u\n`,
      {},
      ", row 6: column 'dim_0' is empty at step 2; a missing value is written as ?",
    ],
    ['an empty dimension', 'a.ts', `${multi}1,2::u\n`, {}, ", row 6: column 'dim_1' has no values"],
    [
      'dimensions of different lengths',
      'a.ts',
      `${multi}1,2:3:u\n`,
      {},
      ", row 6: column 'dim_1' has 1 steps, but column 'dim_0' has 2 steps",
    ],
    [
      'too many dimensions',
      'a.ts',
      `${multi}1:2:3:u\n`,
      {},
      ', row 6: has 4 fields separated by colons, not 3: 2 dimensions and a label or target',
    ],
    [
      'no class in a row',
      'a.ts',
      `${head}1,2:u\n3,4\n`,
      {},
      ', row 7: has 1 fields separated by colons, not 2: 1 dimension and a label or target',
    ],
    [
      'an unknown class',
      'a.ts',
      `${head}1,2:up\n`,
      {},
      ", row 6: column 'label' is 'up', which @classLabel does not list; it lists u, d",
    ],
    [
      'another length than it says',
      'a.ts',
      '@univariate true\n@seriesLength 3\n@classLabel true u\n@data\n1,2:u\n',
      {},
      ", row 5: column 'dim_0' has 2 steps, but @seriesLength says 3",
    ],
    [
      'no @data',
      'a.ts',
      '@univariate true\n@classLabel true u\n',
      {},
      ': has no line @data; is it a .ts file of sktime or aeon?',
    ],
    ['no rows', 'a.ts', head, {}, ': has no rows after @data'],
    [
      'TypeScript',
      'a.ts',
      'export const x = 1;\n',
      {},
      ', row 1: stands before @data and is no directive such as @classLabel; is it a .ts file of sktime or aeon?',
    ],
    [
      'a flag that is none',
      'a.ts',
      '@timeStamps maybe\n@data\n1:u\n',
      {},
      ", row 1: @timestamps is 'maybe'; it must be true or false",
    ],
    [
      'times that are none',
      'a.ts',
      '@timeStamps true\n@classLabel true u\n@data\n1,2:u\n',
      {},
      ", row 4: column 'dim_0' is not a list of (time,value), as @timestamps true says",
    ],
    [
      'times of two dimensions that differ',
      'a.ts',
      '@timeStamps true\n@classLabel true u\n@data\n(0,1):(1,1):u\n',
      {},
      ", row 4: column 'dim_1' has the time 1 at step 1, but 'dim_0' has 0",
    ],
  ]);
});

describe('ARFF', () => {
  const head =
    "% a comment\n@relation a\n@attribute att1 numeric\n@attribute 'att 2' REAL\n@attribute target {1,'2 b'}\n@data\n";
  const bag =
    '@relation a\n@attribute bag relational\n@attribute t1 numeric\n@attribute t2 numeric\n@end bag\n@attribute class {u,d}\n@data\n';
  test([
    [
      'a sequence a row',
      'a.arff',
      `${head}1,2,1\n3, 4 ,'2 b'\n`,
      {},
      { x: [1, 2, 3, 4], y: ['1', '1', '2 b', '2 b'], columns: ['dim_0'], lengths: [2, 2] },
    ],
    ['shorter sequences', 'a.arff', `${head}1,2,1\n3,?,'2 b'\n`, {}, { x: [1, 2, 3], lengths: [2, 1] }],
    [
      'a step a row',
      'a.arff',
      `${head}1,2,1\n3,4,1\n`,
      { layout: 'long', window: 1 },
      { x: [1, 2, 3, 4], columns: ['att1', 'att 2'], lengths: [2] },
    ],
    [
      'dimensions of a relation',
      'a.arff',
      `${bag}'1,2\\n3,4',u\n"5,6\\n7,8",d\n`,
      {},
      { x: [1, 3, 2, 4, 5, 7, 6, 8], y: ['u', 'u', 'd', 'd'], columns: ['dim_0', 'dim_1'] },
    ],
    [
      'a relation with padding',
      'a.arff',
      `${bag}'1,?\\n3,?',u\n'5,6\\n7,8',d\n`,
      {},
      { x: [1, 3, 5, 7, 6, 8], lengths: [1, 2] },
    ],
    ['a gap by mask', 'a.arff', `${head}?,2,1\n`, { missing: 'mask' }, { x: [null, 2] }],
    [
      'a number to predict',
      'a.arff',
      '@relation a\n@attribute a numeric\n@attribute b numeric\n@attribute y numeric\n@data\n1,2,9\n',
      { target: 'y' },
      { x: [1, 2], y: [9, 9] },
    ],
    ['a gap', 'a.arff', `${head}?,2,1\n`, {}, `, row 7: column 'dim_0' is missing at step 1, not a number${MISSING}`],
    [
      'a sparse row',
      'a.arff',
      `${head}{0 1, 2 1}\n`,
      {},
      ', row 7: is a sparse row ({index value, …}), which is not read; save it with Weka as a dense file (SparseToNonSparse)',
    ],
    [
      'a class that is not allowed',
      'a.arff',
      `${head}1,2,3\n`,
      {},
      ", row 7: column 'target' is '3'; its attribute allows 1, 2 b",
    ],
    ['a missing class', 'a.arff', `${head}1,2,?\n`, {}, ", row 7: column 'target' is missing, not a name"],
    ['too many cells', 'a.arff', `${head}1,2,1,1\n`, {}, ', row 7: has 4 cells, but there are 3 attributes'],
    ['an empty cell', 'a.arff', `${head}1,,1\n`, {}, ', row 7: cell 2 is empty; a missing value is written as ?'],
    [
      'a quote that is not closed',
      'a.arff',
      `${head}1,2,'2 b\n`,
      {},
      ', row 7: has a quote that is not closed, or text around it; inside a quoted cell, a quote is written as \\\' or \\"',
    ],
    ['text in a number', 'a.arff', `${head}one,2,1\n`, {}, ", row 7: column 'dim_0' is 'one' at step 1, not a number"],
    [
      'an unknown type',
      'a.arff',
      '@relation a\n@attribute x complex\n@data\n1\n',
      {},
      ", row 2: attribute 'x' has the type 'complex'; allowed are numeric, real, integer, string, date, relational and {…}",
    ],
    ['no @data', 'a.arff', '@relation a\n@attribute x numeric\n', {}, ': has no line @data; is it an ARFF file?'],
    [
      'CSV',
      'a.arff',
      'x,y\n1,2\n',
      {},
      ', row 1: is not ARFF: before @data, a line is @relation, @attribute, or a comment that begins with %',
    ],
    [
      'no classes',
      'a.arff',
      '@relation a\n@attribute x numeric\n@data\n1\n',
      {},
      ': has no classes; set label or target',
    ],
    [
      'a dimension that is missing',
      'a.arff',
      `${bag}'1,2\\n3,4',u\n'5,6',d\n`,
      {},
      ', row 9: has 1 dimensions, but the first row has 2',
    ],
  ]);
});

describe('UCR', () => {
  const padded = ['rows of a.txt end with NaN, which is read as the end of a shorter sequence'];
  test([
    [
      'blanks and classes as floats',
      'a.txt',
      '   1.0000000e+00  -1.5e-01   2.5\n  -1.0000000e+00   3  4\n',
      {},
      { x: [Math.fround(-0.15), 2.5, 3, 4], y: ['1', '1', '-1', '-1'] },
    ],
    ['commas', 'a.txt', '1,2,3\n2,4,5\n', {}, { x: [2, 3, 4, 5], y: ['1', '1', '2', '2'] }],
    [
      'tabs, NaN at the end and inside',
      'a.txt',
      '1\t2\tNaN\t3\n2\t4\t5\tNaN\n',
      { missing: 'forward' },
      { x: [2, null, 3, 4, 5], lengths: [3, 2], notes: padded },
    ],
    ['.tsv with the option', 'a.tsv', '1\t2\t3\n2\t4\t5\n', { format: 'ucr' }, { x: [2, 3, 4, 5] }],
    ['a gap', 'a.txt', '1 NaN 3\n', {}, `, row 1: column 'dim_0' is missing at step 1, not a number${MISSING}`],
    [
      'rows of different lengths',
      'a.txt',
      '1 2 3\n1 2\n',
      {},
      ', row 2: has 1 values, but the first row has 2; shorter sequences end with NaN',
    ],
    ['nothing but NaN', 'a.txt', '1 NaN NaN\n', {}, ', row 1: is a sequence without values'],
    ['a text', 'a.txt', 'Hello world\n', {}, ", row 1: column 'dim_0' is 'world' at step 1, not a number"],
    [
      'one word a line',
      'a.txt',
      'Hello\n',
      {},
      ', row 1: has a class and no values; a UCR file has the class first, then the values of a sequence',
    ],
    ['empty', 'a.txt', '', {}, ': has no rows'],
  ]);
});

describe('NumPy', () => {
  const x = doubles(1, 2, 3, 4, 5, 6);
  const y = npy('<U2', [2], texts(2, 'u', 'dd'));
  const regression = { target: 'dim_1' } as const;
  const crc = (header: Buffer, isLocal: boolean) => header.writeUInt32LE(1, isLocal ? 14 : 16);
  test([
    [
      '[sequence, step, channel]',
      'a.npy',
      npy('<f8', [1, 3, 2], x),
      regression,
      { x: [1, 3, 5], y: [2, 4, 6], lengths: [3] },
    ],
    [
      '[sequence, channel, step]',
      'a.npy',
      npy('<f8', [1, 2, 3], x),
      { ...regression, dataFormat: 'channelsFirst' },
      { x: [1, 2, 3], y: [4, 5, 6] },
    ],
    [
      '[step, channel]',
      'a.npy',
      npy('<f8', [3, 2], x),
      { ...regression, layout: 'long', window: 1 },
      { x: [1, 3, 5], y: [2, 4, 6], lengths: [3] },
    ],
    ['Fortran order', 'a.npy', npy('<f8', [1, 3, 2], x, true), regression, { x: [1, 2, 3], y: [4, 5, 6] }],
    [
      'big-endian',
      'a.npy',
      npy('>f4', [1, 1, 2], Buffer.of(0x3f, 0x80, 0, 0, 0xc0, 0, 0, 0)),
      regression,
      {
        x: [1],
        y: [-2],
        notes: [
          'a.npy has the shape [1, 1, 2], read as 1 sequences of 1 steps with 2 channels; for 2 steps with 1 channels, set dataFormat: channelsFirst',
        ],
      },
    ],
    [
      'half floats, format 2.0',
      'a.npy',
      npy('<f2', [1, 2, 2], Buffer.of(0, 0x3c, 0, 0xc0, 1, 0, 0xff, 0x7b), false, 2),
      regression,
      { x: [1, 2 ** -24], y: [-2, 65504] },
    ],
    [
      'integers',
      'a.npy',
      npy('<i2', [1, 2, 2], Buffer.of(255, 255, 2, 0, 3, 0, 0, 128)),
      regression,
      { x: [-1, 3], y: [2, -32768] },
    ],
    ['true and false', 'a.npy', npy('|b1', [1, 2, 2], Buffer.of(1, 0, 0, 1)), regression, { x: [1, 0], y: [0, 1] }],
    ['gzip', 'a.npy.gz', gzipSync(npy('<f8', [1, 3, 2], x)), regression, { x: [1, 3, 5] }],
    [
      'padding of NaN',
      'a.npy',
      npy('<f8', [1, 3, 2], doubles(1, 2, 3, 4, Number.NaN, Number.NaN)),
      regression,
      { x: [1, 3], y: [2, 4], lengths: [2] },
    ],
    [
      'gzip of a ZIP file',
      'a.npz.gz',
      gzipSync(zip({ 'X.npy': npy('<f8', [2, 3], x), 'y.npy': y })),
      {},
      { x: [1, 2, 3, 4, 5, 6], y: ['u', 'u', 'u', 'dd', 'dd', 'dd'] },
    ],
    [
      'values and classes',
      'a.npz',
      zip({ 'X.npy': npy('<f8', [2, 3], x), 'y.npy': y }),
      {},
      { x: [1, 2, 3, 4, 5, 6], y: ['u', 'u', 'u', 'dd', 'dd', 'dd'] },
    ],
    [
      'a published split',
      'a.npz',
      zip({
        'x_train.npy': npy('<f8', [2, 2], doubles(1, 2, 3, 4)),
        'y_train.npy': y,
        'x_test.npy': npy('<f8', [1, 2], doubles(5, 6)),
        'y_test.npy': npy('<U2', [1], texts(2, 'u')),
      }),
      {},
      { x: [1, 2, 3, 4, 5, 6], names: ['train/line 1', 'train/line 2', 'test/line 3'] },
    ],
    [
      'answers at every step',
      'a.npz',
      zip({ 'data.npy': npy('<f8', [1, 3, 2], x), 'labels.npy': npy('|i1', [1, 3], Buffer.of(7, 7, 8)) }),
      { labels: 'step' },
      { x: [1, 2, 3, 4, 5, 6], y: ['7', '7', '8'] },
    ],
    [
      'numbers to predict',
      'a.npz',
      zip({ 'X.npy': npy('<f8', [2, 3], x), 'y.npy': npy('<f8', [2, 1], doubles(0.5, 1.5)) }),
      { target: 'y' },
      { x: [1, 2, 3, 4, 5, 6], y: [0.5, 0.5, 0.5, 1.5, 1.5, 1.5] },
    ],
    [
      'channels that may be steps',
      'a.npy',
      npy('<f8', [1, 2, 3], x),
      { target: 'dim_2' },
      {
        x: [1, 2, 4, 5],
        y: [3, 6],
        notes: [
          'a.npy has the shape [1, 2, 3], read as 1 sequences of 2 steps with 3 channels; for 3 steps with 2 channels, set dataFormat: channelsFirst',
        ],
      },
    ],
    [
      'infinity',
      'a.npy',
      npy('<f8', [1, 1, 2], doubles(Number.POSITIVE_INFINITY, 0)),
      regression,
      ", row 1: column 'dim_0' is Infinity at step 1, not a number in the range of a 32-bit float",
    ],
    [
      'no classes',
      'a.npy',
      npy('<f8', [2, 3], x),
      {},
      ': has no classes; save values and classes in one file with numpy.savez(file, X=values, y=classes), or set target, a column',
    ],
    [
      'objects',
      'a.npy',
      npy('|O', [2], x),
      regression,
      ": has elements of type '|O'; allowed are f2 to f8, i1 to i8, u1 to u8, b1, and texts for classes; an array of objects is made of lists of different lengths: pad them with NaN",
    ],
    [
      'complex numbers',
      'a.npy',
      npy('<c16', [1, 3], x),
      regression,
      ": has elements of type '<c16'; allowed are f2 to f8, i1 to i8, u1 to u8, b1, and texts for classes",
    ],
    [
      'four axes',
      'a.npy',
      npy('<f8', [1, 1, 3, 2], x),
      regression,
      ': has the shape [1, 1, 3, 2]; allowed are [step], [sequence, step] and [sequence, step, channel]',
    ],
    [
      'no values',
      'a.npy',
      npy('<f8', [0, 3, 2], Buffer.of()),
      regression,
      ': has the shape [0, 3, 2], so it has no values',
    ],
    [
      'cut off',
      'a.npy',
      npy('<f8', [1, 3, 2], x.subarray(0, 40)),
      regression,
      ': has 113 bytes, but its header says 121, shape [1, 3, 2]; the file is cut off or damaged',
    ],
    [
      'too long',
      'a.npy',
      npy('<f8', [1, 3, 2], doubles(1, 2, 3, 4, 5, 6, 7)),
      regression,
      ': has more than the 121 bytes that its header says, shape [1, 3, 2]',
    ],
    [
      'a shape that lies',
      'a.npy',
      npy('<f8', [100000, 100000, 100], x),
      regression,
      ': says that it has 8000000000085 bytes, shape [100000, 100000, 100]; at most 2147483648 are allowed',
    ],
    [
      'a header that lies',
      'a.npy',
      Buffer.from('\x93NUMPY\x02\x00\xff\xff\xff\x7f{', 'latin1'),
      regression,
      ': has a header of 2147483647 bytes; at most 65536 are allowed',
    ],
    [
      'a header that is none',
      'a.npy',
      Buffer.from('\x93NUMPY\x01\x00\x04\x00abcd', 'latin1'),
      regression,
      ': has a header without descr, fortran_order or shape',
    ],
    [
      'a later format',
      'a.npy',
      npy('<f8', [1, 3, 2], x, false, 4),
      regression,
      ': is a NumPy array of format 4.0; allowed are 1.0, 2.0 and 3.0',
    ],
    ['text', 'a.npy', 'x,y\n1,2\n', regression, ': is not a NumPy array: it does not begin with \\x93NUMPY'],
    ['empty', 'a.npy', '', regression, ': is empty'],
    [
      'arrays of other names',
      'a.npz',
      zip({ 'arr_0.npy': npy('<f8', [2, 3], x) }),
      {},
      ': has the arrays arr_0; needed are X (or data) and y (or labels), or X_train, y_train, X_test and y_test',
    ],
    [
      'a part only',
      'a.npz',
      zip({ 'X_train.npy': npy('<f8', [2, 3], x), 'y_train.npy': y }),
      {},
      ': has the arrays X_train, y_train; needed are X (or data) and y (or labels), or X_train, y_train, X_test and y_test',
    ],
    [
      'too few classes',
      'a.npz',
      zip({ 'X.npy': npy('<f8', [3, 2], x), 'y.npy': y }),
      {},
      ": 'y' has the shape [2]; it must be [3], or [3, 2] for an answer at every step",
    ],
    [
      'an entry with another checksum',
      'a.npz',
      zip({ 'X.npy': npy('<f8', [2, 3], x), 'y.npy': y }, crc),
      {},
      ": is corrupt: 'X.npy' has another checksum",
    ],
    [
      'an entry that claims to be huge',
      'a.npz',
      zip({ 'X.npy': npy('<f8', [2, 3], x) }, (header, isLocal) => header.writeUInt32LE(0xfffffff0, isLocal ? 22 : 24)),
      {},
      ": 'X.npy' decompresses to 4294967280 bytes; the limit for a file of 197 bytes is 268448064",
    ],
    [
      'a ZIP file that is cut off',
      'a.npz',
      zip({ 'X.npy': npy('<f8', [2, 3], x) }).subarray(0, 100),
      {},
      ': is not a ZIP file that can be read: End of central directory record signature not found. Either not a zip file, or file is truncated.',
    ],
    [
      'a ZIP file of other things',
      'a.npz',
      zip({ 'readme.txt': Buffer.from('hi') }),
      {},
      ': has the arrays readme.txt; needed are X (or data) and y (or labels), or X_train, y_train, X_test and y_test',
    ],
  ]);
});

describe('Parquet', () => {
  const fixture = (name: string) => readFileSync(new URL(`../../../fixtures/${name}.parquet`, import.meta.url));
  const steps = { columns: ['x'], label: 'way', sequence: 'id' } as const;
  // The path of a column in the footer, where the schema has another name.
  const broken = Buffer.from(fixture('steps'));
  broken.write('wax', broken.lastIndexOf('way'));
  test([
    [
      'steps with times and a null',
      'a.parquet',
      fixture('steps'),
      { ...steps, timestamp: 't', missing: 'mask' },
      { x: [1.5, 2.5, null, 4], y: ['up', 'up', 'down', 'down'], names: ['p', 'q'], times: [0, 1, 0, 1.5] },
    ],
    [
      'gzip',
      'a.parquet.gz',
      gzipSync(fixture('sequences')),
      { columns: ['y', 'x'], label: 'way' },
      { x: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5], lengths: [3, 2] },
    ],
    [
      'cut-off gzip',
      'a.parquet.gz',
      gzipSync(fixture('sequences')).subarray(0, 200),
      { columns: ['y', 'x'], label: 'way' },
      ': is corrupt: unexpected end of file',
    ],
    [
      'sequences',
      'a.parquet',
      fixture('sequences'),
      { columns: ['y', 'x'], label: 'way' },
      { x: [1, 1, 2, 2, 3, 3, 4, 4, 5, 5], lengths: [3, 2], names: ['line 1', 'line 2'] },
    ],
    ['a null', 'a.parquet', fixture('steps'), steps, `, row 3: column 'x' is null, not a number${MISSING}`],
    [
      'texts as inputs',
      'a.parquet',
      fixture('steps'),
      { ...steps, columns: ['way'], label: 'n' },
      ", row 1: column 'way' is 'up', not a number",
    ],
    [
      'a missing column',
      'a.parquet',
      fixture('steps'),
      { ...steps, columns: ['z'] },
      ": has no column 'z'; its columns are id, x, n, way, t",
    ],
    [
      'columns that the schema does not have',
      'a.parquet',
      broken,
      steps,
      ': is not Parquet that can be read: its columns are not those of its schema',
    ],
    [
      'cut off',
      'a.parquet',
      fixture('steps').subarray(0, 300),
      steps,
      ': is not Parquet that can be read: parquet file invalid (footer != PAR1)',
    ],
    [
      'CSV',
      'a.parquet',
      'x,y\n1,2\n3,4\n',
      steps,
      ': is not Parquet that can be read: parquet file invalid (footer != PAR1)',
    ],
  ]);
});

describe('a folder of CSV files', () => {
  test([
    [
      'a folder for each class',
      'data',
      { 'down/1.csv': 'x,y\n1,2\n', 'up/1.csv': 'x,y\n3,4\n5,6\n', 'up/.DS_Store': 'x' },
      {},
      {
        x: [1, 2, 3, 4, 5, 6],
        y: ['down', 'up', 'up'],
        names: ['down/1', 'up/1'],
        lengths: [1, 2],
        columns: ['x', 'y'],
      },
    ],
    [
      'gzip and other files',
      'data',
      { 'down/1.csv.gz': gzipSync('x\n1\n'), 'up/2.tsv': 'x\n3\n', 'README.md': 'x' },
      {},
      { x: [1, 3], names: ['down/1', 'up/2'], notes: ['data: README.md is no CSV and ignored'] },
    ],
    [
      'no classes',
      'data',
      { 'a.csv': 'x,y\n1,2\n', 'b.csv': 'x,y\n3,4\n' },
      { columns: ['x'], target: 'y' },
      { x: [1, 3], y: [2, 4], names: ['a', 'b'] },
    ],
    [
      'neither classes nor a target',
      'data',
      { 'a.csv': 'x,y\n1,2\n' },
      {},
      ': has no classes; put the files of each class into a sub-folder of its name, or set label or target, a column of the files',
    ],
    [
      'a file without a column',
      'data',
      { 'up/1.csv': 'x,y\n1,2\n', 'up/2.csv': 'x\n1\n' },
      {},
      "/up/2.csv: has no column 'y'; its columns are x",
    ],
    [
      'a wrong cell',
      'data',
      { 'up/1.csv': 'x\n1\n', 'up/2.csv': 'x\n1\nb\n' },
      {},
      "/up/2.csv, row 3: column 'x' is 'b', not a number",
    ],
    ['a file without rows', 'data', { 'up/1.csv': 'x\n1\n', 'up/2.csv': 'x\n' }, {}, '/up/2.csv: has no rows'],
    [
      'files and folders',
      'data',
      { 'up/1.csv': 'x\n1\n', '2.csv': 'x\n' },
      {},
      ': has CSV files and the folders up; either all files are in a folder of their class, or none',
    ],
    [
      'a published split',
      'data',
      { 'train/up/1.csv': 'x\n1\n', 'test/up/1.csv': 'x\n1\n' },
      {},
      ": has the folders 'test', 'train'; for a published split, set file: { train: folder, test: folder }",
    ],
    [
      'folders in folders',
      'data',
      { 'up/more/1.csv': 'x\n1\n' },
      {},
      '/up: has folders inside, more; allowed is one folder for each class',
    ],
    [
      'no CSV files',
      'data',
      { 'a.wav': 'x' },
      {},
      ': has no CSV files (.csv, .tsv, or .gz of them), neither itself nor in folders of classes; it has a.wav',
    ],
    ['a file instead', 'data', 'x\n1\n', {}, ': is a file, not a folder; set format, or name it with its extension'],
  ]);
});
