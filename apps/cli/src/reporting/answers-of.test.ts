import { useBackend } from '@qornn/backend';
import type { Task } from '@qornn/tasks';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { answersOf } from './answers-of.js';

beforeAll(() => useBackend({ backend: 'cpu' }));

const common = { inputs: 1, timeSteps: 3, sizes: { train: 3, validation: 3, test: 3 } };
const options = { variant: 'test', sequences: 10, examples: 2, signal: new AbortController().signal };
/** Sequences of 3, 1 and 2 steps, and padding. */
const x = () => tf.tensor3d([1, 2, 3, 4, 0, 0, 5, 6, 0], [3, 3, 1]);
const lengths = Int32Array.of(3, 1, 2);

describe('answersOf', () => {
  it('counts classes at the end of each sequence, and draws the wrong ones without their padding', async () => {
    const task = {
      ...{ ...common, outputs: 2, returnSequences: false, answers: 'classes', labels: ['a', ' '] },
      batch: () => ({ x: x(), y: tf.tensor1d([0, 1, 1], 'int32'), lengths }),
    } as unknown as Task;
    const predict = () => tf.tensor2d([2, 1, 1, 2, Number.NaN, 3], [3, 2]);
    const before = tf.memory().numTensors;
    const { confusion, examples, sequences, of } = await answersOf(task, predict, options);
    expect(tf.memory().numTensors).toBe(before);
    expect([sequences, of]).toEqual([3, 3]);
    // No class is the largest where one logit is NaN.
    expect(confusion).toEqual({
      labels: ['a', '" "'],
      counts: [
        [1, 0, 0],
        [0, 1, 1],
      ],
    });
    expect(examples).toEqual([
      {
        title: 'test sequence 2',
        truth: '" "',
        prediction: 'none (NaN)',
        lines: [{ name: 'input 0', values: [5, 6] }],
        unit: 'input, normalized',
        notDrawn: 0,
      },
    ]);
  });

  it('takes labels at the last steps, and shows one-hot inputs as symbols', async () => {
    const symbols = tf.tensor3d([1, 0, 0, 0, 0, 1, 0, 1, 0], [1, 3, 3]);
    const task = {
      ...{ ...common, inputs: 3, outputs: 2, returnSequences: true, answers: 'classes', sizes: undefined },
      batch: () => ({ x: tf.clone(symbols), y: tf.tensor2d([1, 0], [1, 2], 'int32') }),
    } as unknown as Task;
    const predict = () => tf.tensor3d([9, 0, 0, 1, 0, 1], [1, 3, 2]);
    const { confusion, examples } = await answersOf(task, predict, { ...options, sequences: 1 });
    expect(confusion!.counts).toEqual([
      [0, 1, 0],
      [0, 1, 0],
    ]);
    expect(examples).toEqual([
      {
        title: 'test sequence 0, 1 of 2 answers wrong',
        truth: '10',
        prediction: '11',
        lines: [{ name: 'symbol', values: [0, 2, 1] }],
        unit: 'index of the symbol',
        notDrawn: 0,
      },
    ]);
  });

  it('has text as text, repeated names once, and the steps with wrong answers', async () => {
    const oneHot = tf.tensor3d([1, 0, 0, 0, 1, 0, 0, 0, 1, 1, 0, 0], [1, 4, 3]);
    const names = ['a', ' ', '\n'];
    const task = (labels: string[], inputNames?: string[]) =>
      ({
        ...{ ...common, inputs: 3, outputs: 3, returnSequences: true, answers: 'classes', sizes: undefined },
        ...{ labels, inputNames },
        batch: () => ({ x: tf.clone(oneHot), y: tf.tensor2d([0, 0, 2, 1], [1, 4], 'int32') }),
      }) as unknown as Task;
    const predict = () => tf.tensor3d([9, 0, 0, 0, 9, 0, 0, 9, 0, 0, 9, 0], [1, 4, 3]);
    const one = { ...options, sequences: 1 };
    const [text] = (await answersOf(task(names, names), predict, one)).examples;
    expect(text).toMatchObject({ symbols: 'a ⏎a', truth: 'aa⏎ ', prediction: 'a   ', wrongSteps: [[1, 2]] });
    const [words] = (await answersOf(task(['rest', 'walk', 'run']), predict, one)).examples;
    expect(words).toMatchObject({ truth: '2 × rest, run, walk', prediction: 'rest, 3 × walk', wrongSteps: [[1, 2]] });
    expect(words).not.toHaveProperty('symbols');
  });

  it('has errors of values in units of the data, by step, and the largest first', async () => {
    const task = {
      ...{ ...common, outputs: 1, returnSequences: true, answers: 'values', labels: ['level'] },
      outputNormalization: { mean: Float32Array.of(10), std: Float32Array.of(2) },
      batch: () => ({
        x: x(),
        y: tf.tensor3d([0, 0, 0, 0, Number.NaN, Number.NaN, 0, 0, Number.NaN], [3, 3, 1]),
        lengths,
      }),
    } as unknown as Task;
    const predict = () => tf.tensor3d([1, 0, 0, 3, 9, 9, 0, 1, 9], [3, 3, 1]);
    const { values, measures, examples } = await answersOf(task, predict, options);
    expect(values!.rootMeanSquares).toEqual([Math.sqrt(40 / 3), Math.sqrt(4 / 2), 0]);
    expect(measures[0]!.rows[0]!.slice(0, 3)).toEqual(['level', '6', String(Math.sqrt(44 / 6).toPrecision(4))]);
    expect(values!.sample).toHaveLength(6);
    expect(values!.sample[3]).toEqual({ output: 0, truth: 10, prediction: 16 });
    expect(examples.map(({ title, truth, prediction }) => [title, truth, prediction])).toEqual([
      ['test sequence 1, one of the largest errors at step 0', '10', '16'],
      ['test sequence 0, one of the largest errors at step 0', '10', '12'],
    ]);
  });
});
