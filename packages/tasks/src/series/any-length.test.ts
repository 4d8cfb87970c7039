import '@qornn/testing/gradients';
import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import type { Split, Task } from '../task.js';
import { seriesTask } from './series.js';
import type { SeriesData } from './series-data.js';
import type { SeriesOptions } from './series-options.js';

beforeAll(() => useBackend('cpu'));

const SPLITS: readonly Split[] = ['train', 'validation', 'test'];
/** Sequence s has 1 + 7 s mod 13 rows (100 s + t), and class s mod 2 at every row. */
const lengthOf = (s: number) => 1 + ((7 * s) % 13);

function table(count: number, more: (s: number) => Partial<SeriesData['sequences'][number]> = () => ({})): SeriesData {
  const values: number[] = [];
  const answers: number[] = [];
  const sequences = Array.from({ length: count }, (_, s) => {
    const from = values.length;
    for (let t = 0; t < lengthOf(s); t++) {
      values.push(100 * s + t);
      answers.push(s % 2);
    }
    return { name: `s${s}`, from, to: values.length, ...more(s) };
  });
  return { values: Float32Array.from(values), answers: Float32Array.from(answers), labels: ['even', 'odd'], sequences };
}

/** The table with the values as answers. */
function valuesTable(count: number): SeriesData {
  const data = table(count);
  return { ...data, answers: data.values, labels: [] };
}

const whole: SeriesOptions = { file: 'a.csv', columns: ['x'], label: 'parity', sequence: 'id', normalize: false };
/** Predicts the value itself, at some horizon. */
const values: SeriesOptions = { file: 'a.csv', columns: ['x'], target: 'x', sequence: 'id', normalize: false };

/** Sequences of a split as arrays of their own length, and their answers. */
function sequencesOf(task: Task, split: Split, batchSize: number, batches = 1) {
  return Array.from({ length: batches }, (_, index) => {
    const { x, y, lengths } = task.batch(split, index, batchSize);
    const [, time] = x.shape;
    const rows = x.arraySync().map((sequence, i) => {
      const length = lengths?.[i] ?? time;
      expect(sequence.slice(length).every(([value]) => value === 0)).toBe(true);
      return sequence.slice(0, length).map(([value]) => value!);
    });
    return { rows, y: y.arraySync() as number[], time };
  });
}

describe('sequences of any length', () => {
  it('are read whole, padded at the end, with their own last answer', () => {
    const task = seriesTask(table(40), whole);
    for (const split of SPLITS) {
      const { rows, y, time } = sequencesOf(task, split, task.sizes![split])[0]!;
      expect(time).toBe(Math.max(...rows.map(({ length }) => length)));
      rows.forEach((row, i) => {
        const s = Math.floor(row[0]! / 100);
        expect(row).toEqual(Array.from({ length: lengthOf(s) }, (_, t) => 100 * s + t));
        expect(y[i]).toBe(s % 2);
      });
    }
    expectNoNewTensors(() =>
      tf.dispose(Object.values(task.batch('train', 3, 8)).filter((of) => of instanceof tf.Tensor)),
    );
  });

  it('are trained in batches of similar length, each once an epoch', () => {
    const task = seriesTask(
      table(200, (s) => ({ part: s < 128 ? 'train' : s < 160 ? 'validation' : 'test' })),
      whole,
    );
    const batches = sequencesOf(task, 'train', 16, 8);
    const seen = batches.flatMap(({ rows }) => rows.map(([first]) => first! / 100));
    expect(seen.sort((a, b) => a - b)).toEqual(Array.from({ length: 128 }, (_, s) => s));
    const padded = batches.reduce((sum, { rows, time }) => sum + rows.length * time, 0);
    const own = batches.reduce((sum, { rows }) => sum + rows.reduce((rest, row) => rest + row.length, 0), 0);
    expect(padded / own).toBeLessThan(1.15);
    expect(sequencesOf(task, 'train', 16, 8)).toEqual(batches);
  });

  it('keep the order of training where all lengths are equal', () => {
    const equal = { ...table(0), ...equalLengths(60) };
    const task = seriesTask(equal, whole);
    const one = sequencesOf(task, 'train', 1, 32).map(({ rows }) => rows[0]);
    expect(sequencesOf(task, 'train', 8, 4).flatMap(({ rows }) => rows)).toEqual(one);
    expect(task.batch('train', 0, 4).lengths).toBeUndefined();
  });

  it('are kept whole with short: keep', () => {
    const task = seriesTask(table(40), { ...whole, window: 5, stride: 5, short: 'keep' });
    const lengths = sequencesOf(task, 'train', task.sizes!.train)[0]!.rows.map(({ length }) => length);
    expect(new Set(lengths)).toEqual(new Set([1, 2, 3, 4, 5]));
  });
});

