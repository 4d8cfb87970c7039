import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { seriesTask } from './series.js';
import type { SeriesData } from './series-data.js';
import type { SeriesOptions } from './series-options.js';

beforeAll(() => useBackend('cpu'));

const COUNT = 24;
const LENGTH = 10;

/** Sequences of ten rows; the value of a row is its place in the sequence, the answer what is given. */
function table(answer: (t: number, sequence: number) => number, labels: readonly string[] = []): SeriesData {
  const rows = Array.from({ length: COUNT * LENGTH }, (_, row) => row);
  return {
    values: Float32Array.from(rows, (row) => row % LENGTH),
    answers: Float32Array.from(rows, (row) => answer(row % LENGTH, Math.floor(row / LENGTH))),
    labels,
    sequences: Array.from({ length: COUNT }, (_, n) => ({ name: `s${n}`, from: n * LENGTH, to: (n + 1) * LENGTH })),
  };
}

const base = { file: 'memory.csv', columns: ['x'], sequence: 's' } as const;

describe('naive forecasts of a series', () => {
  const power = table((t, n) => 100 * n + 10 * t);

  it('are the last value and the season before, normalized as the targets', () => {
    const options: SeriesOptions = { ...base, target: 'power', window: 4, horizon: [1, 3], season: 2 };
    const task = seriesTask(power, options);
    tf.tidy(() => {
      const { y, naive } = task.batch('test', 0, 3);
      const { mean, std } = task.outputNormalization!;
      const raw = (values: ArrayLike<number>) => Array.from(values, (value, k) => value * std[k % 2]! + mean[k % 2]!);
      const { last, seasonal } = naive!();
      const differences = raw(y.dataSync()).map((value, k) => value - raw(last!)[k]!);
      for (const [k, difference] of differences.entries()) expect(difference).toBeCloseTo(k % 2 === 0 ? 10 : 30, 2);
      const before = raw(y.dataSync()).map((value, k) => value - raw(seasonal!)[k]!);
      for (const [k, difference] of before.entries()) expect(difference).toBeCloseTo(k % 2 === 0 ? 20 : 40, 2);
    });
  });

  it('exist at every step; without normalization also the training mean', () => {
    const options: SeriesOptions = { ...base, target: 'power', labels: 'step', horizon: 1, normalize: false };
    const task = seriesTask(power, options);
    tf.tidy(() => {
      const { y, naive } = task.batch('validation', 0, 2);
      const { last, mean, seasonal } = naive!();
      expect(seasonal).toBeUndefined();
      const values = y.dataSync();
      values.forEach((value, k) => {
        if (!Number.isNaN(value)) expect(last![k]).toBe(value - 10);
      });
      expect(new Set(mean).size).toBe(1);
    });
  });
});

describe('classes of a series', () => {
  const labels = ['rest', 'beat'];
  const beats = table((t) => (t === 4 || t === 5 ? 1 : 0), labels);

  it('are measured with events at every step', () => {
    const task = seriesTask(beats, { ...base, label: 'kind', labels: 'step', events: { tolerance: 1 } });
    tf.tidy(() => {
      const { y } = task.batch('test', 0, 3);
      const measurement = task.measurement!();
      measurement.add(tf.oneHot(y as tf.Tensor2D, 2), y);
      expect(measurement.result()).toMatchObject({
        ...{ accuracy: 1, events: { background: 'rest', tolerance: 1, boundaries: { true: 3, f1: 1 } } },
      });
    });
  });

  it('are selected by a metric of the whole validation part', () => {
    const kinds = table((_, n) => (n % 3 === 0 ? 1 : 0), labels);
    const task = seriesTask(kinds, { ...base, label: 'kind', metric: 'macroF1' });
    expect(task.metricNames).toEqual(['crossEntropy', 'accuracy', 'macroF1']);
    expect(task.primaryMetric).toEqual({ name: 'macroF1', goal: 'max' });
    tf.tidy(() => {
      const { y } = task.batch('train', 0, 8);
      const logits = tf.oneHot(y as tf.Tensor1D, 2);
      expect(task.metrics(logits, y).macroF1).toBe(1);
      const measurement = task.measurement!();
      measurement.add(logits, y);
      expect(task.wholeMetrics!(measurement.result())).toEqual({ macroF1: 1 });
    });
  });

  it('refuses options that do not fit', () => {
    const refused = (options: Partial<SeriesOptions>, data: SeriesData = beats) =>
      expect(() => seriesTask(data, { ...base, ...options } as SeriesOptions));
    refused({ target: 'power', metric: 'macroF1' }).toThrow('series: metric is for classes, but there is no label');
    refused({ label: 'kind', season: 7 }).toThrow('series: season is for target (regression), but there is a label');
    refused({ label: 'kind', window: 4, events: {} }).toThrow('series: events is for classes at every row');
    refused({ label: 'kind', labels: 'step', events: { background: 'run' } }).toThrow(
      "series: events.background is 'run', but the classes are 'rest', 'beat'",
    );
    refused({ label: 'kind', metric: 'recall' as 'accuracy' }).toThrow('metric is');
    refused({ target: 'power', season: 0 }).toThrow('season is 0');
  });
});
