import { useBackend } from '@qornn/testing';
import { beforeAll, describe, expect, it } from 'vitest';
import type { LoadOptions, Split, Task } from '../task.js';
import { differencesInReading, differencesOf, recordOf, type TaskRecord } from '../task-record.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { series, seriesTask } from './series.js';
import type { SeriesOptions } from './series-options.js';

// A trained network and changes of its data file.

beforeAll(() => useBackend('cpu'));

const folder = temporaryFolder();
const SPLITS: readonly Split[] = ['train', 'validation', 'test'];

interface Step {
  id: string;
  x: number;
  y: number;
  way: string;
}

/** Sequences s from ≤ s < to of a few steps each. */
function steps(from: number, to: number): Step[] {
  return Array.from({ length: (to - from) * 4 }, (_, i) => {
    const s = from + Math.floor(i / 4);
    return { id: `w${s}`, x: s + (i % 4) / 8, y: -(i % 4) - s / 4, way: s % 2 === 0 ? 'up' : 'down' };
  });
}

function csv(rows: readonly Step[], columns: (keyof Step)[] = ['id', 'x', 'y', 'way']): string {
  return [columns, ...rows.map((row) => columns.map((column) => row[column]))]
    .map((cells) => `${cells.join(',')}\n`)
    .join('');
}

const options = { columns: ['x', 'y'], label: 'way', sequence: 'id' } as const;
const load = (content: string | Uint8Array, how?: LoadOptions, changes: Partial<SeriesOptions> = {}) =>
  series({ file: folder.write('w.csv', content), ...options, ...changes } as SeriesOptions).load(how);
const recorded = (task: Task) => JSON.parse(JSON.stringify(recordOf(task))) as TaskRecord;

function windows(task: Task, split: Split) {
  const { x, y } = task.batch(split, 0, task.sizes![split]);
  return { x: x.arraySync(), y: Array.from(y.dataSync()) };
}

describe('the record of a series', () => {
  it('describes the inputs of a network and its training data', async () => {
    const task = await load(csv(steps(0, 20)));
    expect(recorded(task)).toMatchObject({
      task: 'series',
      ...{ inputs: 2, outputs: 2, timeSteps: 4, returnSequences: false, answers: 'classes' },
      inputNames: ['x', 'y'],
      labels: ['down', 'up'],
      inputNormalization: { mean: Array.from(task.inputNormalization!.mean) },
      sizes: task.sizes,
      data: {
        rows: 80,
        files: [{ name: 'w.csv', bytes: csv(steps(0, 20)).length }],
        details: { window: null, split: { by: 'name', validation: 0.15, test: 0.15, seed: 0 } },
      },
      notes: [],
    });
    expect(recorded(task).data!.digest).toMatch(/^[0-9a-f]{64}$/);
  });

  it('does not depend on the formatting of the same rows', async () => {
    const rows = steps(0, 20);
    const record = recorded(await load(csv(rows)));
    const others = [
      csv(rows).replaceAll('\n', '\r\n'),
      csv(rows).replaceAll('\n', '\r'),
      `\ufeff${csv(rows)}\n\n`,
      csv(rows, ['y', 'way', 'id', 'x']),
      Buffer.from(`\ufeff${csv(rows)}`, 'utf16le'),
    ];
    for (const other of others) {
      const task = await load(other, { before: record.data });
      expect(differencesOf(record, recorded(task))).toEqual([]);
      expect(windows(task, 'test')).toEqual(windows(await load(csv(rows)), 'test'));
    }
  });

  it('lists differences', async () => {
    const rows = steps(0, 20);
    const record = recorded(await load(csv(rows)));
    const differencesAfter = async (changed: Step[], changes: Partial<SeriesOptions> = {}) =>
      differencesOf(record, recorded(await load(csv(changed), { before: record.data }, changes))).join('; ');
    const moved = await differencesAfter(rows.map((row) => ({ ...row, x: 10 * row.x + 50 })));
    expect(moved).toMatch(/w\.csv was \d+ bytes with SHA-256 [0-9a-f]{12}… and is \d+ bytes with SHA-256/);
    expect(moved).toMatch(/mean of 'x' was \S+ and is \S+; std of 'x' was/);
    expect(await differencesAfter(rows.map((row) => ({ ...row, way: row.way === 'up' ? 'high' : 'low' })))).toContain(
      "classes 'down', 'up' are gone; classes 'high', 'low' are new",
    );
    expect(await differencesAfter(rows.slice(0, 72))).toContain('it had 80 rows and has 72');
    expect(await differencesAfter(rows, { window: 2 })).toContain('length of a sequence was 4 and is 2');
    expect(await differencesAfter(rows, { columns: ['y', 'x'] })).toContain(
      "columns were 'x', 'y' and are 'y', 'x', in this order",
    );
  });
});