function equalLengths(count: number): Pick<SeriesData, 'values' | 'answers' | 'sequences'> {
  return {
    values: Float32Array.from({ length: 3 * count }, (_, row) => row),
    answers: Float32Array.from({ length: 3 * count }, (_, row) => Math.floor(row / 3) % 2),
    sequences: Array.from({ length: count }, (_, s) => ({ name: `s${s}`, from: 3 * s, to: 3 * s + 3 })),
  };
}

describe('an answer at every step', () => {
  it('has the class of each row, and none at padding', () => {
    const task = seriesTask(table(40), { ...whole, labels: 'step' });
    expect(task.returnSequences).toBe(true);
    const { x, y, lengths } = task.batch('train', 2, 8);
    (y.arraySync() as number[][]).forEach((row, i) => {
      const parity = Math.floor((x.arraySync()[i]![0]![0] as number) / 100) % 2;
      expect(row).toEqual(row.map((_, t) => (t < lengths![i]! ? parity : -1)));
    });
  });

  it('looks ahead by each horizon, within the sequence', () => {
    const task = seriesTask(valuesTable(40), { ...values, labels: 'step', horizon: [1, 3] });
    expect([task.outputs, task.labels]).toEqual([2, ['x+1', 'x+3']]);
    const { x, y, lengths } = task.batch('validation', 0, 4);
    (y.arraySync() as number[][][]).forEach((rows, i) => {
      const length = lengths?.[i] ?? rows.length;
      rows.forEach((answers, t) => {
        const now = x.arraySync()[i]![t]![0]!;
        expect(answers).toEqual([1, 3].map((ahead) => (t + ahead < length ? now + ahead : Number.NaN)));
      });
    });
  });

  it('covers every training row with windows, and reads validation and test whole', () => {
    const task = seriesTask(table(40), { ...whole, labels: 'step', window: 4 });
    const train = sequencesOf(task, 'train', task.sizes!.train)[0]!.rows;
    expect(Math.max(...train.map(({ length }) => length))).toBe(4);
    const rows = new Set(train.flat());
    const test = sequencesOf(task, 'test', task.sizes!.test)[0]!.rows;
    for (const row of test) expect(row).toHaveLength(lengthOf(Math.floor(row[0]! / 100)));
    const all = new Set(table(40).values);
    for (const split of ['validation', 'test'] as const) {
      for (const row of sequencesOf(task, split, task.sizes![split])[0]!.rows.flat()) all.delete(row);
    }
    expect(rows).toEqual(all);
  });

  it('leaves steps without an answer out of loss, gradient and metrics', () => {
    const task = seriesTask(table(40), { ...whole, labels: 'step' });
    const { y } = task.batch('train', 2, 8);
    const shape = [...y.shape, 2];
    const logits = tf.randomNormal(shape, 0, 1, 'float32', 3);
    const noise = tf.where(tf.expandDims(tf.less(y, 0), 2), tf.fill(shape, Number.NaN), logits);
    expect(task.metrics(noise, y)).toEqual(task.metrics(logits, y));
    const gradient = tf
      .grad((z) => task.loss(z, y))(noise)
      .dataSync();
    expect(gradient.every((value) => Number.isFinite(value))).toBe(true);
  });
});

