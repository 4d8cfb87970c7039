import { useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { addingTask } from '../adding.js';
import { copyTask } from '../copy.js';
import { imageTask } from '../mnist.js';
import { answerCount } from './answer-count.js';
import { measurementOf } from './measurement-of.js';
import type { Measures } from './measures.js';

beforeAll(() => useBackend('cpu'));

describe('measurementOf', () => {
  it('measures the last steps of the copy task', () => {
    const task = copyTask({ T0: 3, symbols: 2, alphabet: 4 });
    const { y } = task.batch('test', 0, 6);
    const logits = tf.concat([tf.zeros([6, 5, 5]), tf.oneHot(y as tf.Tensor2D, 5)], 1);
    const measurement = measurementOf(task, y)!;
    measurement.add(logits, y);
    expect(measurement.result()).toMatchObject({
      ...{ kind: 'classes', answers: 12, accuracy: 1, labels: ['0', '1', '2', '3', '4'] },
    });
  });

  it('measures images and sums', () => {
    const images = { images: new Uint8Array(12), labels: Uint8Array.of(0, 1, 1) };
    const digits = imageTask('sequentialMnist', { pixels: 4, train: images, validation: images, test: images });
    const [{ y: labels }, { y: sums }] = [digits.batch('test', 0, 3), addingTask({ T: 4 }).batch('test', 0, 3)];
    const [classes, values] = [measurementOf(digits, labels)!, measurementOf(addingTask({ T: 4 }), sums)!];
    classes.add(tf.zeros([3, 10]), labels);
    values.add(sums, sums);
    expect(classes.result()).toMatchObject({ kind: 'classes', accuracy: 1 / 3, rocAuc: null });
    expect(values.result()).toMatchObject({ kind: 'values', outputs: [{ label: 'value', rmse: 0, r2: 1, naive: {} }] });
  });

  it('has none for answers of another form, unless the task has its own', () => {
    const task = copyTask({ T0: 3 });
    expect(measurementOf(task, tf.zeros([2, 10, 9]))).toBeNull();
    expect(measurementOf(addingTask({ T: 4 }), tf.zeros([3]))).toBeNull();
    const own = { add: () => {}, result: (): Measures => ({ kind: 'values', outputs: [] }) };
    expect(measurementOf({ ...task, measurement: () => own }, tf.zeros([2]))).toBe(own);
  });
});

describe('answerCount', () => {
  it('leaves out −1 and NaN', () => {
    expect(answerCount({ answers: 'classes' }, tf.tensor2d([[0, -1, 2]], [1, 3], 'int32'))).toBe(2);
    expect(answerCount({ answers: 'values' }, tf.tensor2d([[0, Number.NaN, 2]]))).toBe(2);
  });

  it('is the number of sequences for answers of another form', () => {
    expect(answerCount({ answers: 'classes' }, tf.zeros([4, 3]))).toBe(4);
  });
});