describe('a file that has grown', () => {
  it('is read up to the rows of the run, with a note', async () => {
    const [before, after] = [csv(steps(0, 20)), csv(steps(0, 27))];
    const old = await load(before);
    const grown = await load(after, { before: recorded(old).data });
    expect(differencesOf(recorded(old), recorded(grown))).toEqual([]);
    for (const split of SPLITS) expect(windows(grown, split)).toEqual(windows(old, split));
    // A logger may be in the middle of writing a line.
    const torn = await load(`${before}w20,3`, { before: recorded(old).data });
    expect(differencesOf(recorded(old), recorded(torn))).toEqual([]);
    expect(grown.notes).toEqual([expect.stringContaining('w.csv has grown: the 80 rows from the start of the run')]);
  });

  it('keeps the cuts of a single sequence', async () => {
    const rows = (count: number) =>
      `t,v\n${Array.from({ length: count }, (_, t) => `${t},${(t * t) % 17}`).join('\n')}`;
    const one = { columns: ['t'], label: undefined, target: 'v', sequence: undefined, window: 5, stride: 1 } as const;
    const old = await load(rows(100), undefined, one as Partial<SeriesOptions>);
    expect(recorded(old).data!.details).toMatchObject({ split: { by: 'time' }, cut: { validation: 70, test: 85 } });
    const grown = await load(rows(150), { before: recorded(old).data }, one as Partial<SeriesOptions>);
    expect(differencesOf(recorded(old), recorded(grown))).toEqual([]);
    expect(windows(grown, 'test')).toEqual(windows(old, 'test'));
  });

  it('does not move sequences to other splits in a new run', async () => {
    const partsOf = async (text: string) => {
      const task = await load(text, undefined, { normalize: false });
      return new Map(SPLITS.flatMap((split) => windows(task, split).x.map(([row]) => [row![0], split] as const)));
    };
    const after = await partsOf(csv([...steps(0, 33)]));
    for (const [sequence, split] of await partsOf(csv(steps(0, 20)))) expect(after.get(sequence)).toBe(split);
  });
});

