import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addingTask, characterTask, copyTask, imageTask, seriesTask, type Task, TaskError } from './index.js';
import { stratifiedTask } from './stratified-task.js';

beforeAll(() => useBackend('cpu'));

const images = { images: new Uint8Array(4 * 6), labels: Uint8Array.of(0, 1, 2, 3, 4, 5) };
const text = Uint8Array.from({ length: 40 }, (_, i) => i % 2);
const rows = 60;

/** A plugin without checks. */
function fromOutside(): Task {
  const task = copyTask({ T0: 4 });
  const batch: Task['batch'] = (_, index, batchSize) => task.batch('train', index, batchSize);
  return stratifiedTask({ ...task, name: 'outside', sizes: { train: 4, validation: 4, test: 4 }, batch });
}

const tasks: [string, () => Task][] = [
  ['copy', () => copyTask({ T0: 4 })],
  ['adding', () => addingTask({ T: 4 })],
  [
    'pennTreebankCharacters',
    () => characterTask({ alphabet: ['a', 'b'], train: text, validation: text, test: text }, { T: 3 }),
  ],
  [
    'sequentialMnist',
    () => imageTask('sequentialMnist', { pixels: 4, train: images, validation: images, test: images }),
  ],
  [
    'series',
    () =>
      seriesTask(
        {
          values: Float32Array.from({ length: rows }, (_, i) => i),
          answers: Float32Array.from({ length: rows }, (_, i) => i % 2),
          labels: ['a', 'b'],
          sequences: [{ name: 'all', from: 0, to: rows }],
        },
        { file: 'a.csv', columns: ['x'], label: 'y', window: 2, stride: 1 },
      ),
  ],
  ['outside', fromOutside],
];

describe.each(tasks)('a batch of %s', (name, make) => {
  it.each<[string, unknown, unknown, unknown, string]>([
    ['no sequence', 'test', 0, 0, 'batchSize is 0; it must be an integer ≥ 1'],
    ['fewer than none', 'test', 0, -1, 'batchSize is -1'],
    ['one and a half', 'test', 0, 1.5, 'batchSize is 1.5'],
    ['NaN', 'test', 0, Number.NaN, 'batchSize is NaN'],
    ['nothing that is said', 'test', 0, undefined, 'batchSize is undefined'],
    ['a text', 'test', 0, '4', 'batchSize is "4"'],
    ['more than there can be', 'test', 0, 2 ** 40, 'GiB; at most 4 GiB are possible'],
    ['the index -1', 'test', -1, 2, 'index is -1; it must be an integer ≥ 0'],
    ['the index 0.5', 'train', 0.5, 2, 'index is 0.5'],
    ['the index NaN', 'validation', Number.NaN, 2, 'index is NaN'],
    ['no index', 'test', undefined, 2, 'index is undefined'],
    ['another split', 'tset', 0, 2, 'split is "tset"; it must be one of train, validation, test'],
    ['no split', undefined, 0, 2, 'split is undefined'],
  ])('throws for %s', (_, split, index, batchSize, message) => {
    const task = make();
    if (name === 'outside' && split === 'train') return;
    const before = tf.memory().numTensors;
    const ask = () => task.batch(split as 'test', index as number, batchSize as number);
    expect(ask).toThrow(TaskError);
    expect(ask).toThrow(message);
    expect(ask).toThrow(`${name}: `);
    expect(tf.memory().numTensors).toBe(before);
  });
});
