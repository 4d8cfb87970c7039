import { readFileSync } from 'node:fs';
import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type ImageData, imageTask, permutedMnist, sequentialMnist } from './mnist.js';
import { MNIST_PERMUTATION } from './mnist-permutation.js';
import { getTask, loadTask } from './registry.js';
import type { Task } from './task.js';
import { haveData } from './testing/real-data.js';

beforeAll(() => useBackend('cpu'));

/** Image i has pixels (i + t) mod 256 and label i mod 10. */
function images(counts: readonly [number, number, number], pixels = 784): ImageData {
  const [train, validation, test] = counts.map((count) => ({
    images: Uint8Array.from({ length: count * pixels }, (_, k) => (Math.floor(k / pixels) + (k % pixels)) % 256),
    labels: Uint8Array.from({ length: count }, (_, i) => i % 10),
  })) as [ImageData['train'], ImageData['train'], ImageData['train']];
  return { pixels, train, validation, test };
}

/** The images of a batch, identified by their first pixel. */
const shown = (task: Task, split: 'train' | 'test', index: number, size: number): number[] =>
  (task.batch(split, index, size).x.arraySync() as number[][][]).map(([first]) => Math.round(first![0]! * 255));

describe('the permutation', () => {
  it('equals the reference', () => {
    const { permutation } = JSON.parse(
      readFileSync(new URL('../fixtures/pmnist-permutation.json', import.meta.url), 'utf8'),
    ) as { permutation: number[] };
    expect(MNIST_PERMUTATION).toEqual(permutation);
    expect([...MNIST_PERMUTATION].sort((a, b) => a - b)).toEqual(Array.from({ length: 784 }, (_, i) => i));
  });
});

describe('imageTask', () => {
  it('has one pixel per step, scaled to [0, 1]', () => {
    const task = imageTask('sequentialMnist', images([20, 5, 7]));
    const { x, y } = task.batch('test', 0, 7);
    expect(x.shape).toEqual([7, 784, 1]);
    const labels = Array.from(y.dataSync());
    expect(labels.toSorted()).toEqual([0, 1, 2, 3, 4, 5, 6]);
    (x.arraySync() as number[][][]).forEach((image, i) => {
      image.forEach(([value], t) => {
        expect(value).toBeCloseTo(((labels[i]! + t) % 256) / 255, 6);
      });
    });
    expect([task.inputs, task.outputs, task.timeSteps, task.returnSequences]).toEqual([1, 10, 784, false]);
    expect(task.sizes).toEqual({ train: 20, validation: 5, test: 7 });
  });

  it('has pixel permutation[t] at step t', () => {
    const { x } = imageTask('permutedMnist', images([1, 1, 1])).batch('test', 0, 1);
    const values = Array.from(x.dataSync(), (value) => Math.round(value * 255));
    expect(values).toEqual(MNIST_PERMUTATION.map((pixel) => pixel % 256));
  });

  it('shuffles training images in every epoch; other splits have a fixed order and repeat', () => {
    const data = images([10, 5, 7], 4);
    const task = imageTask('sequentialMnist', data, { seed: 5 });
    const passes = [0, 1].map((pass) => shown(task, 'train', pass, 10));
    for (const pass of passes) expect([...pass].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9]);
    expect(passes[0]).not.toEqual(passes[1]);
    const [first, second] = [shown(task, 'test', 0, 5), shown(task, 'test', 1, 5)];
    expect([...first, ...second.slice(0, 2)].sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect(second.slice(2)).toEqual(first.slice(0, 3));
    // Independent of the seed, so that runs are evaluated on the same images.
    expect(shown(imageTask('sequentialMnist', data, { seed: 6 }), 'test', 0, 5)).toEqual(first);
    expect(shown(imageTask('sequentialMnist', data, { seed: 5 }), 'train', 1, 10)).toEqual(passes[1]);
    expect(shown(imageTask('sequentialMnist', data, { seed: 6 }), 'train', 1, 10)).not.toEqual(passes[1]);
  });

  it('scores perfect predictions, and has the entropy of the digits as baseline', () => {
    const task = imageTask('sequentialMnist', images([20, 10, 10], 4));
    expect(task.baselineLoss).toBeCloseTo(Math.log(10), 12);
    const { y } = task.batch('test', 0, 10);
    expect(task.metrics(tf.mul(tf.oneHot(y as tf.Tensor1D, 10), 100), y)).toEqual({
      crossEntropy: expect.closeTo(0, 6),
      accuracy: 1,
    });
    const blind = task.metrics(tf.zeros([10, 10]), y);
    expect(blind.crossEntropy).toBeCloseTo(task.baselineLoss, 6);
    expect(Object.keys(blind)).toEqual(task.metricNames);
  });

  it('leaks nothing', () => {
    const task = imageTask('sequentialMnist', images([5, 5, 5], 4));
    const logits = tf.zeros([2, 10]);
    expectNoNewTensors(() => {
      const { x, y } = task.batch('train', 0, 2);
      task.loss(logits, y).dispose();
      task.metrics(logits, y);
      tf.dispose([x, y]);
    });
  });

  it('throws for data that do not fit', () => {
    expect(() => imageTask('permutedMnist', images([1, 1, 1], 4))).toThrow(
      'permutedMnist: images have 4 pixels, but must have 784',
    );
    const task = imageTask('sequentialMnist', images([1, 1, 1], 4));
    expect(() => task.loss(tf.zeros([2, 9]), tf.tensor1d([1, 2], 'int32'))).toThrow(
      'sequentialMnist: logits have shape [2,9], but must be [2,10]',
    );
    expect(() => permutedMnist({ seed: 1.5 })).toThrow('permutedMnist: seed is 1.5; it must be an integer');
    expect(() => getTask('sequentialMnist')).toThrow(
      "sequentialMnist reads files; use await loadTask('sequentialMnist')",
    );
  });
});

const here = haveData('mnist');
describe.runIf(here)('on the real images', () => {
  let task: Task;
  beforeAll(async () => {
    task = await loadTask('permutedMnist', { seed: 1 });
  });

  it('has 50,000, 10,000 and 10,000 images, with the known digit frequencies', () => {
    expect(task.sizes).toEqual({ train: 50_000, validation: 10_000, test: 10_000 });
    expect(Array.from(task.classes!('test')).filter((digit) => digit === 7)).toHaveLength(1028);
    expect(task.baselineLoss).toBeCloseTo(2.301, 3);
    expect(task.labels).toHaveLength(10);
  });

  it('is a permutation of sequentialMnist', async () => {
    const plain = (await sequentialMnist().load()).batch('validation', 3, 1).x.dataSync();
    const permuted = task.batch('validation', 3, 1).x.dataSync();
    expect(Array.from(permuted)).toEqual(MNIST_PERMUTATION.map((pixel) => plain[pixel]));
  });
});
