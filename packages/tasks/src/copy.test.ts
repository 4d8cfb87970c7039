import '@tensorflow/tfjs-backend-cpu';
// The Node build of tfjs-core registers no gradients of its own; that of tfjs-layers does.
import '@tensorflow/tfjs-layers';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { copyTask } from './copy.js';
import { TaskError } from './errors.js';
import { getTask, registerTask } from './registry.js';
import { selectSteps } from './select-steps.js';

beforeAll(async () => {
  await tf.setBackend('cpu');
});

/** Logits with probability 1 for the target of every time step. */
function perfectLogits(task: ReturnType<typeof copyTask>, y: tf.Tensor): tf.Tensor {
  const labels = y.arraySync() as number[][];
  const blanks = task.timeSteps - labels[0]!.length;
  const answers = labels.map((row) => [...new Array<number>(blanks).fill(0), ...row]);
  return tf.mul(tf.oneHot(tf.tensor2d(answers, undefined, 'int32'), task.outputs), 100);
}

describe('copyTask', () => {
  it('has the layout of the paper', () => {
    const task = copyTask({ T0: 5, symbols: 3, alphabet: 4, seed: 1 });
    const { x, y } = task.batch('train', 0, 2);
    expect(x.shape).toEqual([2, 11, 6]);
    expect(y.shape).toEqual([2, 3]);
    const input = tf.argMax(x, 2).arraySync() as number[][];
    const message = y.arraySync() as number[][];
    input.forEach((row, i) => {
      expect(row.slice(0, 3)).toEqual(message[i]);
      expect(row.slice(3)).toEqual([0, 0, 0, 0, 5, 0, 0, 0]);
    });
    expect(Array.from(tf.sum(x, 2).dataSync()).every((sum) => sum === 1)).toBe(true);
    expect(task.quietSegments).toEqual([{ from: 3, to: 7 }]);
  });

  it('has 10 inputs, 9 outputs, T0 + 20 steps and baseline 10 ln 8 / (T0 + 20) by default', () => {
    const task = copyTask({ T0: 1000 });
    expect([task.inputs, task.outputs, task.timeSteps]).toEqual([10, 9, 1020]);
    expect(task.baselineLoss).toBeCloseTo((10 * Math.log(8)) / 1020, 12);
  });

  it('is a pure function of seed, split and index', () => {
    const labels = (seed: number, split: 'train' | 'test', index: number) =>
      Array.from(copyTask({ T0: 3, seed }).batch(split, index, 4).y.dataSync());
    expect(labels(1, 'train', 5)).toEqual(labels(1, 'train', 5));
    expect(labels(1, 'train', 5)).not.toEqual(labels(1, 'train', 6));
    expect(labels(1, 'train', 5)).not.toEqual(labels(1, 'test', 5));
    expect(labels(1, 'train', 5)).not.toEqual(labels(2, 'train', 5));
  });

  it('uses every symbol about equally often', () => {
    const counts = new Array<number>(9).fill(0);
    for (const symbol of copyTask({ T0: 1 }).batch('train', 0, 800).y.dataSync()) counts[symbol]!++;
    expect(counts[0]).toBe(0);
    for (const count of counts.slice(1)) expect(Math.abs(count - 1000)).toBeLessThan(150);
  });

  it('scores perfect predictions, blanks and uniform guesses', () => {
    const task = copyTask({ T0: 20 });
    const { y } = task.batch('test', 0, 8);
    const perfect = task.metrics(perfectLogits(task, y), y);
    expect(perfect.recall).toBe(1);
    expect(Object.keys(perfect)).toEqual(task.metricNames);
    expect(perfect.crossEntropy).toBeLessThan(1e-6);

    const guess = tf.buffer([8, 40, 9]);
    for (let i = 0; i < 8; i++) {
      for (let t = 0; t < 40; t++) {
        for (let c = 0; c < 9; c++) guess.set(t < 30 ? (c === 0 ? 0 : -100) : c === 0 ? -100 : 0, i, t, c);
      }
    }
    expect(task.metrics(guess.toTensor(), y).crossEntropy).toBeCloseTo(task.baselineLoss, 5);
  });

  it('has the gradient (softmax − target) / (batch · time)', () => {
    const task = copyTask({ T0: 4, symbols: 2 });
    const { y } = task.batch('train', 0, 3);
    const logits = tf.randomNormal([3, 8, 9], 0, 1, 'float32', 4);
    const gradient = tf.grad((z) => task.loss(z, y))(logits);
    const target = tf.div(perfectLogits(task, y), 100);
    const expected = tf.div(tf.sub(tf.softmax(logits), target), 24);
    expect(tf.max(tf.abs(tf.sub(gradient, expected))).dataSync()[0]).toBeLessThan(1e-7);
  });

  it('leaks nothing', () => {
    const task = copyTask({ T0: 4 });
    const before = tf.memory().numTensors;
    const { x, y } = task.batch('train', 0, 3);
    const logits = tf.zeros([3, 24, 9]);
    task.loss(logits, y).dispose();
    task.metrics(logits, y);
    tf.dispose([x, y, logits]);
    expect(tf.memory().numTensors).toBe(before);
  });

  it.each([
    [{ T0: -1 }, 'copy: T0 is -1; it must be an integer ≥ 1'],
    [{ T0: 2.5 }, 'copy: T0 is 2.5; it must be an integer ≥ 1'],
    [{}, 'copy: T0 is undefined; it must be an integer ≥ 1'],
    [{ T0: 5, alphabet: 1 }, 'copy: alphabet is 1; it must be an integer ≥ 2'],
    [{ T0: 5, blanks: 3 }, "copy: unknown option 'blanks'; allowed are T0, symbols, alphabet, seed"],
  ])('rejects %j', (options, message) => {
    expect(() => getTask('copy', options)).toThrow(message);
  });

  it('names the expected shape', () => {
    const task = copyTask({ T0: 5 });
    const { y } = task.batch('train', 0, 2);
    expect(() => task.loss(tf.zeros([2, 24, 9]), y)).toThrow('logits have shape [2,24,9], but must be [2,25,9]');
  });
});

