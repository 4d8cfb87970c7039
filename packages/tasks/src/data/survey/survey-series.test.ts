import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { series } from '../../series/series.js';
import { doubles, npy } from '../../testing/numpy.js';
import { temporaryFolder } from '../../testing/temporary-folder.js';
import { DataFormatError } from '../format-error.js';
import { suggestSeries } from './suggest-series.js';
import { type SurveyOptions, surveySeries } from './survey-series.js';

const folder = temporaryFolder();

/** Rows of `count` sequences of `length` steps; two classes, x and y between them. */
function longCsv({ count = 12, length = 6, classes = ['down', 'up'], delimiter = ',', point = '.' } = {}): string {
  const number = (value: number) => value.toFixed(3).replace('.', point);
  const rows = Array.from({ length: count }, (_, s) =>
    Array.from({ length }, (__, t) =>
      [`s${s}`, number(Math.sin(s + t)), number(Math.cos(2 * s + t)), classes[s % classes.length]].join(delimiter),
    ),
  );
  return [['session', 'x', 'y', 'activity'].join(delimiter), ...rows.flat()].join('\n');
}

const survey = (name: string, content: string | Uint8Array, options: SurveyOptions = {}) =>
  surveySeries([{ path: folder.write(name, content), part: null }], options);

const suggested = async (name: string, content: string | Uint8Array, options: SurveyOptions = {}) => {
  const suggestions = suggestSeries(await survey(name, content, options));
  const found = Object.fromEntries(suggestions.map(({ key, value }) => [key, value]));
  await series(found as never).load();
  const { file: _, differences: __, ...others } = found;
  return others;
};

