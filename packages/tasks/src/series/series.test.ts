import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Split, Task } from '../task.js';
import { differencesInReading, recordOf } from '../task-record.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { series, seriesTask } from './series.js';
import type { SeriesData } from './series-data.js';
import type { SeriesOptions } from './series-options.js';

beforeAll(() => useBackend('cpu'));

const folder = temporaryFolder();
const SPLITS: readonly Split[] = ['train', 'validation', 'test'];

/** Sequence s has rows (s + t/10, −t), and is called up or down. */
function walks(count: number, length: number): string {
  const rows = Array.from({ length: count }, (_, s) =>
    Array.from({ length }, (_, t) => `w${s},${s + t / 10},${-t},${s % 2 === 0 ? 'up' : 'down'}`),
  );
  return `id,x,y,way\n${rows.flat().join('\n')}\n`;
}

const load = (content: string, options: Omit<SeriesOptions, 'file'>, name = 'readings.csv') =>
  series({ file: folder.write(name, content), ...options }).load();
const raw = { normalize: false } as const;
const whole = { columns: ['x', 'y'], label: 'way', sequence: 'id' } as const;

/** All windows of a split as [time][column]. */
function windows(task: Task, split: Split): { x: number[][][]; y: number[] | number[][] } {
  const { x, y } = task.batch(split, 0, task.sizes![split]);
  return { x: x.arraySync(), y: y.arraySync() as number[] };
}

