import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { useBackend } from '@qornn/backend';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import type { Predictor } from '@qornn/training/loop';
import { parseRunConfig } from '@qornn/training/loop';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { warpedMetrics } from './robustness.js';

beforeAll(() => useBackend({ backend: 'cpu' }));

const LENGTH = 40;
const SEQUENCES = 24;

function waves(): string {
  const rows = Array.from({ length: SEQUENCES }, (_, s) =>
    Array.from({ length: LENGTH }, (__, t) => `s${s},${Math.sin(t / (2 + (s % 3)) + s).toFixed(4)},${'abc'[s % 3]}`),
  );
  const file = join(temporaryFolder(), 'waves.csv');
  writeFileSync(file, `s,x,y\n${rows.flat().join('\n')}\n`);
  return file;
}

describe('warpedMetrics', () => {
  const split = { by: 'class', validation: 0.25, test: 0.25 };
  const config = parseRunConfig({
    name: 'waves',
    task: {
      name: 'series',
      file: waves(),
      columns: ['x'],
      label: 'y',
      sequence: 's',
      split: { ...split, refit: true },
    },
    model: { units: 4 },
    training: { steps: 1, batchSize: 4, optimizer: { name: 'adam', learningRate: 0.01 } },
  });

  it('judges every training sequence four times, at other rates up to a fifth, the same for every network', async () => {
    const lengths: number[][] = [[], []];
    const seen =
      (into: number[]): Predictor =>
      (x, own) => {
        into.push(...(own ?? new Array<number>(x.shape[0]).fill(x.shape[1])));
        return tf.zeros([x.shape[0], 3]);
      };
    const { signal } = new AbortController();
    const first = await warpedMetrics(config, seen(lengths[0]!), signal);
    // Training and validation, a quarter is the test.
    expect(first.sequences).toBe(4 * 18);
    expect(first.metrics.crossEntropy).toBeCloseTo(Math.log(3), 5);
    expect(first.metrics.accuracy).toBeCloseTo(1 / 3, 5);
    expect(lengths[0]).toHaveLength(4 * 18);
    expect(Math.min(...lengths[0]!)).toBeGreaterThanOrEqual(Math.round(LENGTH / 1.2));
    expect(Math.max(...lengths[0]!)).toBeLessThanOrEqual(Math.round(LENGTH * 1.2));
    expect(new Set(lengths[0]).size).toBeGreaterThan(8);
    await warpedMetrics({ ...config, seed: 5 }, seen(lengths[1]!), signal);
    expect(lengths[1]).toEqual(lengths[0]);
  });

  it('leaks no tensors', async () => {
    const { signal } = new AbortController();
    const before = tf.memory().numTensors;
    await warpedMetrics(config, (x) => tf.zeros([x.shape[0], 3]), signal);
    expect(tf.memory().numTensors).toBe(before);
  });
});
