import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { ReadProgress } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { loadTaskOf, outlineOf, taskOf } from './configuration/task-of-config.js';
import { evaluate } from './evaluate.js';
import { buildModel, weightsOf } from './model.js';
import { openRun } from './open-run.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';
import type { EvaluationProgress } from './train-options.js';

beforeAll(() => useBackend());

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

  it('reports reading, evaluations and the final test, and counts the time of all', async () => {
    const directory = join(folder, 'reported');
    const read: number[] = [];
    const evaluated: EvaluationProgress[] = [];
    const controller = new AbortController();
    const options = { directory, onRead: ({ bytes, of }: ReadProgress) => read.push(bytes / of) };
    const config = tinyConfig({ task }, training);
    const interrupted = await train(config, {
      ...options,
      signal: controller.signal,
      onEvaluation(progress) {
        evaluated.push(progress);
        if (progress.split === 'test') controller.abort();
      },
    });
    expect(read.at(-1)).toBe(1);
    const parts = evaluated.map(({ split, weights, sequences, of }) => [split, weights, sequences <= of]);
    expect(parts[0]).toEqual(['validation', 'quantized', true]);
    expect(parts.at(-1)).toEqual(['test', 'quantized', true]);
    expect(interrupted.stopped).toBe('interrupted');
    expect(interrupted.totalSeconds).toBeGreaterThan(interrupted.seconds);
    const finished = await train(config, { ...options, resume: true, onEvaluation: (one) => evaluated.push(one) });
    expect(evaluated.at(-1)).toMatchObject({ split: 'test', weights: 'latent' });
    expect(evaluated.at(-1)!.sequences).toBe(evaluated.at(-1)!.of);
    // The interrupted test is a part of it.
    expect(finished.totalSeconds).toBeGreaterThan(interrupted.totalSeconds!);
    expect(finished.seconds).toBe(interrupted.seconds);
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