describe('series', () => {
  it('reads whole sequences, each in one split only', async () => {
    const task = await load(walks(20, 4), { ...whole, ...raw });
    expect([task.inputs, task.outputs, task.timeSteps]).toEqual([2, 2, 4]);
    expect(SPLITS.reduce((sum, split) => sum + task.sizes![split], 0)).toBe(20);
    for (const split of SPLITS) expect(new Set<unknown>(windows(task, split).y)).toEqual(new Set([0, 1]));
    expect(task.labels).toEqual(['down', 'up']);
    const seen = SPLITS.flatMap((split) => {
      const { x, y } = windows(task, split);
      return x.map((rows, i) => {
        const s = Math.round(rows[0]![0]!);
        rows.forEach(([a, b], t) => {
          expect(a).toBeCloseTo(s + t / 10, 5);
          expect(b).toBeCloseTo(-t, 6);
        });
        expect(y[i]).toBe(s % 2 === 0 ? 1 : 0);
        return s;
      });
    });
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 20 }, (_, s) => s));
    expect(task.inputNormalization).toBeUndefined();
  });

  it('cuts windows at every stride, and drops sequences that are too short', async () => {
    const text = `${walks(6, 11)}w6,99,0,up\n`;
    const task = await load(text, { ...whole, ...raw, window: 4, stride: 3 });
    const starts = SPLITS.flatMap((split) => windows(task, split).x.map(([first]) => -first![1]!));
    expect(starts.filter((start) => start === 0)).toHaveLength(6);
    expect([...new Set(starts)].sort((a, b) => a - b)).toEqual([0, 3, 6]);
    expect(starts).toHaveLength(18);
  });

  it('cuts a single series in time into training, validation and test without overlap', async () => {
    const rows = Array.from({ length: 100 }, (_, t) => `${t},${10 * t}`);
    const options = { columns: ['t'], target: 'v', window: 5, stride: 1, horizon: 2, ...raw };
    const task = await load(`t,v\n${rows.join('\n')}`, options);
    const span = (split: Split) => {
      const { x, y } = windows(task, split);
      x.forEach((window, i) => {
        expect((y as number[][])[i]).toEqual([10 * (window[4]![0]! + 2)]);
      });
      const first = x.map(([row]) => row![0]!);
      return [Math.min(...first), Math.max(...first) + 6, x.length];
    };
    expect(SPLITS.map(span)).toEqual([
      [0, 69, 64],
      [70, 84, 9],
      [85, 99, 9],
    ]);
  });

  it('normalizes inputs and targets with statistics of the training split only', async () => {
    const rows = Array.from({ length: 60 }, (_, t) => `${3 * t + (t >= 42 ? 1e6 : 0)},7,${t % 2}`);
    const text = `x,c,v\n${rows.join('\n')}`;
    const task = await load(text, { columns: ['x', 'c'], target: ['v', 'x'], window: 3 });
    const values = Array.from({ length: 42 }, (_, t) => 3 * t);
    const mean = values.reduce((a, b) => a + b) / 42;
    const std = Math.sqrt(values.reduce((sum, v) => sum + (v - mean) ** 2, 0) / 42);
    expect(task.inputNormalization!.mean).toEqual(Float32Array.of(mean, 7));
    expect(task.inputNormalization!.std[0]).toBeCloseTo(std, 4);
    expect(task.inputNormalization!.std[1]).toBe(1);
    expect(task.labels).toEqual(['v', 'x']);
    expect(task.baselineLoss).toBeCloseTo(1, 6);

    const { x, y } = task.batch('train', 0, task.sizes!.train);
    const back = tf.add(
      tf.mul(x, tf.tensor1d(task.inputNormalization!.std)),
      tf.tensor1d(task.inputNormalization!.mean),
    );
    const firsts = (back.arraySync() as number[][][]).map(([row]) => row![0]!).sort((a, b) => a - b);
    firsts.forEach((value, i) => {
      expect(value).toBeCloseTo(9 * i, 3);
    });
    // the constant prediction, the mean, is now 0
    expect(task.metrics(tf.zerosLike(y), y).meanSquaredError).toBeCloseTo(task.baselineLoss, 5);
    const { mean: centre, std: unit } = task.outputNormalization!;
    const targets = (y.arraySync() as number[][]).map(([, v]) => v! * unit[1]! + centre[1]!).sort((a, b) => a - b);
    targets.forEach((value, i) => {
      expect(value).toBeCloseTo(9 * i + 6, 3);
    });
  });

  it('reads JSON Lines, with a row or a whole sequence per line', async () => {
    const row = (s: number, t: number) => ({ id: `w${s}`, x: s + t / 10, y: -t, way: s % 2 === 0 ? 'up' : 'down' });
    const all = Array.from({ length: 20 }, (_, s) => Array.from({ length: 4 }, (_, t) => row(s, t)));
    const json = (values: unknown[]) => values.map((value) => JSON.stringify(value)).join('\n');
    const sequences = all.map((rows, s) => ({
      id: `w${s}`,
      x: rows.map(({ x }) => x),
      y: rows.map(({ y }) => y),
      way: rows[0]!.way,
    }));
    const options = { columns: ['x', 'y'], label: 'way' } as const;
    const csv = windows(await load(walks(20, 4), whole), 'train');
    expect(windows(await load(json(all.flat()), { ...options, sequence: 'id' }, 'rows.jsonl'), 'train')).toEqual(csv);
    const named = { ...options, sequence: 'id' };
    expect(windows(await load(json(sequences), named, 'sequences.ndjson'), 'train')).toEqual(csv);
    const unnamed = await load(json(sequences), options, 'sequences.ndjson');
    expect(SPLITS.reduce((sum, split) => sum + unnamed.sizes![split], 0)).toBe(20);
  });

  it('draws batches from seed, and splits from split.seed', async () => {
    const of = async (options: Partial<SeriesOptions>) =>
      windows(await load(walks(20, 4), { ...whole, ...options }), 'train').y;
    expect(await of({ seed: 1 })).toEqual(await of({ seed: 1 }));
    const sequences = async (options: Partial<SeriesOptions>) =>
      windows(await load(walks(20, 4), { ...whole, ...raw, ...options }), 'test').x.map(([row]) => row![0]!);
    expect(await sequences({ seed: 1 })).toEqual(await sequences({ seed: 2 }));
    expect(await sequences({ split: { seed: 1 } })).not.toEqual(await sequences({ split: { seed: 2 } }));
  });

  it('sorts numeric classes numerically', async () => {
    const text = `x,k\n${Array.from({ length: 60 }, (_, t) => `${t},${[10, 9, 1][t % 3]}`).join('\n')}`;
    const task = await load(text, { columns: ['x'], label: 'k', window: 2, stride: 1 });
    expect(task.labels).toEqual(['1', '9', '10']);
    expect(task.baselineLoss).toBeCloseTo(Math.log(3), 2);
  });

  it('makes an equal task from its config', async () => {
    const task = await load(walks(20, 4), whole);
    const { name, ...options } = task.getConfig();
    expect(name).toBe('series');
    expect((await series(options as unknown as SeriesOptions).load()).getConfig()).toEqual(task.getConfig());
  });

  it('leaks nothing', async () => {
    const task = await load(walks(20, 4), whole);
    expectNoNewTensors(() => {
      const { x, y } = task.batch('train', 3, 5);
      const logits = tf.zeros([5, 2]);
      task.loss(logits, y).dispose();
      task.metrics(logits, y);
      tf.dispose([x, y, logits]);
    });
  });
});

