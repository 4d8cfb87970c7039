import { useBackend } from '@qornn/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { series } from './series.js';
import type { SeriesOptions } from './series-options.js';

// Unexpected content of a file is reported, as a note of the task or as an error.

beforeAll(() => useBackend('cpu'));

const folder = temporaryFolder();
const options = { columns: ['x'], label: 'way', sequence: 'id' } as const;
const load = (content: string | Uint8Array, changes: Partial<SeriesOptions> = {}, name = 'n.csv') =>
  series({ file: folder.write(name, content), ...options, ...changes } as SeriesOptions).load();
const notes = async (...given: Parameters<typeof load>) => (await load(...given)).notes!;

/** A file of sequences s0, s1, … of the given lengths; the index of a sequence determines its class. */
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
  it('are named if they are few', async () => {
    const [first, ...others] = await notes(uneven, { window: 12, stride: 1 });
    expect(first).toBe(
      "2 of 12 sequences are shorter than a window, horizon included, of 12 rows ('s0' has 10, 's1' has 11), and are left out",
    );
    expect(others).toEqual([]);
    expect((await load(uneven, { window: 12 })).data!.details).toMatchObject({ sequences: { short: 2 } });
  });

  it('are an error if they are most of the file, except with short: drop', async () => {
    await expect(load(uneven, { window: 17 })).rejects.toThrow(
      /^series: 7 of 12 sequences are shorter than .* of 17 rows \('s0' has 10, .*'s6' has 16\), and would be left out, which is most of the file; use a smaller window \(10 rows fit all sequences\), or set short: keep or drop$/,
    );
    expect((await notes(uneven, { window: 17, short: 'drop' }))[0]).toContain('7 of 12 sequences are shorter');
  });

  it('are an error if a class is lost, or with short: refuse', async () => {
    const rare = sequences([9, 9, 9, 9, 9, 9, 4], (s) => (s === 6 ? 'rare' : s % 2 === 0 ? 'up' : 'down'));
    await expect(load(rare, { window: 9 })).rejects.toThrow("would be left out, and with them the class 'rare'; use");
    expect(await notes(rare, { window: 9, short: 'drop' })).toContain("in no window: class 'rare'");
    await expect(load(uneven, { window: 11, short: 'refuse' })).rejects.toThrow('1 of 12 sequences is shorter');
    await expect(load(uneven, { window: 30 })).rejects.toThrow('the longest has 21 rows; use a smaller window');
  });

  it('are not the only rows outside all windows', async () => {
    const text = sequences(Array(12).fill(16) as number[]);
    expect(await notes(text, { window: 10 })).toEqual([
      '72 of 192 rows are in no window (10 rows including horizon, stride 10)',
    ]);
    expect(await notes(text, { window: 10, stride: 3 })).toEqual([]);
  });
});