describe('surveySeries', () => {
  it('describes a table of steps', async () => {
    const found = await survey('long.csv', longCsv());
    expect(found).toMatchObject({
      format: 'csv',
      layout: 'long',
      text: { delimiter: ',', header: true, comment: null, encoding: null, decimal: '.' },
      rows: 72,
      sequences: 12,
      lengths: { min: 6, median: 6, max: 6 },
      changing: 0,
      classes: [
        { name: 'down', sequences: 6, rows: 36 },
        { name: 'up', sequences: 6, rows: 36 },
      ],
      roles: {
        columns: ['x', 'y'],
        label: { column: 'activity', from: 'guess' },
        sequence: { column: 'session', from: 'guess' },
        group: null,
        timestamp: null,
        unused: [],
      },
      duplicates: { all: 0, acrossParts: 0 },
      notes: [],
    });
    expect(found.columns.map(({ name, kind, distinct, missing }) => ({ name, kind, distinct, missing }))).toEqual([
      { name: 'session', kind: 'text', distinct: 12, missing: 0 },
      { name: 'x', kind: 'number', distinct: 17, missing: 0 },
      { name: 'y', kind: 'number', distinct: found.columns[2]!.distinct, missing: 0 },
      { name: 'activity', kind: 'text', distinct: 2, missing: 0 },
    ]);
  });

  it.each([
    ['semicolons and decimal commas', (text: string) => text, {}],
    ['UTF-8 with a byte-order mark', (text: string) => `\ufeff${text}`, {}],
    ['UTF-16 with a byte-order mark', (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'), {}],
    ['UTF-16 without one', (text: string) => Buffer.from(text, 'utf16le'), { encoding: 'utf-16le' }],
    ['gzip and comments', (text: string) => gzipSync(`# a logger\n${text}`), { comment: '#' }],
    [
      'letters of Windows',
      (text: string) => Buffer.from(text.replaceAll('up', 'höh'), 'latin1'),
      { encoding: 'windows-1252' },
    ],
  ] as const)('reads %s', async (_, encode, form) => {
    const text = encode(longCsv({ delimiter: ';', point: ',' }));
    const found = await survey('form.csv', text);
    expect(found.text).toEqual({ delimiter: ';', header: true, decimal: ',', comment: null, encoding: null, ...form });
    expect(found.roles.columns).toEqual(['x', 'y']);
  });

  it('finds the delimiter of a single column of decimal commas', async () => {
    const found = await survey('single.csv', ['power', '1,5', '2,25', '1,75'].join('\n'));
    expect(found.text).toMatchObject({ delimiter: ';', decimal: ',' });
    expect(found.roles.targets).toMatchObject([{ column: 'power', reason: 'the only column of numbers' }]);
  });

  it('leaves out what gives the label away, numbers rows, is constant or text', async () => {
    const rows = longCsv().split('\n');
    const text = rows.map((row, i) =>
      i === 0 ? `nr,${row},code,unit,comment` : `${i},${row},${row.endsWith('up') ? 4 : 3},1,note ${i % 5}`,
    );
    const { roles } = await survey('leaks.csv', text.join('\n'), { label: 'activity' });
    expect(roles.columns).toEqual(['x', 'y']);
    expect(roles.unused).toEqual([
      { column: 'nr', reason: 'it numbers the rows' },
      { column: 'unit', reason: 'it is constant' },
      { column: 'comment', reason: 'it has texts, 5 different ones' },
      { column: 'code', reason: 'it says the label: each value of it has one activity, and a different one' },
    ]);
  });

  it('finds a column that equals the target', async () => {
    const rows = Array.from({ length: 60 }, (_, t) => [Math.sin(t), 2 * Math.cos(t) + 1, Math.cos(t)].join(','));
    const { roles } = await survey('same.csv', ['a,b,target', ...rows].join('\n'));
    expect(roles.targets).toMatchObject([{ column: 'target' }]);
    expect(roles.unused).toEqual([
      { column: 'b', reason: "it says the target: it equals 'target', or a multiple of it" },
    ]);
  });

  it('finds gaps and uneven steps of times', async () => {
    const times = [0, 1, 2, 3, 13, 14, 15.5, 16.5, 17.5, 18.5].map((s) => new Date(1e12 + 1000 * s).toISOString());
    const rows = Array.from({ length: 10 }, (_, t) => `${times[t]},${Math.sin(t)}`);
    const found = await survey('times.csv', ['when,value', ...rows].join('\n'));
    expect(found.times).toEqual({
      column: 'when',
      unit: null,
      step: 1,
      irregular: 2 / 9,
      gaps: 1,
      longest: 10,
      isAscending: true,
    });
  });

  it('counts sequences that are in both files of a published split', async () => {
    const [train, test] = [longCsv(), longCsv({ count: 3 })].map((text, i) => folder.write(`part${i}.csv`, text));
    const found = await surveySeries([
      { path: train!, part: 'train' },
      { path: test!, part: 'test' },
    ]);
    expect(found).toMatchObject({ parts: { train: 12, test: 3 }, duplicates: { all: 3, acrossParts: 3 } });
  });

  it.each([
    ['0,0 0,7 1 1,7 2', 'number', 0.7],
    ['31.05.2024 23:59:58,5|31.05.2024 23:59:59|1.6.2024 00:00:00,5', 'time', 1.5],
    ['2024-05-31 23:59:58,5|2024-05-31 23:59:59|2024-06-01 00:00:00,5', 'time', 1.5],
    ['1700000000000,0 1700000000500,0 1700000001500,0', 'number', 1],
  ])('reads times of a European export: %s', async (text, kind, longest) => {
    const times = text.includes('|') ? text.split('|') : text.split(' ');
    const rows = times.map((time, t) => `${time};${t},5;${t},25`);
    const { roles, columns, times: found } = await survey('export.csv', ['Zeit;Temp;Ziel', ...rows].join('\n'));
    expect(roles).toMatchObject({ timestamp: { column: 'Zeit' }, sequence: null, targets: [{ column: 'Ziel' }] });
    expect([columns[0]!.kind, found!.longest]).toEqual([kind, longest]);
  });

  it('takes no column for that of sequences whose values are all different', async () => {
    const rows = Array.from({ length: 30 }, (_, t) => `${((t * 7919) % 1000).toString(36)}-${t},${t % 7},${t % 3}.5`);
    const { roles, sequences } = await survey('ids.csv', ['id,x,y', ...rows].join('\n'));
    expect([roles.sequence, sequences]).toEqual([null, 1]);
  });

  it('refuses a column that is asked for twice, and forecasts no text', async () => {
    await expect(survey('twice.csv', longCsv(), { columns: ['x', 'y', 'x'] })).rejects.toThrow("columns has 'x' twice");
    await expect(survey('twice.csv', longCsv(), { target: ['x', 'x'] })).rejects.toThrow("target has 'x' twice");
    const { roles } = await survey('text.csv', longCsv(), { columns: ['activity'] });
    expect(roles.targets.map(({ column }) => column)).not.toContain('activity');
  });

  it('names a sequence that is interrupted, and a column that is unknown', async () => {
    const text = ['id,x,label', 'a,1.5,u', 'b,2.5,v', 'a,3.5,u'].join('\n');
    const { notes } = await survey('again.csv', text, { sequence: 'id' });
    expect(notes).toEqual(["'a' of column 'id' starts again in row 4; rows of a sequence must be consecutive"]);
    await expect(survey('again.csv', text, { label: 'kind' })).rejects.toThrow(
      "there is no column 'kind'; the columns are id, x, label",
    );
  });

  it('does not guess between several columns of numbers', async () => {
    const rows = Array.from({ length: 30 }, (_, t) => [Math.sin(t), Math.cos(t)].join(','));
    const { roles } = await survey('two.csv', ['a,b', ...rows].join('\n'));
    expect(roles).toMatchObject({ label: null, targets: [], candidates: ['a', 'b'] });
  });

  it('refuses files without rows, and stops', async () => {
    await expect(survey('empty.csv', '')).rejects.toThrow(DataFormatError);
    await expect(survey('head.csv', 'a,b\n')).rejects.toThrow('has no rows');
    await expect(survey('stop.csv', longCsv(), { signal: AbortSignal.abort() })).rejects.toThrow('abort');
    await expect(surveySeries([], {})).rejects.toThrow('there are no files');
  });
});

describe('suggestSeries', () => {
  it('suggests whole sequences for a table of steps', async () => {
    expect(await suggested('s-long.csv', longCsv())).toEqual({
      columns: ['x', 'y'],
      sequence: 'session',
      label: 'activity',
      split: { by: 'class', validation: 0.15, test: 0.15 },
    });
  });

  it.each([2, 3, 4, 5, 6, 7, 12])('suggests what can be divided for %i sequences', async (count) => {
    for (const length of [14, 60, 900]) {
      const text = longCsv({ count, length });
      const whole = await suggested(`few-${count}-${length}.csv`, text);
      expect(whole.split).toMatchObject({ by: count < 5 ? 'time' : 'class' });
      await suggested(`few-target-${count}-${length}.csv`, text, { target: ['x'] });
    }
  });

  it('suggests the wide layout for numbered columns', async () => {
    const rows = Array.from({ length: 12 }, (_, s) => [
      ...Array.from({ length: 10 }, (__, t) => Math.sin(s + t).toFixed(3)),
      s % 2 ? 'up' : 'down',
    ]);
    const names = [...Array.from({ length: 10 }, (_, t) => `t${t}`), 'label'];
    const text = [names, ...rows].map((row) => row.join(',')).join('\n');
    expect(await suggested('s-wide.csv', text)).toEqual({
      layout: 'wide',
      label: 'label',
      split: { by: 'class', validation: 0.15, test: 0.15 },
    });
  });

  it('suggests steps for an ARFF file whose rows belong to sequences, and sequences for others', async () => {
    const head = (...names: string[]) =>
      ['@relation a', ...names.map((name) => `@attribute ${name}`), '@data', ''].join('\n');
    const steps = longCsv().split('\n').slice(1).join('\n');
    const long = head('id string', 'x numeric', 'y numeric', 'way {down,up}') + steps;
    expect(await suggested('long.arff', long)).toMatchObject({
      layout: 'long',
      sequence: 'id',
      split: { by: 'class' },
    });
    const wide = head('a numeric', 'b numeric', 'c numeric', 'way {down,up}');
    const rows = Array.from({ length: 12 }, (_, s) => `${s % 5},${s % 3}.5,${s},${s % 2 ? 'up' : 'down'}`);
    expect(await suggested('wide.arff', wide + rows.join('\n'))).toEqual({
      split: { by: 'class', validation: 0.15, test: 0.15 },
    });
  });

  it('suggests how arrays of steps are read', async () => {
    const values = (count: number) => doubles(...Array.from({ length: count }, (_, t) => Math.sin(t * t)));
    const one = { layout: 'long', columns: ['dim_0'], target: 'dim_0' };
    expect(await suggested('one.npy', npy('<f8', [400], values(400)))).toMatchObject(one);
    const two = npy('<f8', [200, 2], values(400));
    expect(await suggested('two.npy', two, { layout: 'long', target: ['dim_1'] })).toMatchObject({
      ...{ layout: 'long', columns: ['dim_0', 'dim_1'], target: 'dim_1' },
    });
  });

  it('suggests windows and a horizon for a single series of numbers', async () => {
    const rows = Array.from({ length: 400 }, (_, t) => `${new Date(1e12 + 36e5 * t).toISOString()},${Math.sin(t / 4)}`);
    expect(await suggested('s-hourly.csv', ['time,power', ...rows].join('\n'))).toEqual({
      columns: ['power'],
      target: 'power',
      window: 16,
      stride: 1,
      horizon: 1,
      split: { by: 'time', validation: 0.15, test: 0.15 },
    });
  });

  it('suggests an answer at every step where the label changes inside sequences', async () => {
    const rows = Array.from({ length: 300 }, (_, t) => `${Math.sin(t).toFixed(3)},${t % 60 < 50 ? 'rest' : 'beat'}`);
    expect(await suggested('s-steps.csv', ['ecg,state', ...rows].join('\n'))).toEqual({
      columns: ['ecg'],
      label: 'state',
      labels: 'step',
      window: 64,
      split: { by: 'time', validation: 0.15, test: 0.15 },
      classWeight: 'balanced',
      metric: 'balancedAccuracy',
    });
  });

  it('suggests what a text without names has, and a sequence that counts up', async () => {
    const rows = Array.from(
      { length: 60 },
      (_, t) => `${Math.floor(t / 5)},${Math.sin(t).toFixed(3)},${Math.floor(t / 5) % 2}`,
    );
    expect(await suggested('s-plain.dat', rows.join('\n'))).toEqual({
      format: 'csv',
      header: false,
      columns: ['2'],
      sequence: '1',
      label: '3',
      split: { by: 'class', validation: 0.15, test: 0.15 },
    });
  });

  it('suggests the form of the UCR archive for it', async () => {
    const rows = Array.from({ length: 12 }, (_, s) =>
      [s % 2, ...Array.from({ length: 9 }, (__, t) => Math.sin(s + t).toFixed(3))].join('\t'),
    );
    expect(await suggested('s-ucr.tsv', rows.join('\n'))).toMatchObject({ format: 'ucr' });
  });

  it('suggests the form of the UCR archive for values that are aligned with blanks', async () => {
    const rows = Array.from({ length: 12 }, (_, s) =>
      [s % 2, ...Array.from({ length: 9 }, (__, t) => Math.sin(s + t))]
        .map((value) => value.toExponential(7).padStart(16))
        .join(''),
    );
    const options = await suggested('s-ucr.txt', rows.join('\n'));
    // The extension says the format.
    expect(options).toEqual({ split: { by: 'class', validation: 0.15, test: 0.15 } });
  });

  it('suggests blanks for a table whose columns are aligned with them', async () => {
    const rows = Array.from({ length: 60 }, (_, t) =>
      [Math.sin(t), Math.cos(t), t % 2].map((value) => value.toFixed(2).padStart(8)).join(''),
    );
    const table = ['       x       y   label', ...rows].join('\n');
    expect(await suggested('s-aligned.dat', table)).toMatchObject({
      format: 'csv',
      delimiter: ' ',
      columns: ['x', 'y'],
    });
  });

  it('suggests a grid for uneven times, and keeps persons together', async () => {
    const rows = Array.from({ length: 120 }, (_, t) =>
      [
        Math.floor(t / 10),
        `p${Math.floor(t / 20)}`,
        (t % 10) * 2 + (t % 2),
        Math.sin(t).toFixed(3),
        Math.floor(t / 10) % 2 ? 'a' : 'b',
      ].join(','),
    );
    expect(await suggested('s-grid.csv', ['trial,person,time,x,label', ...rows].join('\n'))).toEqual({
      columns: ['x'],
      sequence: 'trial',
      group: 'person',
      timestamp: 'time',
      resample: { every: 3, method: 'previous' },
      label: 'label',
    });
  });

  it('suggests a rule for missing values', async () => {
    const text = longCsv().replace(/^(s3,)[^,]*/m, '$1NA');
    expect(await suggested('s-missing.csv', text)).toMatchObject({ missing: 'forward' });
  });
});