describe('selectSteps', () => {
  it('estimates the loss over all steps without bias', () => {
    const task = copyTask({ T0: 33, symbols: 2 });
    const hits = new Map<number, number>();
    let draws = 0;
    for (let i = 0; i < 4000; i++) {
      const { steps, weights } = selectSteps(task, 4, `seed/${i}`);
      steps.forEach((t, s) => {
        hits.set(t, (hits.get(t) ?? 0) + weights[s]!);
      });
      draws++;
    }
    for (let t = 0; t < task.timeSteps; t++) expect(Math.abs((hits.get(t) ?? 0) / draws - 1)).toBeLessThan(0.2);
  });

  it('equals the loss of the whole sequence when every step is selected', () => {
    const task = copyTask({ T0: 9, symbols: 2 });
    const { y } = task.batch('train', 0, 3);
    const logits = tf.randomNormal([3, 13, 9], 0, 1, 'float32', 4);
    const all = selectSteps(task, 8, 'x');
    expect(all.steps).toHaveLength(13);
    expect(task.loss(logits, y, all).dataSync()[0]).toBeCloseTo(task.loss(logits, y).dataSync()[0]!, 6);
  });

  it('has gaps of a power of two inside quiet segments, and keeps all other steps', () => {
    const task = copyTask({ T0: 1000 });
    const { steps, weights } = selectSteps(task, 32, 'x');
    const quiet = steps.filter((t) => t >= 10 && t < 1009);
    expect(quiet.length).toBeGreaterThanOrEqual(31);
    quiet.slice(1).forEach((t, i) => {
      expect(t - quiet[i]!).toBe(32);
    });
    expect(steps.length - quiet.length).toBe(21);
    expect(new Set(weights)).toEqual(new Set([1, 32]));
  });

  it('throws for a count below 1', () => {
    expect(() => selectSteps(copyTask({ T0: 5 }), 0, 'x')).toThrow('count is 0; it must be an integer ≥ 1');
  });
});

describe('getTask', () => {
  it('makes an equal task from a config', () => {
    const task = copyTask({ T0: 7, seed: 3 });
    const { name, ...options } = task.getConfig();
    expect(getTask(name as string, options).getConfig()).toEqual(task.getConfig());
  });

  it('lists the known tasks', () => {
    expect(() => getTask('coyp')).toThrow(
      "no task is named 'coyp'; did you mean 'copy'? known are adding, copy, pennTreebankCharacters",
    );
  });

  it('registers a custom task once', () => {
    registerTask('echo', () => copyTask({ T0: 1 }));
    expect(getTask('echo').timeSteps).toBe(21);
    expect(() => registerTask('echo', () => copyTask({ T0: 1 }))).toThrow("the name 'echo' is taken");
  });

  it('throws for a batch too large for an array, and for an empty batch', () => {
    expect(() => copyTask({ T0: 1e9 }).batch('train', 0, 16)).toThrow(
      'copy: a batch of 16 sequences of 1000000020 × 10 numbers takes 596.0 GiB; at most 4 GiB',
    );
    for (const size of [0, -1, 1.5]) expect(() => copyTask({ T0: 5 }).batch('train', 0, size)).toThrow(TaskError);
  });
});