describe('errors of series', () => {
  const rows = (changed: Record<number, string>) =>
    ['x,way', ...Array.from({ length: 40 }, (_, t) => `${t},${t % 2 === 0 ? 'up' : 'down'}`)]
      .map((row, i) => changed[i + 1] ?? row)
      .join('\n');
  const one = { columns: ['x'], label: 'way', window: 2 } as const;

  it.each([
    [{ 17: 'abc,up' }, "readings.csv, row 17: column 'x' is 'abc', not a number"],
    [{ 3: ',up' }, "readings.csv, row 3: column 'x' is empty, not a number"],
    [{ 3: '1e99,up' }, "readings.csv, row 3: column 'x' is '1e99', not a number"],
    [{ 41: '1, ' }, "readings.csv, row 41: column 'way' is ' ', not a name"],
    [{ 9: '1' }, 'readings.csv, row 9: has 1 cells, but the first row has 2'],
  ])('name file and row: %j', async (changed, message) => {
    await expect(load(rows(changed as Record<number, string>), one)).rejects.toThrow(message);
  });

  it.each<[string, string, Omit<SeriesOptions, 'file'>, string]>([
    ['no rows', 'x,way\n', one, 'readings.csv: has no rows'],
    [
      'one class',
      'x,way\n1,up\n2,up\n',
      one,
      "series: all rows have the label 'up'; a classification needs at least two classes",
    ],
    [
      'a file that is too short',
      rows({}),
      { ...one, window: 10 },
      'series: no window of 10 rows, horizon included, fits into the validation split; its longest sequence has 6 rows; use a smaller window',
    ],
    [
      'two sequences',
      walks(2, 4),
      whole,
      'series: the file has 2 sequences of sufficient length, but training, validation and test need one each',
    ],
    [
      'no sequence left to train',
      walks(3, 4),
      { ...whole, split: { test: 0.6 } },
      "series: the training split has only class 'up' of 'down', 'up'; a classification needs at least two; lower the fractions in split",
    ],
    [
      'a sequence in two pieces',
      `${walks(3, 4)}w1,1,1,up\n`,
      whole,
      "readings.csv, row 14: sequence 'w1' starts again; the rows of a sequence must be consecutive",
    ],
  ])('explain %s', async (_, content, options, message) => {
    await expect(load(content, options)).rejects.toThrow(message);
  });

  it.each([
    ['{"x": [1, 2], "y": [1], "way": "up"}', "column 'y' has 1 steps, but column 'x' has 2 steps"],
    ['{"x": [], "y": [], "way": "up"}', "column 'x' is an empty array; a sequence needs at least one step"],
    ['{"x": [1, "a"], "y": [1, 2], "way": "up"}', "column 'x' is 'a' at step 2, not a number"],
    [
      '{"x": [1, null], "y": [1, 2], "way": "up"}',
      "column 'x' is null at step 2, not a number; for missing values, set missing: forward, interpolate or mask",
    ],
    ['{"x": [1, 2], "y": 3, "way": "up"}', "column 'y' is 3, not an array, but column 'x' has 2 steps"],
  ])('name the line: %s', async (line, message) => {
    const options = { columns: ['x', 'y'], label: 'way' } as const;
    await expect(load(line, options, 'lines.jsonl')).rejects.toThrow(`lines.jsonl, row 1: ${message}`);
  });

  it.each<[Record<string, unknown>, string]>([
    [{ file: undefined }, 'series: file is undefined; it must be the path of a file'],
    [
      { file: 'a.xlsx' },
      'series: the extension .xlsx tells no format; set format, one of csv, jsonl, ts, arff, ucr, npy, npz, parquet, folder',
    ],
    [{ columns: [] }, 'series: columns is []; it must be a list of at least one column'],
    [{ columns: ['x', 'x'] }, "series: columns has 'x' twice"],
    [{ columns: [0] }, 'series: columns is 0; it must be the name of a column, or its position from 1'],
    [{ label: undefined }, 'series: set label (classification) or target (regression)'],
    [{ target: 'y' }, 'series: set either label (classification) or target (regression)'],
    [{ window: 0 }, 'series: window is 0; it must be an integer ≥ 1'],
    [{ window: undefined }, 'series: set window, or sequence, the column that identifies sequences'],
    [{ window: undefined, sequence: 'id', stride: 3 }, 'series: stride is 3, but there is no window'],
    [{ split: { test: 1 } }, 'series: split.test is 1; it must be a number in (0, 1)'],
    [
      { split: { test: 0.6, validation: 0.4 } },
      'series: split: validation and test add up to 1; they must be less than 1, so that training data remain',
    ],
    [{ split: { test: 0.9 } }, 'add up to 1.05 (validation is 0.15 unless it is set); they must be less than 1'],
    [{ split: { fold: 2 } }, 'series: split.fold is 2, but split.folds is not set'],
    [{ split: { folds: 3, fold: 3 } }, 'series: split.fold is 3; it must be less than split.folds, 3'],
    [{ horizon: [1, 2] }, 'series: horizon is a list, which is for target (regression); a label has one horizon'],
    [
      { labels: 'step', sampling: 'balanced' },
      "series: sampling balances whole sequences; with labels: 'step' set classWeight",
    ],
    [
      { label: undefined, target: 'y', classWeight: 'balanced' },
      'series: classWeight is for classes, but there is no label',
    ],
    [
      { window: undefined, sequence: 'id', horizon: 2 },
      "series: horizon is 2, but there is no window; set window, or labels: 'step'",
    ],
    [{ split: { train: 0.6 } }, 'series: split.train is 0.6; it must be a list of values of split.column'],
    [
      { split: { train: ['a'] } },
      'series: split.train is a list of values; set split.column, the column that has them',
    ],
    [{ split: { column: 's', train: ['a'], test: ['a'] } }, "series: split has 'a' for both train and test"],
    [{ file: { train: 'a.csv' } }, 'series: file.test is undefined; it must be the path of a file'],
    [
      { file: { train: 'a.csv', test: 'b.csv', dev: 'c.csv' } },
      "series: file has 'dev'; allowed are train, validation and test",
    ],
    [
      { file: { train: 'a.csv', test: 'b.ts' } },
      'series: a.csv is csv, but b.ts is ts; the files must have one format',
    ],
    [{ columns: { x: 'x_*' } }, 'series: columns is a map of channels; set layout: wide, or make it a list'],
    [
      { file: 'a.ts', layout: 'long' },
      "series: layout is 'long', but ts is always wide; it can be set for csv, arff, npy and npz",
    ],
    [{ missing: 'zero' }, 'series: missing is "zero"; it must be error, forward, interpolate or mask'],
    [{ delimiter: ';;' }, 'series: delimiter is ";;"; it must be one character'],
    [{ normalize: 'yes' }, "series: normalize is 'yes'; it must be true or false"],
    [{ windows: 3 }, "series: unknown option 'windows'; did you mean 'window'? allowed are file, format"],
  ])('rejects %j', (change, message) => {
    expect(() => series({ file: 'a.csv', ...one, ...change } as SeriesOptions)).toThrow(message);
  });

  it('explain why a table in memory does not fit', () => {
    const data = {
      values: new Float32Array(4),
      answers: new Float32Array(4),
      labels: [],
      sequences: [{ name: '', from: 0, to: 4 }],
    };
    expect(() => seriesTask(data, { file: 'a.jsonl', columns: ['x'], target: 'y' })).toThrow(
      'series: the file is a single sequence; set window, the number of rows to read',
    );
  });
});

