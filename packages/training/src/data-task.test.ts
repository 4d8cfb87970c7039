import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { useBackend } from '@qornn/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { loadTaskOf, outlineOf, taskOf } from './configuration/task-of-config.js';
import { evaluate } from './evaluate.js';
import { buildModel, weightsOf } from './model.js';
import { openRun } from './open-run.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

beforeAll(() => useBackend('wasm'));

const folder = mkdtempSync(join(tmpdir(), 'qornn-data-task-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const file = join(folder, 'waves.csv');
const wave = (t: number) => Math.sin(t / 3) + 0.1 * Math.sin(7.3 * t);
writeFileSync(file, `t,v\n${Array.from({ length: 400 }, (_, t) => `${t},${20 + 3 * wave(t)}`).join('\n')}\n`);

const task = { name: 'series', file, columns: ['v'], target: 'v', window: 12, stride: 1, horizon: 1 };
const training = { steps: 12, evaluateEvery: 6, warmStartSteps: 2, sampledSteps: undefined, evaluationBatches: 100 };

async function weightsAfter(directory: string, workers: number): Promise<number[][]> {
  await train(tinyConfig({ task }, { ...training, workers }), { directory });
  const model = (await openRun(directory)).loadModel('last');
  const values = weightsOf(model).map(({ variable }) => Array.from(variable.dataSync()));
  model.dispose();
  return values;
}

describe('a task with a data file', () => {
  it('is validated without reading the file, and loaded by loadTaskOf', async () => {
    const nowhere = { ...task, file: join(folder, 'nowhere.csv') };
    const config = tinyConfig({ task: nowhere }, training);
    expect(outlineOf(config).metricNames).toEqual(['meanSquaredError']);
    expect(() => taskOf(config)).toThrow("series reads files; use await loadTask('series')");
    await expect(loadTaskOf(config)).rejects.toThrow('nowhere.csv: no such file');
    expect(() => tinyConfig({ task: { ...task, window: 0 } }, training)).toThrow(
      'task.window: series: window is 0; it must be an integer ≥ 1',
    );
    expect(() => tinyConfig({ task }, { ...training, sampledSteps: 4 })).toThrow(
      'training.sampledSteps: the task series has no quiet time steps to skip; remove sampledSteps',
    );
  });

  it('trains; every worker reads the file', async () => {
    const one = await weightsAfter(join(folder, 'one'), 1);
    const two = await weightsAfter(join(folder, 'two'), 2);
    one.forEach((values, v) => {
      values.forEach((value, i) => {
        expect(two[v]![i]).toBeCloseTo(value, 4);
      });
    });
    const run = await openRun(join(folder, 'one'));
    expect(run.task.inputNormalization!.mean[0]).toBeCloseTo(20, 0);
    expect(run.summary().test!.quantized.meanSquaredError).toBeGreaterThan(0);
  });

  it('is evaluated once on every sequence of a split, for any batch size', async () => {
    const config = tinyConfig({ task }, training);
    const loaded = await loadTaskOf(config);
    const model = buildModel(config, loaded);
    const count = loaded.sizes!.test;
    expect(count % 7).not.toBe(0);
    const whole = await evaluate(model, loaded, { batches: 1, batchSize: count });
    const parts = await evaluate(model, loaded, { batches: 1000, batchSize: 7 });
    expect(parts.meanSquaredError).toBeCloseTo(whole.meanSquaredError!, 5);
    model.dispose();
  });
});
