import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { recordOf, registerTask, type Task, type TaskRecord } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { loadTaskOf } from './configuration/task-of-config.js';
import { buildModel, weightsOf } from './model.js';
import { type OpenRun, openRun, openRunModel } from './open-run.js';
import { loadRecordedTask } from './recorded-task.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

beforeAll(() => useBackend('wasm'));

const folder = temporaryFolder();
const file = join(folder, 'waves.csv');

/** Waves of two frequencies, sequences from ≤ s < to. */
function waves(from: number, to: number, change: (x: number) => number = (x) => x, way = ['slow', 'fast']): string {
  const rows = Array.from({ length: (to - from) * 8 }, (_, i) => {
    const s = from + Math.floor(i / 8);
    return `s${s},${change(20 + 3 * Math.sin(s + (s % 2 === 0 ? 0.2 : 0.9) * (i % 8))).toFixed(4)},${way[s % 2]}\n`;
  });
  return rows.join('');
}
const header = 'id,x,way\n';
const original = header + waves(0, 20);
const task = { name: 'series', file, columns: ['x'], label: 'way', sequence: 'id' };
const training = { steps: 12, evaluateEvery: 6, checkpointEvery: 6, warmStartSteps: 2, sampledSteps: undefined };
const config = tinyConfig({ task }, training);
let runs = 0;
let directory: string;

beforeEach(() => {
  writeFileSync(file, original);
  directory = join(folder, `run${runs++}`);
});

/** A run interrupted after six steps. */
async function interrupted(workers = 1): Promise<void> {
  const stop = new AbortController();
  await train(tinyConfig({ task }, { ...training, workers }), {
    directory,
    signal: stop.signal,
    onProgress: ({ step }) => step === 6 && stop.abort(),
  });
}

function weights(run: OpenRun, which: 'best' | 'last' = 'last'): number[][] {
  const model = run.loadModel(which);
  const values = weightsOf(model).map(({ variable }) => Array.from(variable.dataSync()));
  model.dispose();
  return values;
}

const readJson = () => JSON.parse(readFileSync(join(directory, 'data.json'), 'utf8')) as TaskRecord;
const writeJson = (change: (record: Record<string, unknown>) => void) => {
  const record = readJson() as unknown as Record<string, unknown>;
  change(record);
  writeFileSync(join(directory, 'data.json'), JSON.stringify(record));
};

describe('a run', () => {
  it('saves its data record before the first step', async () => {
    const begun: Task[] = [];
    await train(config, { directory, onBegin: ({ task }) => begun.push(task) });
    expect(readJson()).toEqual(JSON.parse(JSON.stringify(recordOf(begun[0]!))));
    expect(readJson()).toMatchObject({
      inputNames: ['x'],
      labels: ['fast', 'slow'],
      timeSteps: 8,
      data: { rows: 160 },
    });
    const run = await openRun(directory);
    expect(run.record).toEqual(readJson());
    expect(run.checkpointDigest('best')).toMatch(/^[0-9a-f]{64}$/);
  });

  it('of a generated task saves its shape', async () => {
    await train(tinyConfig(), { directory });
    expect(readJson()).toMatchObject({ task: 'copy', inputs: 6, data: null, sizes: null });
    expect((await openRun(directory)).task.inputs).toBe(6);
  });
});

describe('changed data', () => {
  it('throw with the differences when the run is resumed or opened', async () => {
    await interrupted();
    writeFileSync(file, header + waves(0, 20, (x) => 10 * x + 50));
    for (const open of [() => train(config, { directory, resume: true }), () => openRun(directory)]) {
      await expect(open()).rejects.toThrow(
        /data\.json: the data differ from those the run was trained on: waves\.csv was \d+ bytes with SHA-256 .*; mean of 'x' was \S+ and is 2\d\d\.\d+; std of 'x'/,
      );
    }
    writeFileSync(file, header + waves(0, 20, undefined, ['slow', 'quick']));
    await expect(openRun(directory)).rejects.toThrow("class 'fast' is gone; class 'quick' is new");
    writeFileSync(file, original.replaceAll('\n', '\r\n'));
    expect((await openRun(directory)).task.sizes).toEqual(readJson().sizes);
  });

  it('can be read with the names and normalization of the run', async () => {
    await interrupted();
    const before = (await openRun(directory)).task;
    writeFileSync(file, header + waves(40, 60, (x) => 10 * x + 50, ['slow', 'slow']));
    for (const changedData of ['split', 'unseen'] as const) {
      const { task } = await openRun(directory, { changedData });
      expect(task.labels).toEqual(['fast', 'slow']);
      expect(task.inputNormalization).toEqual(before.inputNormalization);
      expect(task.sizes!.test).toBe(changedData === 'unseen' ? 20 : readJson().sizes!.test);
    }
    const other = join(folder, 'other.csv');
    writeFileSync(other, `way,x,id\nslow,1,a\nslow,2,a\n`);
    writeFileSync(file, original);
    const { task } = await openRun(directory, { changes: { file: other }, changedData: 'unseen' });
    expect([task.sizes!.test, task.timeSteps]).toEqual([1, 2]);
    writeFileSync(other, 'way,x,id\nquick,1,a\n');
    await expect(openRun(directory, { changes: { file: other }, changedData: 'unseen' })).rejects.toThrow(
      "has the class 'quick', unknown to the network; its classes are 'fast', 'slow'",
    );
  });

  it('do not matter for openRunModel', async () => {
    await interrupted();
    rmSync(file);
    const run = await openRunModel(directory);
    expect(run.record!.labels).toEqual(['fast', 'slow']);
    expect(run.shape).toEqual({ inputs: 1, outputs: 2, timeSteps: 8, returnSequences: false });
    run.loadModel().dispose();
    await expect(openRun(directory)).rejects.toThrow('no such file (looked for ');
  });
});