describe('other data for a trained network', () => {
  it('use its normalization, columns by name and classes by label', async () => {
    const trained = await load(csv(steps(0, 20)));
    const reading = recorded(trained);
    const scaled = steps(100, 106).map((row) => ({ ...row, x: 10 * row.x + 50, way: 'up' }));
    const task = await load(csv(scaled, ['way', 'y', 'x', 'id']), { reading, unseen: true }, { columns: ['y', 'x'] });
    expect(task.sizes).toEqual({ train: 6, validation: 6, test: 6 });
    expect(task.labels).toEqual(['down', 'up']);
    expect(task.inputNames).toEqual(['x', 'y']);
    expect(differencesInReading(reading, recorded(task))).toEqual([]);
    const { mean, std } = trained.inputNormalization!;
    const { x, y } = windows(task, 'test');
    expect(y).toEqual(Array(6).fill(1));
    expect(x[0]![0]![0]).toBeCloseTo((scaled[0]!.x - mean[0]!) / std[0]!, 5);
    expect(x[0]![0]![1]).toBeCloseTo((scaled[0]!.y - mean[1]!) / std[1]!, 5);
    expect(task.notes!.join()).toContain("in no window: class 'down'");
  });

  it('are all unseen, unless they are its training data', async () => {
    const trained = await load(csv(steps(0, 20)));
    const { data, ...reading } = recorded(trained);
    const same = await load(csv(steps(0, 22)), { before: data, reading, unseen: true });
    expect(same.sizes).toEqual(trained.sizes);
    const other = await load(csv(steps(1, 3)), { before: data, reading, unseen: true });
    expect(other.sizes!.test).toBe(2);
  });

  it('throw if they do not match, naming the difference', async () => {
    const reading = recorded(await load(csv(steps(0, 20))));
    const strange = steps(0, 4).map((row) => ({ ...row, way: row.id === 'w1' ? 'sideways' : 'up' }));
    await expect(load(csv(strange), { reading, unseen: true })).rejects.toThrow(
      "w.csv has the class 'sideways', unknown to the network; its classes are 'down', 'up'",
    );
    await expect(load(csv(strange), { reading }, { columns: ['x', 'id'] })).rejects.toThrow(
      "series: columns lacks 'y' and has 'id', but the network takes 'x', 'y'",
    );
    await expect(load('id,x,way\nw0,1,up\n', { reading })).rejects.toThrow(
      "w.csv: has no column 'y'; its columns are id, x, way",
    );
    const regression = { label: undefined, target: ['y'] } as Partial<SeriesOptions>;
    await expect(load(csv(strange), { reading: { ...reading, labels: ['z'] } }, regression)).rejects.toThrow(
      "series: target lacks 'z' and has 'y', but the network predicts 'z'",
    );
  });

  it('have targets in the units of the network', async () => {
    const regression = { label: undefined, target: ['way'], window: 2 } as unknown as Partial<SeriesOptions>;
    const numbers = (rows: Step[], factor: number) => csv(rows.map((row) => ({ ...row, way: String(factor * row.x) })));
    const trained = await load(numbers(steps(0, 20), 1), undefined, regression);
    const { mean, std } = trained.outputNormalization!;
    const task = await load(numbers(steps(0, 20), 3), { reading: recorded(trained), unseen: true }, regression);
    const rows = steps(0, 20).filter((_, i) => i % 2 === 1);
    const ascending = (values: number[]) => values.toSorted((a, b) => a - b);
    const expected = ascending(rows.map(({ x }) => (3 * x - mean[0]!) / std[0]!));
    const read = ascending((windows(task, 'test').y as unknown[]).map(Number));
    expect(read).toHaveLength(expected.length);
    read.forEach((value, i) => {
      expect(value).toBeCloseTo(expected[i]!, 4);
    });
    expect(task.labels).toEqual(['way']);
  });
});

it('runs without data records keep their split', async () => {
  const task = await load(csv(steps(0, 20)), { before: null }, { normalize: false });
  expect(task.sizes).toEqual({ train: 14, validation: 3, test: 3 });
  expect(recorded(task).data!.details).toMatchObject({ split: { by: 'position' } });
});

it('a table in memory can be read for a trained network, too', () => {
  const data = { values: Float32Array.of(1, 2, 3), answers: Float32Array.of(0, 0, 0), labels: ['b'] };
  const sequences = ['p', 'q', 'r'].map((name, i) => ({ name, from: i, to: i + 1 }));
  const reading = { inputNames: ['x'], labels: ['a', 'b'], inputNormalization: null, outputNormalization: null };
  const how = { reading, split: 'none' } as const;
  const task = seriesTask({ ...data, sequences }, { file: 'a.jsonl', columns: ['x'], label: 'k' }, how);
  expect(windows(task, 'test')).toEqual({ x: [[[1]], [[2]], [[3]]], y: [1, 1, 1] });
});
