import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addingTask } from './adding.js';
import { characterTask } from './characters.js';
import { imageTask } from './mnist.js';
import { getTask, loadTask, registerTask } from './registry.js';
import { seriesTask } from './series/series.js';
import { stratifiedSample } from './stratified-sample.js';
import type { Split, Task } from './task.js';

beforeAll(() => useBackend('cpu'));

const EVALUATED: readonly Split[] = ['validation', 'test'];

/** Labels of all sequences of a split, in order. */
function answers(task: Task, split: Split, batchSize = 7): number[] {
  const size = task.sizes![split];
  const all = Array.from({ length: Math.ceil(size / batchSize) }, (_, index) => {
    const { x, y } = task.batch(split, index, batchSize);
    const values = Array.from(y.dataSync());
    tf.dispose([x, y]);
    return values;
  });
  return all.flat().slice(0, size);
}

/** Largest deviation of a class from its proportion over all prefixes. */
function farthest(classes: readonly number[]): number {
  let max = 0;
  for (const one of new Set(classes)) {
    const fraction = classes.filter((c) => c === one).length / classes.length;
    let seen = 0;
    classes.forEach((c, k) => {
      if (c === one) seen++;
      max = Math.max(max, Math.abs(seen - (k + 1) * fraction));
    });
  }
  return max;
}

/** Sequences of one row, the first of class 0, then those of class 1, … */
function sorted(counts: readonly number[]): Task {
  const classes = counts.flatMap((count, c) => new Array<number>(count).fill(c));
  return seriesTask(
    {
      values: Float32Array.from(classes, (_, n) => n),
      answers: Float32Array.from(classes),
      labels: counts.map((_, c) => `c${c}`),
      sequences: classes.map((_, n) => ({ name: `${n}`, from: n, to: n + 1 })),
    },
    { file: 'sorted.csv', columns: ['v'], label: 'c', sequence: 'id', normalize: false },
  );
}

/** A custom task: a JavaScript class with private fields, with data sorted by label. */
class Plugin {
  readonly #classes = Array.from({ length: 400 }, (_, n) => Math.floor(n / 200));
  readonly name = 'sortedPlugin';
  readonly inputs = 1;
  readonly outputs = 2;
  readonly timeSteps = 1;
  readonly returnSequences = false;
  readonly answers = 'classes';
  readonly metricNames = ['loss'];
  readonly primaryMetric = { name: 'loss', goal: 'min' } as const;
  readonly baselineLoss = 1;
  readonly quietSegments = [];
  readonly sizes = { train: 400, validation: 400, test: 400 };
  readonly inputNormalization?: undefined;