describe('splits', () => {
  const names = (task: Task, split: Split) =>
    sequencesOf(task, split, task.sizes![split])[0]!
      .rows.map(([first]) => Math.floor(first! / 100))
      .sort((a, b) => a - b);

  it('follow the published one; validation is a share of training, stratified by class', () => {
    const task = seriesTask(
      table(60, (s) => ({ part: s < 40 ? 'train' : 'test' })),
      { ...whole, split: { validation: 0.2 } },
    );
    expect(names(task, 'test')).toEqual(Array.from({ length: 20 }, (_, i) => 40 + i));
    const validation = names(task, 'validation');
    expect(validation.filter((s) => s % 2 === 0)).toHaveLength(4);
    expect(validation.filter((s) => s % 2 === 1)).toHaveLength(4);
    expect([...names(task, 'train'), ...validation].sort((a, b) => a - b)).toEqual(
      Array.from({ length: 40 }, (_, s) => s),
    );
  });

  it('never divide a group', () => {
    for (const by of ['name', 'class'] as const) {
      const task = seriesTask(
        table(60, (s) => ({ group: `g${s % 12}` })),
        { ...whole, split: { by } },
      );
      const groups = SPLITS.map((split) => new Set(names(task, split).map((s) => s % 12)));
      expect(groups.reduce((sum, { size }) => sum + size, 0)).toBe(12);
    }
  });

  it('have exact shares of each class by class', () => {
    const task = seriesTask(table(100), { ...whole, split: { by: 'class', validation: 0.2, test: 0.3 } });
    expect(SPLITS.map((split) => names(task, split).filter((s) => s % 2 === 0).length)).toEqual([25, 10, 15]);
  });

  it('train on validation too with refit, never on test', () => {
    const split = { validation: 0.3, test: 0.2, by: 'class' } as const;
    const [plain, refit] = [false, true].map((refit) =>
      seriesTask(table(60), { ...whole, split: { ...split, refit } }),
    );
    expect(names(refit!, 'validation')).toEqual(names(plain!, 'validation'));
    expect(names(refit!, 'test')).toEqual(names(plain!, 'test'));
    const both = [...names(plain!, 'train'), ...names(plain!, 'validation')].sort((a, b) => a - b);
    expect(names(refit!, 'train')).toEqual(both);
  });

  it('cut every sequence in time', () => {
    const task = seriesTask(
      { ...table(0), ...equalLengths(20) },
      { ...whole, split: { by: 'time', validation: 0.3, test: 0.3 } },
    );
    expect(SPLITS.map((split) => task.sizes![split])).toEqual([20, 20, 20]);
  });

  it('have k folds that together hold training and validation once, with the same test', () => {
    const tasks = [0, 1, 2, 3, 4].map((fold) => seriesTask(table(60), { ...whole, split: { folds: 5, fold } }));
    const tests = tasks.map((task) => names(task, 'test'));
    for (const test of tests) expect(test).toEqual(tests[0]);
    const held = tasks.flatMap((task) => names(task, 'validation')).sort((a, b) => a - b);
    expect([...held, ...tests[0]!].sort((a, b) => a - b)).toEqual(Array.from({ length: 60 }, (_, s) => s));
    expect(() => seriesTask(table(5), { ...whole, split: { folds: 9 } })).toThrow(
      'series: split.folds is 9, but training and validation have only',
    );
  });
});

describe('missing targets', () => {
  const gaps = valuesTable(60);
  gaps.answers = gaps.answers.map((value, row) => (row % 3 === 1 ? Number.NaN : value));

  it.each([
    { target: 'x', horizon: 0 },
    { target: 'x', horizon: [0, 1] },
    { target: 'x', horizon: 0, labels: 'step' },
  ] as const)('are no answers, in loss, gradient and metrics, with %j', (options) => {
    const task = seriesTask(gaps, { ...values, ...options, window: 2, short: 'drop' });
    const rows = gaps.answers.length;
    const missing = gaps.answers.filter((value) => Number.isNaN(value)).length;
    expect(task.notes).toContain(`target 'x' has no value in ${missing} of ${rows} rows, which are no answers`);
    const { y } = task.batch('train', 0, 40);
    const known = (y.dataSync() as Float32Array).filter((value) => !Number.isNaN(value));
    expect(known.length).toBeLessThan(y.size);
    const expected = known.reduce((sum, value) => sum + (value - 1) ** 2, 0) / known.length;
    expect(task.metrics(tf.onesLike(y), y).meanSquaredError! / expected).toBeCloseTo(1, 4);
    const gradient = tf.grad((z) => task.loss(z, y))(tf.onesLike(y));
    expect(gradient.dataSync().every(Number.isFinite)).toBe(true);
  });
});

