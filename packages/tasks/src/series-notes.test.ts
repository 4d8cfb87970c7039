import { useBackend } from '@qornn/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { series } from './series.js';
import type { SeriesOptions } from './series-options.js';
import { temporaryFolder } from './testing/temporary-folder.js';

// What a file holds and nobody said is told: in the notes of the task, or as an error.

beforeAll(() => useBackend('cpu'));

const folder = temporaryFolder();
const options = { columns: ['x'], label: 'way', sequence: 'id' } as const;
const load = (content: string | Uint8Array, changes: Partial<SeriesOptions> = {}, name = 'n.csv') =>
  series({ file: folder.write(name, content), ...options, ...changes } as SeriesOptions).load();
const notes = async (...given: Parameters<typeof load>) => (await load(...given)).notes!;

/** A file of sequences s0, s1, … of some lengths, whose class the number of a sequence gives. */
function sequences(
  lengths: readonly number[],
  wayOf: (s: number) => string = (s) => (s % 2 === 0 ? 'up' : 'down'),
): string {
  const rows = lengths.flatMap((length, s) =>
    Array.from({ length }, (_, t) => `s${s},${(0.1 + Math.sin(s + t)).toFixed(4)},${wayOf(s)}\n`),
  );
  return `id,x,way\n${rows.join('')}`;
}

/** Twelve sequences of 10 to 21 rows. */
const uneven = sequences(Array.from({ length: 12 }, (_, s) => 10 + s));

describe('sequences shorter than a window', () => {
  it('are named where they are few', async () => {
    const [first, ...others] = await notes(uneven, { window: 12, stride: 1 });
    expect(first).toBe(
      "2 of 12 sequences are shorter than a window, horizon included, of 12 rows ('s0' has 10, 's1' has 11), and are left out",
    );
    expect(others).toEqual([]);
    expect((await load(uneven, { window: 12 })).data!.details).toMatchObject({ sequences: { short: 2 } });
  });

  it('are an error where they are most of the file, unless that is asked for', async () => {
    await expect(load(uneven, { window: 17 })).rejects.toThrow(
      /^series: 7 of 12 sequences are shorter than .* of 17 rows \('s0' has 10, .*'s6' has 16\), and would be left out, which is most of the file; give a window that fits \(10 rows fit into all\), or short: drop$/,
    );
    expect((await notes(uneven, { window: 17, short: 'drop' }))[0]).toContain('7 of 12 sequences are shorter');
  });

  it('are an error where a class goes with them, or none may go', async () => {
    const rare = sequences([9, 9, 9, 9, 9, 9, 4], (s) => (s === 6 ? 'rare' : s % 2 === 0 ? 'up' : 'down'));
    await expect(load(rare, { window: 9 })).rejects.toThrow("would be left out, and with them the class 'rare'; give");
    expect(await notes(rare, { window: 9, short: 'drop' })).toContain("in no window at all: class 'rare'");
    await expect(load(uneven, { window: 11, short: 'refuse' })).rejects.toThrow('1 of 12 sequences is shorter');
    await expect(load(uneven, { window: 30 })).rejects.toThrow('the longest has 21 rows; give a smaller window');
  });

  it('are not the only rows that may be in no window', async () => {
    const text = sequences(Array(12).fill(16) as number[]);
    expect(await notes(text, { window: 10 })).toEqual([
      '72 of 192 rows are in no window of 10 rows, horizon included, every 10',
    ]);
    expect(await notes(text, { window: 10, stride: 3 })).toEqual([]);
  });
});

