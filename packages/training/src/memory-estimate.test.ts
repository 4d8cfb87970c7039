import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { taskOf } from './configuration/task-of-config.js';
import { ConfigError } from './errors.js';
import { checkMemory, estimateMemory, memoryLimit } from './memory-estimate.js';
import { buildModel, parametersOf } from './model.js';
import { createOptimizer } from './optimizer.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

beforeAll(() => useBackend('cpu'));

describe('estimateMemory', () => {
  it.each([
    ['orthogonal', 200, {}],
    ['gru', 100, { layers: 2 }],
    ['lstm', 100, {}],
    ['fastGRNN', 200, {}],
    ['fastRNN', 200, { wRank: 4, uRank: 8 }],
  ])('is a lower bound of the measured memory, of the right order: %s', (cell, units, options) => {
    const model = { cell, units, ...options };
    const config = tinyConfig({ model }, { sampledSteps: undefined, warmStartSteps: 0, batchSize: 64 });
    const task = taskOf(config);
    const said = estimateMemory(config, task);
    const before = tf.memory().numBytes;
    const built = buildModel(config, task);
    const weights = tf.memory().numBytes - before;
    const optimizer = createOptimizer(config.training.optimizer, parametersOf(built), 0);
    const moments = tf.memory().numBytes - before - weights;
    const { x, y } = task.batch('train', 0, 64);
    const layers = (options as { layers?: number }).layers ?? 1;
    const own = said.weights - layers * 2 ** 14;
    expect(own).toBeLessThanOrEqual(weights);
    expect(own).toBeGreaterThan(weights / 4);
    // Gradients come in addition to optimizer slots.
    expect(said.optimizer).toBeLessThanOrEqual(moments + weights);
    expect(said.optimizer).toBeGreaterThan(moments / 2);
    expect(said.batch).toBe(2 * 4 * x.size);
    tf.dispose([x, y]);
    optimizer.dispose();
    built.dispose();
  });
});

describe('a run that exceeds memory', () => {
  it.each([
    [
      'a task of a billion steps',
      { task: { name: 'copy', T0: 1e9 } },
      {},
      'training.batchSize: 8 (of 1000000020 time steps)',
    ],
    ['very many units', { model: { units: 100_000 } }, {}, 'model.units: 100000 needs at least'],
    ['very many layers', { model: { units: 8, layers: 1e8 } }, { sampledSteps: undefined }, 'model.units: 8 needs'],
    ['very large batches', {}, { batchSize: 1e9 }, 'training.batchSize: 1000000000 (of 18 time steps)'],
  ])('throws before allocation: %s', async (_name, changes, training, message) => {
    const directory = join(temporaryFolder(), 'run');
    const running = train(tinyConfig(changes, training), { directory });
    await expect(running).rejects.toThrow(ConfigError);
    await expect(running).rejects.toThrow(message);
    await expect(running).rejects.toThrow(/GiB of memory \(.*\), but .* are available/);
    expect(existsSync(directory)).toBe(false);
  });

  it('throws above the limit', () => {
    const config = tinyConfig();
    expect(() => checkMemory(config, taskOf(config), 1000)).toThrow('but 0.0 MiB are available');
    expect(() => checkMemory(config, taskOf(config))).not.toThrow();
    expect(memoryLimit('wasm')).toBeLessThanOrEqual(2 ** 32);
    expect(memoryLimit('cpu')).toBeGreaterThan(2 ** 28);
  });
});
