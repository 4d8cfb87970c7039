import { useBackend } from '@qornn/backend';
import { loadTaskOf, parseRunConfig } from '@qornn/training';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { sizeOfNetwork, unitsForSize } from './units-for-size.js';

beforeAll(() => useBackend({ backend: 'cpu' }));

const configOf = (cell: string, units: number, layers = 1) =>
  parseRunConfig({
    name: 'sizes',
    seed: 0,
    task: { name: 'adding', T: 10 },
    model: { cell, units, layers },
    training: { steps: 1, batchSize: 2, optimizer: { name: 'adam', learningRate: 0.01 } },
  });

describe('unitsForSize', () => {
  it('finds the units that a network of a known size has', async () => {
    const task = await loadTaskOf(configOf('gru', 1));
    for (const [cell, units, layers] of [
      ['gru', 1, 1],
      ['gru', 13, 1],
      ['lstm', 8, 2],
      ['fastGRNN', 17, 1],
      ['fastRNN', 5, 1],
    ] as const) {
      for (const measure of ['parameters', 'bytes'] as const) {
        const target = await sizeOfNetwork(configOf(cell, units, layers), task, measure);
        const found = await unitsForSize(configOf(cell, 99, layers), task, measure, target);
        expect(await sizeOfNetwork(configOf(cell, found, layers), task, measure)).toBe(target);
        if (measure === 'parameters') expect(found).toBe(units);
      }
    }
  });

  it('takes the nearest size, and never fewer than one unit', async () => {
    const gru = configOf('gru', 4);
    const task = await loadTaskOf(gru);
    const [four, five] = [
      await sizeOfNetwork(gru, task, 'parameters'),
      await sizeOfNetwork(configOf('gru', 5), task, 'parameters'),
    ];
    const middle = Math.floor((four + five) / 2);
    expect(await unitsForSize(gru, task, 'parameters', middle)).toBe(4);
    expect(await unitsForSize(gru, task, 'parameters', middle + 1)).toBe(5);
    expect(await unitsForSize(gru, task, 'parameters', 1)).toBe(1);
  });

  it('stops when it is told to, and keeps no tensors', async () => {
    const gru = configOf('gru', 4);
    const task = await loadTaskOf(gru);
    const before = tf.memory().numTensors;
    await unitsForSize(gru, task, 'bytes', 2000);
    expect(tf.memory().numTensors).toBe(before);
    await expect(unitsForSize(gru, task, 'bytes', 2000, AbortSignal.abort())).rejects.toThrow('aborted');
    expect(tf.memory().numTensors).toBe(before);
  });
});