describe('classes', () => {
  it('that only some splits have are named', async () => {
    const cut = Array.from({ length: 100 }, (_, t) => `${t % 7},${t < 35 ? 'a' : t < 70 ? 'b' : t < 85 ? 'c' : 'd'}`);
    expect(await notes(`x,way\n${cut.join('\n')}`, { sequence: undefined, window: 5 })).toEqual([
      "in the test split, but not in the training split, so never learned: class 'd'",
      "in the validation split, but not in the training split, so never learned: class 'c'",
      "not in the test split, so never tested: classes 'a', 'b'",
      "not in the validation split, which selects the best checkpoint: classes 'a', 'b'",
    ]);
    const alone = sequences(Array(29).fill(4) as number[], (s) => (s === 4 ? 'rare' : s % 2 === 0 ? 'up' : 'down'));
    expect(await notes(alone)).toEqual([
      "not in the test split, so never tested: class 'rare'",
      "not in the validation split, which selects the best checkpoint: class 'rare'",
    ]);
  });

  it('with similar names are reported and stay separate', async () => {
    const names = ['né', 'ne\u0301', 'Up', 'up', 'a b', 'ab', '1', '1.0', 'n\ufffd'];
    const text = sequences(Array(45).fill(3) as number[], (s) => names[s % 9]!);
    const task = await load(text);
    expect(task.outputs).toBe(9);
    expect(task.notes).toEqual([
      expect.stringMatching(/^classes '.*', '.*' look the same but differ in Unicode normalization/),
      "classes 'Up', 'up' differ only in upper and lower case; they stay separate classes",
      "classes 'a b', 'ab' differ only in blanks; they stay separate classes",
      "classes '1', '1.0' are the same number; they stay separate classes",
      "'n\ufffd' contain U+FFFD, the result of decoding text with a wrong encoding before it was written to this file",
    ]);
  });

  it('that differ in surrounding blanks are merged with a note', async () => {
    const text = sequences(Array(12).fill(3) as number[], (s) => (s % 2 === 0 ? (s === 4 ? ' up ' : 'up') : 'down'));
    const task = await load(text);
    expect(task.labels).toEqual(['down', 'up']);
    expect(task.notes).toEqual(["column 'way' has blanks around 'up' in some rows; they are ignored"]);
  });

  it('in Latin-1 throw as UTF-8, and are distinct when read as windows-1252', async () => {
    const text = sequences(Array(12).fill(3) as number[], (s) => (s % 2 === 0 ? 'né' : 'nè'));
    const bytes = Buffer.from(text, 'latin1');
    await expect(load(bytes)).rejects.toThrow(/n\.csv: is not UTF-8: byte \d+, in row 2, is 0xe9; set encoding/);
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

  it('that are as many as windows cause a note', async () => {
    const text = sequences(Array(9).fill(3) as number[], (s) => `k${s}`);
    expect((await notes(text)).join()).toContain(
      "label 'way' has 9 classes for only 6 training windows; is it an identifier, or a number to predict (target)?",
    );
  });
});

describe('one answer for a whole sequence', () => {
  it('must be unique; the error names sequence and rows', async () => {
    const text = sequences(Array(6).fill(4) as number[]).replace(
      /^(s2,.*),up$/gm,
      (row, begin, at: number, all: string) => (all.slice(0, at).match(/^s2/gm)?.length === 2 ? `${begin},down` : row),
    );
    await expect(load(text)).rejects.toThrow(
      "n.csv, row 12: label 'way' changes to 'down' inside the sequence 's2', which is 'up' in row 10; a whole sequence must have one label; set window",
    );
    const line = '{"id": "a", "x": [1, 2, 3], "way": ["up", "up", "down"]}';
    await expect(load(line, {}, 'n.jsonl')).rejects.toThrow(
      "n.jsonl, row 1: label 'way' changes to 'down' inside the sequence 'a', which is 'up' at its first step",
    );
  });

  it('is that of the labelled row with a window', async () => {
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
  it('that are constant, or vary by less than float32 resolves, are named', async () => {
    const rows = Array.from({ length: 60 }, (_, t) => `${1.7e9 + t},3,${t % 5}`);
    const given = { columns: ['time', 'c'], label: undefined, target: 'v', sequence: undefined, window: 3 };
    expect(await notes(`time,c,v\n${rows.join('\n')}`, given)).toEqual([
      "column 'c' is constant in the training split",
      expect.stringMatching(/^column 'time' varies by \S+ around 1\.70000e\+9, too little for 32-bit floats/),
    ]);
  });

  it('that leak the answer throw or are named', async () => {
    expect(() => series({ file: 'a.csv', ...options, columns: ['x', 'way'] })).toThrow(
      "series: 'way' is both the label and an input column",
    );
    const rows = Array.from({ length: 60 }, (_, t) => `s${Math.floor(t / 6)},${Math.sin(t)}`);
    const given = { label: undefined, target: 'x', window: 2, stride: 1 };
    expect(await notes(`id,x\n${rows.join('\n')}`, given)).toEqual([
      "target 'x' is also an input, and with horizon 0 the last input row contains the answer",
    ]);
    expect(await notes(`id,x\n${rows.join('\n')}`, { ...given, horizon: 1 })).toEqual([]);
    const numbered = rows.map((row) => row.slice(1)).join('\n');
    expect(await notes(`id,x\n${numbered}`, { ...given, columns: ['x', 'id'], horizon: 1 })).toEqual([
      "column 'id' identifies sequences and is also an input",
    ]);
  });

  it('with a numeric first row cause a note about the header', async () => {
    const rows = Array.from({ length: 40 }, (_, t) => `${(t % 7) + 0.25},${t % 2}`);
    const given = { columns: [1], label: 2, sequence: undefined, window: 3 };
    expect(await notes(`1,2\n${rows.join('\n')}`, given)).toEqual([
      expect.stringContaining('consists of numbers and is used as column names; is it data (header: false)?'),
    ]);
    await expect(load(`x;way\n1;up\n`)).rejects.toThrow(
      "n.csv: has no columns 'x', 'way', 'id'; its columns are x;way; is the delimiter ';'?",
    );
    await expect(load('1,up\n', { header: false })).rejects.toThrow('without a header, columns are named by position');
  });
});

describe('cells', () => {
  it.each([
    ['0x10', "is '0x10', not a number"],
    ['Infinity', "is 'Infinity', not a number"],
    ['NaN', "is 'NaN', not a number"],
    ['1e999', "is '1e999', not a number"],
    ['1e39', "is '1e39', not a number in the range of a 32-bit float"],
    ['"1,5"', "is '1,5', not a number; for decimal commas, set decimal: ','"],
    ['"1,234.5"', "is '1,234.5', not a number"],
    ['', 'is empty, not a number'],
  ])('that contain %s throw with their row', async (cell, message) => {
    const text = sequences(Array(6).fill(4) as number[]).replace(/^s1,[^,]*/m, `s1,${cell}`);
    await expect(load(text)).rejects.toThrow(`n.csv, row 6: column 'x' ${message}`);
  });

  it('accept a decimal comma with decimal: comma', async () => {
    const text = sequences(Array(6).fill(4) as number[]);
    const german = text.replaceAll(',', ';').replaceAll('.', ',');
    const read = await load(german, { delimiter: ';', decimal: ',' });
    expect(read.inputNormalization).toEqual((await load(text)).inputNormalization);
    expect(() => series({ file: 'a.csv', ...options, decimal: ',' })).toThrow("decimal and delimiter are both ','");
  });

  it('of JSON Lines are either all steps or all whole sequences', async () => {
    const lines = ['{"id": "a", "x": [1, 2], "way": "up"}', '{"id": "b", "x": 1, "way": "up"}'];
    await expect(load(lines.join('\n'), {}, 'n.jsonl')).rejects.toThrow(
      'n.jsonl, row 2: contains one step of a sequence, but row 1 contains arrays (a whole sequence)',
    );
    await expect(load('{"id": "a", "x": 1e999, "way": "up"}', {}, 'n.jsonl')).rejects.toThrow(
      "column 'x' is Infinity, not a number in the range of a 32-bit float",
    );
    await expect(load('{"id": "a"}', {}, 'n.jsonl')).rejects.toThrow("row 1: has no 'x', 'way'; it has id");
    const text = [0, 1, 2, 3, 4, 5].map((s) => `{"id": "s${s}", "x": [1, ${s}], "way": "${s % 2}"}`);
    expect((await load(text.join('\r'), {}, 'n.jsonl')).outputs).toBe(2);
  });
});

it('a missing file is named by its absolute path', async () => {
  await expect(series({ file: 'no/such.csv', ...options }).load()).rejects.toThrow(
    `no/such.csv: no such file (looked for ${process.cwd()}/no/such.csv)`,
  );
});