describe('classes', () => {
  it('that only some parts have are named', async () => {
    const cut = Array.from({ length: 100 }, (_, t) => `${t % 7},${t < 35 ? 'a' : t < 70 ? 'b' : t < 85 ? 'c' : 'd'}`);
    expect(await notes(`x,way\n${cut.join('\n')}`, { sequence: undefined, window: 5 })).toEqual([
      "in the test part, but not in the training part, so never learned: class 'd'",
      "in the validation part, but not in the training part, so never learned: class 'c'",
      "not in the test part, which says nothing of it: classes 'a', 'b'",
      "not in the validation part, by which the best checkpoint is chosen: classes 'a', 'b'",
    ]);
    const alone = sequences(Array(29).fill(4) as number[], (s) => (s === 4 ? 'rare' : s % 2 === 0 ? 'up' : 'down'));
    expect(await notes(alone)).toEqual([
      "not in the test part, which says nothing of it: class 'rare'",
      "not in the validation part, by which the best checkpoint is chosen: class 'rare'",
    ]);
  });

  it('that look alike are named, and kept apart', async () => {
    const names = ['né', 'ne\u0301', 'Up', 'up', 'a b', 'ab', '1', '1.0', 'n\ufffd'];
    const text = sequences(Array(45).fill(3) as number[], (s) => names[s % 9]!);
    const task = await load(text);
    expect(task.outputs).toBe(9);
    expect(task.notes).toEqual([
      expect.stringMatching(/^classes '.*', '.*' look the same, but differ in their Unicode normal form/),
      "classes 'Up', 'up' differ in upper and lower case alone; they are kept apart",
      "classes 'a b', 'ab' differ in blanks alone; they are kept apart",
      "classes '1', '1.0' are one number; they are kept apart",
      "'n\ufffd' hold U+FFFD, which stands for text that was decoded wrongly before it was written here",
    ]);
  });

  it('with blanks around them are one, and that is said', async () => {
    const text = sequences(Array(12).fill(3) as number[], (s) => (s % 2 === 0 ? (s === 4 ? ' up ' : 'up') : 'down'));
    const task = await load(text);
    expect(task.labels).toEqual(['down', 'up']);
    expect(task.notes).toEqual(["column 'way' has blanks around 'up' in some rows; they are taken for the same class"]);
  });

  it('of Latin-1 are refused as UTF-8, and told apart when they are read as what they are', async () => {
    const text = sequences(Array(12).fill(3) as number[], (s) => (s % 2 === 0 ? 'né' : 'nè'));
    const bytes = Buffer.from(text, 'latin1');
    await expect(load(bytes)).rejects.toThrow(
      /n\.csv: is not text in UTF-8: byte \d+, in row 2, is 0xe9; give encoding/,
    );
    expect((await load(bytes, { encoding: 'latin1' })).labels).toEqual(['nè', 'né']);
    const lines = text
      .split('\n')
      .slice(1, -1)
      .map((line) => {
        const [id, x, way] = line.split(',') as [string, string, string];
        return JSON.stringify({ id, x: Number(x), way });
      });
    await expect(load(Buffer.from(lines.join('\n'), 'latin1'), {}, 'n.jsonl')).rejects.toThrow('in row 1, is 0xe9');
  });

  it('that are as many as windows are asked about', async () => {
    const text = sequences(Array(9).fill(3) as number[], (s) => `k${s}`);
    expect((await notes(text)).join()).toContain(
      "label 'way' has 9 classes, but only 6 windows train; is it a name of its own for each, or a number to be predicted (target)?",
    );
  });
});

describe('one answer for a whole sequence', () => {
  it('must be one, and sequence and rows are named where it is not', async () => {
    const text = sequences(Array(6).fill(4) as number[]).replace(
      /^(s2,.*),up$/gm,
      (row, begin, at: number, all: string) => (all.slice(0, at).match(/^s2/gm)?.length === 2 ? `${begin},down` : row),
    );
    await expect(load(text)).rejects.toThrow(
      "n.csv, row 12: label 'way' changes to 'down' inside the sequence 's2', which is 'up' in row 10; whole sequences have one label: give window",
    );
    const line = '{"id": "a", "x": [1, 2, 3], "way": ["up", "up", "down"]}';
    await expect(load(line, {}, 'n.jsonl')).rejects.toThrow(
      "n.jsonl, row 1: label 'way' changes to 'down' inside the sequence 'a', which is 'up' at its first step",
    );
  });

  it('is that of the answering row where there is a window', async () => {
    const rows = Array.from({ length: 60 }, (_, t) => `s${Math.floor(t / 6)},${t},${t % 3 === 0 ? 'up' : 'down'}`);
    const task = await load(`id,x,way\n${rows.join('\n')}`, { window: 2, stride: 1, horizon: 1, normalize: false });
    const { x, y } = task.batch('train', 0, task.sizes!.train);
    const last = (x.arraySync() as number[][][]).map((window) => window.at(-1)![0]!);
    last.forEach((t, i) => {
      expect(task.labels![y.dataSync()[i]!]).toBe((t + 1) % 3 === 0 ? 'up' : 'down');
    });
  });
});