  batch(_split: Split, index: number, batchSize: number) {
    const y = Int32Array.from({ length: batchSize }, (_, i) => this.#classes[(index * batchSize + i) % 400]!);
    return { x: tf.zeros<tf.Rank.R3>([batchSize, 1, 1]), y: tf.tensor1d(y, 'int32') };
  }

  loss(): tf.Scalar {
    return tf.scalar(this.#classes.length);
  }

  metrics(): Record<string, number> {
    return { loss: 0 };
  }

  getConfig(): Record<string, unknown> {
    return { name: this.name };
  }
}

describe('the splits that are evaluated', () => {
  it.each([
    ['equal classes', [200, 200]],
    ['unequal ones', [300, 80, 15, 40]],
    ['many', Array.from({ length: 30 }, (_, c) => 12 + (c % 5))],
  ])('have in every beginning each class within one of its fraction: a series sorted by class, %s', (_name, counts) => {
    const task = sorted(counts);
    for (const split of EVALUATED) expect(farthest(answers(task, split))).toBeLessThan(1);
  });

  it('and images', () => {
    const part = (count: number) => ({
      images: new Uint8Array(4 * count),
      labels: Uint8Array.from({ length: count }, (_, n) => Math.floor((10 * n) / count)),
    });
    const task = imageTask('sequentialMnist', { pixels: 4, train: part(90), validation: part(73), test: part(110) });
    for (const split of EVALUATED) expect(farthest(answers(task, split))).toBeLessThan(1);
  });

  it('and spread every prefix over a text', () => {
    const text = Uint8Array.from({ length: 2001 }, (_, i) => Math.floor(i / 10));
    const alphabet = Array.from({ length: 256 }, (_, i) => String.fromCharCode(i));
    const task = characterTask({ alphabet, train: text, validation: text, test: text }, { T: 10 });
    const places = Array.from(tf.argMax(task.batch('validation', 0, 40).x, 2).dataSync()).filter(
      (_, i) => i % 10 === 0,
    );
    for (let quarter = 0; quarter < 4; quarter++) {
      const within = places.filter((place) => Math.floor(place / 50) === quarter).length;
      expect(Math.abs(within - 10)).toBeLessThan(4);
    }
  });

  it('do not depend on batch size or seed', () => {
    const task = sorted([60, 50, 40]);
    for (const split of EVALUATED) expect(answers(task, split, 3)).toEqual(answers(task, split, 11));
    expect(task.classes!('validation')).toEqual(Int32Array.from(answers(task, 'validation')));
    expect(task.classes!('train')).toEqual(Int32Array.from(answers(task, 'train')));
  });
});

describe('a task from outside', () => {
  it('with sizes is read in stratified order, each sequence once, and otherwise unchanged', async () => {
    registerTask('sortedPlugin', () => new Plugin());
    registerTask('sortedFiles', () => ({ ...getTask('sortedPlugin'), load: async () => new Plugin() }));
    for (const task of [getTask('sortedPlugin'), await loadTask('sortedFiles')]) {
      expect(task.stratified).toBe(true);
      const before = tf.memory().numTensors;
      const read = answers(task, 'validation', 32);
      expect(tf.memory().numTensors).toBe(before);
      expect(read.filter((c) => c === 1)).toHaveLength(200);
      for (const first of [32, 128, 256]) {
        expect(Math.abs(read.slice(0, first).filter((c) => c === 1).length - first / 2)).toBeLessThan(5);
      }
      // Training is unchanged.
      expect(answers(task, 'train').slice(0, 200)).toEqual(new Array(200).fill(0));
      expect(task.loss(tf.zeros([1, 2]), tf.zeros([1])).dataSync()[0]).toBe(400);
    }
  });

  it('with classes has them within one of their proportion', () => {
    registerTask('sortedKinds', () =>
      Object.assign(new Plugin(), { classes: () => Array.from({ length: 400 }, (_, n) => Math.floor(n / 200)) }),
    );
    const task = getTask('sortedKinds');
    expect(farthest(answers(task, 'test', 32))).toBeLessThan(1);
    expect(Array.from(task.classes!('test'))).toEqual(answers(task, 'test', 32));
  });
});

describe('stratifiedSample', () => {
  it('draws distinct training sequences, with each class within one of its proportion', () => {
    const task = sorted([100, 60, 40]);
    const classes = answers(task, 'train');
    const sample = stratifiedSample(task, 'train', 50);
    expect(new Set(sample).size).toBe(50);
    const counts = [0, 1, 2].map((one) => Array.from(sample, (n) => classes[n]).filter((c) => c === one).length);
    const shares = [0, 1, 2].map((one) => (50 * classes.filter((c) => c === one).length) / classes.length);
    counts.forEach((count, c) => {
      expect(Math.abs(count - shares[c]!)).toBeLessThan(1);
    });
  });

  it('is the whole of a smaller split, and any number for generated data', () => {
    const task = sorted([20, 20]);
    for (const split of ['train', 'validation', 'test'] as const) {
      expect(new Set(stratifiedSample(task, split, 100)).size).toBe(task.sizes![split]);
    }
    expect(Array.from(stratifiedSample(addingTask({ T: 5 }), 'test', 3))).toEqual([0, 1, 2]);
  });
});