describe('a file with new rows', () => {
  it.each([1, 2])('does not change a resumed run, with %i workers', async (workers) => {
    const whole = `${directory}-whole`;
    const settings = tinyConfig({ task }, { ...training, workers });
    await train(settings, { directory: whole });
    await interrupted(workers);
    writeFileSync(file, original + waves(20, 33, (x) => 100 * x, ['slow', 'quick']));
    const summary = await train(settings, { directory, resume: true });
    expect(summary.stopped).toBe('finished');
    writeFileSync(file, original);
    expect(weights(await openRun(directory))).toEqual(weights(await openRun(whole)));
    expect(summary.test).toEqual((await openRun(whole)).summary().test);
  });
});

describe('a run without a data record', () => {
  it('opens with its former split, and resumes', async () => {
    await interrupted();
    rmSync(join(directory, 'data.json'));
    const run = await openRun(directory);
    expect(run.record).toBeNull();
    expect(run.task.sizes).toEqual({ train: 14, validation: 3, test: 3 });
    expect((await train(config, { directory, resume: true })).stopped).toBe('finished');
    expect((await openRunModel(directory)).shape.timeSteps).toBe(8);
  });
});

it.each<[string, (record: Record<string, unknown>) => void, string]>([
  ['without labels', (record) => Reflect.deleteProperty(record, 'labels'), 'data.json: labels: '],
  [
    'of too many labels',
    (record) => Object.assign(record, { labels: ['a'] }),
    'labels: must be a list of 2, but has 1',
  ],
  ['of a std of 0', (record) => Object.assign(record.inputNormalization as object, { std: [0] }), 'a number > 0'],
  ['of another kind', (record) => Object.assign(record, { inputs: 'x' }), 'data.json: inputs: must be an integer ≥ 1'],
  [
    'of another digest',
    (record) => Object.assign(record.data as object, { digest: '../x' }),
    'data.digest: must be a SHA-256',
  ],
])('throws for a record %s', async (_, change, message) => {
  await interrupted();
  writeJson(change);
  await expect(openRun(directory)).rejects.toThrow(message);
  writeFileSync(join(directory, 'data.json'), '[');
  await expect(openRun(directory)).rejects.toThrow('data.json: is not JSON');
});

it('a plugin task without record support is compared by its properties', async () => {
  let labels = ['a', 'b'];
  registerTask('switching', (options) => {
    const { name: _, ...rest } = options;
    return {
      ...outline,
      load: async () => ({
        ...(await loadTaskOf(config)),
        name: 'switching',
        labels,
        getConfig: () => ({ name: 'switching', ...rest }),
      }),
    };
  });
  const { returnSequences, metricNames, primaryMetric, quietSegments, getConfig } = await loadTaskOf(config);
  const outline = { name: 'switching', returnSequences, metricNames, primaryMetric, quietSegments, getConfig };
  const plugged = tinyConfig({ task: { name: 'switching' } }, training);
  await train(plugged, { directory });
  expect((await openRun(directory)).record!.labels).toEqual(['a', 'b']);
  labels = ['b', 'a'];
  for (const changedData of ['refuse', 'unseen'] as const) {
    await expect(openRun(directory, { changedData })).rejects.toThrow(
      "classes were 'a', 'b' and are 'b', 'a', in this order",
    );
  }
});

it('stages of a curriculum are read with the names and normalization of the task', async () => {
  const curriculum = [{ until: 6, task: { window: 4, stride: 2 } }];
  const staged = tinyConfig({ task }, { ...training, curriculum });
  await train(staged, { directory });
  expect(readJson().timeSteps).toBe(8);
  const other = join(folder, 'stage.csv');
  writeFileSync(other, header + waves(0, 20, undefined, ['slow', 'quick']));
  const strange = tinyConfig({ task }, { ...training, curriculum: [{ until: 6, task: { file: other } }] });
  await expect(train(strange, { directory: `${directory}-strange` })).rejects.toThrow("has the class 'quick'");
});

it('changed options of a generated task are not changed data', async () => {
  await train(tinyConfig(), { directory });
  const record = readJson();
  const longer = await loadRecordedTask(tinyConfig(), {
    record,
    path: 'data.json',
    changes: { T0: 20 },
    changedData: 'unseen',
  });
  expect(longer.timeSteps).toBeGreaterThan(record.timeSteps);
  const model = buildModel(tinyConfig(), record);
  model.dispose();
});
