import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import '@qornn/testing/gradients';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { taskOf } from './configuration/task-of-config.js';
import { ConfigError } from './errors.js';
import { footprintOf, memoryLimit, requireMemory } from './footprint.js';
import { buildModel, parametersOf } from './model.js';
import { createOptimizer } from './optimizer.js';
import { tinyConfig } from './testing/tiny.js';
import { train } from './train.js';

beforeAll(() => useBackend('cpu'));

describe('footprintOf', () => {
  it.each([
    ['orthogonal', 200, {}],
    ['gru', 100, { layers: 2 }],
    ['lstm', 100, {}],
    ['fastGRNN', 200, {}],
    ['fastRNN', 200, { wRank: 4, uRank: 8 }],
  ])('is at most what is measured, and of its order: %s', (cell, units, options) => {
    const model = { cell, units, ...options };
    const config = tinyConfig({ model }, { sampledSteps: undefined, warmStartSteps: 0, batchSize: 64 });
    const task = taskOf(config);
    const said = footprintOf(config, task);
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
    // Gradients come on top of moments.
    expect(said.optimizer).toBeLessThanOrEqual(moments + weights);
    expect(said.optimizer).toBeGreaterThan(moments / 2);
    expect(said.batch).toBe(2 * 4 * x.size);
    tf.dispose([x, y]);
    optimizer.dispose();
    built.dispose();
  });
});

describe('a run that cannot be', () => {
  it.each([
    [
      'a task of a billion steps',
      { task: { name: 'copy', T0: 1e9 } },
      {},
      'training.batchSize: 8 (of 1000000020 time steps)',
    ],
    ['very many units', { model: { units: 100_000 } }, {}, 'model.units: 100000 takes at least'],
    ['very many layers', { model: { units: 8, layers: 1e8 } }, { sampledSteps: undefined }, 'model.units: 8 takes'],
    ['very large batches', {}, { batchSize: 1e9 }, 'training.batchSize: 1000000000 (of 18 time steps)'],
  ])('is refused before anything is made: %s', async (_name, changes, training, message) => {
    const directory = join(temporaryFolder(), 'run');
    const running = train(tinyConfig(changes, training), { directory });
    await expect(running).rejects.toThrow(ConfigError);
    await expect(running).rejects.toThrow(message);
    await expect(running).rejects.toThrow(/GiB \(.*\), but at most .* can be had here/);
    expect(existsSync(directory)).toBe(false);
  });

  it('is one that takes more than the limit', () => {
    const config = tinyConfig();
    expect(() => requireMemory(config, taskOf(config), 1000)).toThrow('but at most 0.0 MiB can be had here');
    expect(() => requireMemory(config, taskOf(config))).not.toThrow();
    expect(memoryLimit('wasm')).toBeLessThanOrEqual(2 ** 32);
    expect(memoryLimit('cpu')).toBeGreaterThan(2 ** 28);
  });
});