describe('missing values and uneven times', () => {
  /** Two columns, the second with gaps; sequence s has values around s. */
  function gapped(count: number, length: number): SeriesData {
    const rows = Array.from({ length: count * length }, (_, row) => [
      row % 7,
      row % 3 === 0 ? Number.NaN : 10 + (row % 5),
    ]);
    return {
      values: Float32Array.from(rows.flat()),
      answers: Float32Array.from(rows, (_, row) => Math.floor(row / length) % 2),
      labels: ['down', 'up'],
      sequences: Array.from({ length: count }, (_, s) => ({ name: `s${s}`, from: s * length, to: (s + 1) * length })),
    };
  }
  const options = { file: 'memory.csv', columns: ['x', 'y'], label: 'way', sequence: 'id' } as const;

  it('reads a masked column as 0 with an indicator that is not normalized', () => {
    const task = seriesTask(gapped(12, 6), { ...options, missing: { y: 'mask' } });
    expect([task.inputs, task.inputNames]).toEqual([3, ['x', 'y', 'missing(y)']]);
    expect([task.inputNormalization!.mean[2], task.inputNormalization!.std[2]]).toEqual([0, 1]);
    expect(task.inputNormalization!.mean[1]).toBeGreaterThan(10);
    for (const [, y, missing] of windows(task, 'train').x.flat()) {
      expect([0, 1]).toContain(missing);
      if (missing === 1) expect(y).toBe(0);
    }
    expect(task.notes).toContain("missing values: 'y' 24 of 72 (mask)");
  });

  it('is read by a trained network in the same way', () => {
    const asked = { ...options, missing: { y: 'mask', x: 'forward' } } as const;
    const trained = seriesTask(gapped(12, 6), asked);
    const other = seriesTask(gapped(4, 6), asked, { reading: recordOf(trained), split: 'none' });
    expect(other.inputNormalization).toEqual(trained.inputNormalization);
    expect(other.inputNames).toEqual(trained.inputNames);
  });

  it('is in the record, with all that other data must share', async () => {
    const text = walks(20, 4);
    const task = await load(text, {
      ...whole,
      missing: 'forward',
      stride: 1,
      window: 2,
      horizon: 1,
      split: { seed: 4 },
    });
    expect(task.data!.details.missing).toEqual({ x: 'forward', y: 'forward' });
    const reading = task.data!.reading!;
    expect(reading).toEqual({
      ...whole,
      ...{ missing: { x: 'forward', y: 'forward' }, window: 2, stride: 1, horizon: 1, normalize: true },
    });
    const again = await load(text, reading as unknown as SeriesOptions);
    expect(again.data!.reading).toEqual(reading);
    expect((await load(text, whole)).data!.details).not.toHaveProperty('missing');
  });

  it('orders columns by a trained network, whose inputs have indicators', async () => {
    const trained = await load(walks(20, 4), { ...whole, missing: { y: 'mask' } });
    const config = { ...whole, columns: ['y', 'x'], missing: { y: 'mask' } } as const;
    const task = await series({ file: folder.write('other.csv', walks(20, 4)), ...config }).load({
      reading: recordOf(trained),
      unseen: true,
      before: trained.data!,
    });
    expect(task.inputNames).toEqual(['x', 'y', 'missing(y)']);
    expect(differencesInReading(recordOf(trained), recordOf(task))).toEqual([]);
  });

  it('may be put on a regular grid', () => {
    const data = gapped(12, 6);
    const times = Float64Array.from({ length: 72 }, (_, row) => (row % 6) * 2);
    const task = seriesTask({ ...data, times }, { ...options, missing: 'forward', resample: { every: '1s' } });
    expect(task.timeSteps).toBe(11);
  });
});