describe('unequal classes', () => {
  const rare = table(60, (s) => ({ part: s < 40 ? 'train' : s < 50 ? 'validation' : 'test' }));
  rare.answers = Float32Array.from(rare.values, (value) => (Math.floor(value / 100) % 10 === 0 ? 1 : 0));

  it('are drawn equally often with sampling: balanced', () => {
    const task = seriesTask(rare, { ...whole, sampling: 'balanced' });
    const drawn = Array.from(
      { length: 24 },
      (_, index) => task.batch('train', index, 4).y.arraySync() as number[],
    ).flat();
    expect(drawn.filter((label) => label === 1)).toHaveLength(48);
  });

  it('weigh N / (m n) in the training loss with classWeight: balanced, and 1 in metrics', () => {
    const plain = seriesTask(rare, whole);
    const weighted = seriesTask(rare, { ...whole, classWeight: 'balanced' });
    const named = seriesTask(rare, { ...whole, classWeight: { even: 40 / 72, odd: 5 } });
    const y = tf.tensor1d([0, 0, 0, 1], 'int32');
    const logits = tf.tensor2d([
      [2, 0],
      [1, 0],
      [0, 1],
      [1, 0],
    ]);
    const losses = [0, 1, 2, 3].map(
      (i) => plain.loss(tf.slice(logits, [i], [1]), tf.slice(y, [i], [1])).dataSync()[0]!,
    );
    const expected = (40 / 72) * (losses[0]! + losses[1]! + losses[2]!) + 5 * losses[3]!;
    for (const task of [weighted, named]) {
      expect(task.loss(logits, y).dataSync()[0]).toBeCloseTo(expected / ((3 * 40) / 72 + 5), 5);
      expect(task.metrics(logits, y).crossEntropy).toBeCloseTo(plain.metrics(logits, y).crossEntropy!, 6);
    }
    expect(() => seriesTask(rare, { ...whole, classWeight: { even: 1, old: 2 } })).toThrow(
      "series: classWeight has 'old'; the classes are 'even', 'odd'",
    );
  });
});

describe('augmentation', () => {
  const task = seriesTask(table(60), { ...whole, augment: { crop: 0.5 } });

  it('crops parts of training sequences, differently in each epoch, and never of others', () => {
    const { rows } = sequencesOf(task, 'train', task.sizes!.train)[0]!;
    let shorter = 0;
    for (const row of rows) {
      const length = lengthOf(Math.floor(row[0]! / 100));
      expect(row.length).toBeLessThanOrEqual(length);
      expect(row.length).toBeGreaterThanOrEqual(Math.round(length / 2));
      if (row.length < length) shorter++;
      row.forEach((value, t) => {
        expect(value).toBe(row[0]! + t);
      });
    }
    expect(shorter).toBeGreaterThan(rows.length / 4);
    const later = sequencesOf(task, 'train', task.sizes!.train, 2)[1]!.rows;
    expect(later.map((row) => row.join()).sort()).not.toEqual(rows.map((row) => row.join()).sort());
    for (const row of sequencesOf(task, 'test', task.sizes!.test)[0]!.rows) {
      expect(row).toHaveLength(lengthOf(Math.floor(row[0]! / 100)));
    }
  });

  it('keeps the last row where the answer belongs to it', () => {
    const regression = seriesTask(valuesTable(60), { ...values, augment: { crop: 0.3 } });
    const { rows, y } = sequencesOf(regression, 'train', 16)[0]!;
    rows.forEach((row, i) => {
      expect([y[i]].flat()).toEqual([row.at(-1)]);
    });
  });

  it.each([{ jitter: 0.1 }, { scale: 0.1 }, { shift: 0.1 }, { drop: 0.5 }, { warp: 0.5 }] as const)(
    'changes by %j',
    (augment) => {
      const changed = seriesTask(table(60), { ...whole, normalize: true, augment });
      const plain = seriesTask(table(60), { ...whole, normalize: true });
      const values = (of: Task) =>
        Array.from({ length: 30 }, (_, i) => [...of.batch('train', i, 1).x.dataSync()].join());
      expect(values(changed)).not.toEqual(values(plain));
      expect(values(changed)).toEqual(values(changed));
    },
  );

  it.each([
    { jitter: 0.1 },
    { scale: 0.1 },
    { shift: 0.1 },
    { drop: 0.5 },
    { warp: 0.5 },
    { crop: 0.5, warp: 0.5, jitter: 0.1, scale: 0.1, shift: 0.1, drop: 0.5 },
  ] as const)('leaves the indicators of missing values 0 or 1 with %j', (augment) => {
    const gaps = table(60);
    gaps.values = gaps.values.map((value, row) => (row % 3 === 1 ? Number.NaN : value));
    const task = seriesTask(gaps, { ...whole, normalize: true, missing: 'mask', differences: true, augment });
    expect(task.inputNames).toEqual(['x', 'diff(x)', 'missing(x)']);
    const seen = new Set<number>();
    for (let i = 0; i < 40; i++) {
      for (const [value, , missing] of task.batch('train', i, 1).x.arraySync()[0]!) {
        seen.add(missing!);
        if (missing === 1) expect(value).toBeCloseTo(0, 12);
      }
    }
    expect([...seen].sort()).toEqual([0, 1]);
  });
});