describe('columns', () => {
  it('that never change, or change by less than a float can say, are named', async () => {
    const rows = Array.from({ length: 60 }, (_, t) => `${1.7e9 + t},3,${t % 5}`);
    const given = { columns: ['time', 'c'], label: undefined, target: 'v', sequence: undefined, window: 3 };
    expect(await notes(`time,c,v\n${rows.join('\n')}`, given)).toEqual([
      "column 'c' never changes in the training part",
      expect.stringMatching(/^column 'time' varies by \S+ around 1\.70000e\+9, as 32-bit floats hold it: too little/),
    ]);
  });

  it('that give the answer away are refused or named', async () => {
    expect(() => series({ file: 'a.csv', ...options, columns: ['x', 'way'] })).toThrow(
      "series: 'way' is the label and one of the columns that are read",
    );
    const rows = Array.from({ length: 60 }, (_, t) => `s${Math.floor(t / 6)},${Math.sin(t)}`);
    const given = { label: undefined, target: 'x', window: 2, stride: 1 };
    expect(await notes(`id,x\n${rows.join('\n')}`, given)).toEqual([
      "target 'x' is read, too, and with horizon 0 the answer stands in the last row that is read",
    ]);
    expect(await notes(`id,x\n${rows.join('\n')}`, { ...given, horizon: 1 })).toEqual([]);
    const numbered = rows.map((row) => row.slice(1)).join('\n');
    expect(await notes(`id,x\n${numbered}`, { ...given, columns: ['x', 'id'], horizon: 1 })).toEqual([
      "column 'id' tells sequences apart and is read by the network, too",
    ]);
  });

  it('are counted from names: a first row of numbers is asked about', async () => {
    const rows = Array.from({ length: 40 }, (_, t) => `${(t % 7) + 0.25},${t % 2}`);
    const given = { columns: [1], label: 2, sequence: undefined, window: 3 };
    expect(await notes(`1,2\n${rows.join('\n')}`, given)).toEqual([
      expect.stringContaining('holds nothing but numbers, and is taken for names; is it data (header: false)?'),
    ]);
    await expect(load(`x;way\n1;up\n`)).rejects.toThrow(
      "n.csv: has no columns 'x', 'way', 'id'; its columns are x;way; is the delimiter ';'?",
    );
    await expect(load('1,up\n', { header: false })).rejects.toThrow('without a header, columns go by their position');
  });
});

describe('cells', () => {
  it.each([
    ['0x10', "is '0x10', not a number"],
    ['Infinity', "is 'Infinity', not a number"],
    ['NaN', "is 'NaN', not a number"],
    ['1e999', "is '1e999', not a number"],
    ['1e39', "is '1e39', not a number that a 32-bit float holds"],
    ['"1,5"', "is '1,5', not a number; where the comma is the decimal one, give decimal: ','"],
    ['"1,234.5"', "is '1,234.5', not a number"],
    ['', 'is empty, not a number'],
  ])('that hold %s are refused with their row', async (cell, message) => {
    const text = sequences(Array(6).fill(4) as number[]).replace(/^s1,[^,]*/m, `s1,${cell}`);
    await expect(load(text)).rejects.toThrow(`n.csv, row 6: column 'x' ${message}`);
  });

  it('have a decimal comma where that is said', async () => {
    const text = sequences(Array(6).fill(4) as number[]);
    const german = text.replaceAll(',', ';').replaceAll('.', ',');
    const read = await load(german, { delimiter: ';', decimal: ',' });
    expect(read.inputNormalization).toEqual((await load(text)).inputNormalization);
    expect(() => series({ file: 'a.csv', ...options, decimal: ',' })).toThrow("decimal and delimiter are both ','");
  });

  it('of JSON lines are all of one kind: steps, or whole sequences', async () => {
    const lines = ['{"id": "a", "x": [1, 2], "way": "up"}', '{"id": "b", "x": 1, "way": "up"}'];
    await expect(load(lines.join('\n'), {}, 'n.jsonl')).rejects.toThrow(
      'n.jsonl, row 2: holds one step of a sequence, but row 1 holds lists, a whole sequence',
    );
    await expect(load('{"id": "a", "x": 1e999, "way": "up"}', {}, 'n.jsonl')).rejects.toThrow(
      "column 'x' is Infinity, not a number that a 32-bit float holds",
    );
    await expect(load('{"id": "a"}', {}, 'n.jsonl')).rejects.toThrow("row 1: has no 'x', 'way'; it has id");
    const text = [0, 1, 2, 3, 4, 5].map((s) => `{"id": "s${s}", "x": [1, ${s}], "way": "${s % 2}"}`);
    expect((await load(text.join('\r'), {}, 'n.jsonl')).outputs).toBe(2);
  });
});

it('a file that is not there is named by its whole path', async () => {
  await expect(series({ file: 'no/such.csv', ...options }).load()).rejects.toThrow(
    `no/such.csv: no such file (looked for ${process.cwd()}/no/such.csv)`,
  );
});
