import { expectNoNewTensors, useBackend } from '@qornn/testing';
import * as tf from '@tensorflow/tfjs-core';
import { beforeAll, describe, expect, it } from 'vitest';
import { type CharacterData, characterTask, pennTreebankCharacters } from './characters.js';
import { loadTask } from './registry.js';
import type { Split, Task } from './task.js';
import { haveData } from './testing/real-data.js';

beforeAll(() => useBackend('cpu'));

/** A text of 0, 1, …, 22, 0, 1, …: the next character is always known. */
function counting(length: number): Uint8Array {
  return Uint8Array.from({ length }, (_, i) => i % 23);
}

const data = (train = 200, validation = 31, test = 30): CharacterData => ({
  alphabet: Array.from({ length: 23 }, (_, i) => String.fromCharCode(97 + i)),
  train: counting(train),
  validation: counting(validation),
  test: counting(test),
});

/** Characters of a batch, and the next ones, row by row. */
function rows(task: Task, split: Split, index: number, size: number): { characters: number[][]; next: number[][] } {
  const { x, y } = task.batch(split, index, size);
  return { characters: tf.argMax(x, 2).arraySync() as number[][], next: y.arraySync() as number[][] };
}

describe('characterTask', () => {
  it('has the next character as target at every step', () => {
    const task = characterTask(data(), { T: 10 });
    const { x, y } = task.batch('train', 4, 6);
    expect([x.shape, y.shape]).toEqual([
      [6, 10, 23],
      [6, 10],
    ]);
    expect(Array.from(tf.sum(x, 2).dataSync()).every((sum) => sum === 1)).toBe(true);
    const { characters, next } = rows(task, 'train', 4, 6);
    characters.forEach((row, i) => {
      row.forEach((character, t) => {
        expect(next[i]![t]).toBe((character + 1) % 23);
        if (t > 0) expect(character).toBe((row[t - 1]! + 1) % 23);
      });
    });
  });

  it('evaluates on sequences that cover the text without gaps', () => {
    const text = Uint8Array.from({ length: 31 }, (_, i) => i);
    const alphabet = Array.from({ length: 31 }, (_, i) => String.fromCharCode(97 + i));
    const task = characterTask({ ...data(), alphabet, validation: text }, { T: 10 });
    // 31 characters are three sequences and the last target, 30 are only two
    expect(task.sizes).toEqual({ train: 19, validation: 3, test: 2 });
    const { characters, next } = rows(task, 'validation', 0, 3);
    const inOrder = (sequences: number[][]) => sequences.toSorted((a, b) => a[0]! - b[0]!).flat();
    expect(inOrder(characters)).toEqual([...text].slice(0, 30));
    expect(inOrder(next)).toEqual([...text].slice(1));
    expect(rows(task, 'validation', 1, 2).characters[1]).toEqual(characters[0]);
  });

  it('cuts the training text anew in every epoch, within its bounds', () => {
    for (const length of [200, 201, 209]) {
      const task = characterTask(
        { ...data(), train: Uint8Array.from({ length }, (_, i) => i % 256) },
        { T: 10, seed: 2 },
      );
      const count = task.sizes!.train;
      const firsts = (pass: number) => (rows(task, 'train', pass, count).next as number[][]).map(([next]) => next! - 1);
      const offsets = new Set<number>();
      for (let pass = 0; pass < 10; pass++) {
        const starts = firsts(pass).sort((a, b) => a - b);
        expect(starts.every((start, i) => start === starts[0]! + 10 * i)).toBe(true);
        expect(starts.at(-1)! + 10).toBeLessThan(length);
        offsets.add(starts[0]!);
      }
      expect(offsets.size).toBe(10);
    }
  });

  it('computes bits per character, and the entropy of the characters as baseline', () => {
    const task = characterTask(data(23 * 10, 231, 231), { T: 10 });
    expect(task.baselineLoss).toBeCloseTo(Math.log(23), 6);
    const { y } = task.batch('test', 0, 4);
    const blind = task.metrics(tf.zeros([4, 10, 23]), y);
    expect(Object.keys(blind)).toEqual(task.metricNames);
    expect(blind.crossEntropy).toBeCloseTo(Math.log(23), 5);
    expect(blind.bitsPerCharacter).toBeCloseTo(Math.log2(23), 5);
  });

  it('leaks nothing', () => {
    const task = characterTask(data(), { T: 10 });
    const logits = tf.zeros([2, 10, 23]);
    expectNoNewTensors(() => {
      const { x, y } = task.batch('train', 0, 2);
      task.loss(logits, y).dispose();
      task.metrics(logits, y);
      tf.dispose([x, y]);
    });
  });

  it('throws for options that do not fit the data', () => {
    expect(() => characterTask(data(200, 10), { T: 10 })).toThrow(
      'pennTreebankCharacters: the validation text has 10 characters, too few for one sequence of T = 10',
    );
    expect(() => pennTreebankCharacters({ T: 0 })).toThrow('T is 0; it must be an integer ≥ 1');
    const task = characterTask(data(), { T: 10 });
    expect(() => task.loss(tf.zeros([2, 9, 23]), tf.zeros([2, 10], 'int32'))).toThrow(
      'pennTreebankCharacters: logits have shape [2,9,23], but must be [2,10,23]',
    );
  });
});

const here = haveData('ptb');
describe.runIf(here)('on the real text', () => {
  it('has 50 different characters, 5,101,618 for training, in the order of the file', async () => {
    const task = await loadTask('pennTreebankCharacters');
    expect([task.inputs, task.outputs, task.timeSteps]).toEqual([50, 50, 150]);
    expect(task.sizes).toEqual({ train: 34_009, validation: 2665, test: 2999 });
    expect(task.labels).toContain('\n');
    // unigram entropy of the characters, 4.3 bits
    expect(task.baselineLoss / Math.LN2).toBeGreaterThan(4);
    expect(task.baselineLoss / Math.LN2).toBeLessThan(4.5);
    const texts = Array.from({ length: task.sizes!.test }, (_, n) => {
      const y = Array.from(tf.tidy(() => task.batch('test', n, 1).y).dataSync());
      return y.map((code) => task.labels![code]).join('');
    });
    // Targets lack the first character, a space.
    expect(texts.filter((text) => text.startsWith("no it was n't black monday \n"))).toHaveLength(1);
  });
});
