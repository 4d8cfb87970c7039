import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type CopyTaskOptions, copyTask, registerTask, type Split, type Task } from '@qornn/tasks';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { openRun } from './open-run.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

/** Called when a batch of a split is read, with the number of earlier batches. */
let onBatch: (split: Split, before: number) => void = () => undefined;

beforeAll(async () => {
  await useBackend();
  registerTask('watchedCopy', (options): Task => {
    const task = copyTask(options as unknown as CopyTaskOptions);
    const read = { train: 0, validation: 0, test: 0 };
    return {
      ...task,
      batch(split, index, batchSize) {
        onBatch(split, read[split]++);
        return task.batch(split, index, batchSize);
      },
      getConfig: () => ({ ...task.getConfig(), name: 'watchedCopy' }),
    };
  });
});
beforeEach(() => {
  onBatch = () => undefined;
});

const folder = () => join(temporaryFolder(), 'run');
const task = { name: 'watchedCopy', T0: 12, symbols: 3, alphabet: 4 };
const settings = { evaluationBatches: 3, checkpointEvery: 100, averaging: { decay: 0.9 } };
const config = (training = {}) => tinyConfig({ task }, { ...settings, ...training });

/** Trains until a batch of a split is read, and aborts there. */
async function stoppedAt(directory: string, split: Split, before: number, training = {}, resume = false) {
  const controller = new AbortController();
  onBatch = (read, count) => {
    if (read === split && count === before) controller.abort();
  };
  const summary = await train(config(training), { directory, signal: controller.signal, resume });
  onBatch = () => undefined;
  return summary;
}

const files = (directory: string) =>
  ['metrics.jsonl', 'checkpoints/best.safetensors'].map((file) =>
    readFileSync(join(directory, file)).toString('latin1'),
  );

async function outcome(directory: string) {
  const { metrics, summary } = await openRun(directory);
  const { best, test, steps, stopped } = summary();
  return { metrics, best, test, steps, stopped };
}

describe('an interrupted run', () => {
  it.each([
    ['its first evaluation', 0],
    ['the middle of its second', 4],
    ['its last', 7],
  ])('during an evaluation, %s, keeps the step, and resumes with identical results', async (_name, before) => {
    const [directory, whole] = [folder(), folder()];
    const tensors = tf.memory().numTensors;
    const summary = await stoppedAt(directory, 'validation', before);
    expect(tf.memory().numTensors).toBe(tensors);
    expect(summary).toMatchObject({ stopped: 'interrupted', steps: 8 * (1 + Math.floor(before / 3)), test: null });
    expect(existsSync(join(directory, 'running.json'))).toBe(false);
    await train(config(), { directory, resume: true });
    await train(config(), { directory: whole });
    expect(await outcome(directory)).toEqual(await outcome(whole));
    expect(files(directory)[0]).toBe(files(whole)[0]);
  });

  it('during an evaluation, twice', async () => {
    const [directory, whole] = [folder(), folder()];
    await stoppedAt(directory, 'validation', 1);
    const again = await stoppedAt(directory, 'validation', 1, {}, true);
    expect(again).toMatchObject({ stopped: 'interrupted', steps: 8 });
    await train(config(), { directory, resume: true });
    await train(config(), { directory: whole });
    expect(await outcome(directory)).toEqual(await outcome(whole));
  });

  it.each([
    ['after its last step', {}, 'finished'],
    ['when its goal is reached', { stopWhen: { metric: 'recall', reach: 0 } }, 'reached'],
    ['when its patience ends', { earlyStopping: { patience: 1, minDelta: 1 } }, 'patience'],
    ['when its time is over', { maxSeconds: 1e-6 }, 'time'],
  ])(
    'during its final test, %s, saves everything, and repeats the test when resumed',
    async (_name, training, reason) => {
      const directory = folder();
      for (const resume of [false, true]) {
        const stopped = await stoppedAt(directory, 'test', 1, training, resume);
        expect(stopped).toMatchObject({ stopped: 'interrupted', test: null });
      }
      const before = files(directory);
      const resumed = await train(config(training), { directory, resume: true });
      expect(resumed.stopped).toBe(reason);
      expect(resumed.test!.quantized.recall).toBeGreaterThanOrEqual(0);
      expect(files(directory)).toEqual(before);
    },
  );

  it('while loading data or starting threads, writes nothing', async () => {
    const file = join(temporaryFolder(), 'long.csv');
    writeFileSync(file, `v,c\n${'1,a\n2,b\n'.repeat(100_000)}`);
    const reads = { name: 'series', file, columns: ['v'], label: 'c', window: 4 };
    const directory = folder();
    const controller = new AbortController();
    const running = train(tinyConfig({ task: reads }, { sampledSteps: undefined }), {
      directory,
      signal: controller.signal,
    });
    setImmediate(() => controller.abort());
    await expect(running).rejects.toThrow(expect.objectContaining({ name: 'AbortError' }));
    expect(existsSync(directory)).toBe(false);
  });
});

describe('a file sorted by class', () => {
  it('is validated and tested on stratified samples', async () => {
    const file = join(temporaryFolder(), 'sorted.csv');
    // Noise: a constant prediction is right for half of the sequences.
    const noise = (n: number) => Math.sin(1e4 * Math.sin(n + 1));
    const rows = Array.from({ length: 800 }, (_, n) => `${n >> 1},${noise(n)},${n < 400 ? 'a' : 'b'}`);
    writeFileSync(file, `id,v,c\n${rows.join('\n')}\n`);
    const sorted = { name: 'series', file, columns: ['v'], label: 'c', sequence: 'id' };
    const training = { sampledSteps: undefined, evaluationBatches: 4, batchSize: 8, steps: 24 };
    const { best, test, evaluated } = await train(tinyConfig({ task: sorted }, training), { directory: folder() });
    const { validation, test: tested } = evaluated!;
    expect(validation.sequences).toBe(32);
    expect(validation.of).toBeGreaterThan(40);
    expect(tested.sequences).toBe(tested.of);
    expect(Math.abs(best!.metrics.accuracy! - test!.quantized.accuracy!)).toBeLessThan(0.2);
  });
});
