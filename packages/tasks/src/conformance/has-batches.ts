import * as tf from '@tensorflow/tfjs-core';
import { expect, it } from 'vitest';
import { SPLITS } from '../splits.js';
import type { Split, Task } from '../task.js';
import { hasStepAnswers, sequencesOf, valuesOf } from './batch-contents.js';

export function itHasBatches(both: () => readonly [Task, Task], sequences: number): void {
  it('has batches of the declared shapes, of finite numbers', () => {
    tf.tidy(() => {
      const [task] = both();
      for (const split of SPLITS) {
        const { x, y } = task.batch(split, 1, 3);
        expect([x.shape, x.dtype]).toEqual([[3, x.shape[1], task.inputs], 'float32']);
        expect(y.shape[0]).toBe(3);
        const mayBeNone = task.answers === 'values' && task.returnSequences;
        expect(Array.from(x.dataSync()).every(Number.isFinite)).toBe(true);
        expect(Array.from(y.dataSync()).every((answer) => Number.isFinite(answer) || mayBeNone)).toBe(true);
      }
    });
  });

  it('has sequences of the declared length, or shorter ones, followed by zeros without answers', () => {
    tf.tidy(() => {
      const [task] = both();
      const seen = new Set<number>();
      for (const split of SPLITS) {
        const count = Math.min(sequences, task.sizes?.[split] ?? sequences);
        const batch = task.batch(split, 0, count);
        const [, time, inputs] = batch.x.shape;
        // Training sequences may be stretched at random.
        if (split !== 'train') expect(time, `time steps of ${split}`).toBeLessThanOrEqual(task.timeSteps);
        const lengths = batch.lengths ?? new Int32Array(count).fill(time);
        expect(lengths).toHaveLength(count);
        const values = batch.x.dataSync();
        lengths.forEach((length, i) => {
          expect(length >= 1 && length <= time, `length ${length} of sequence ${i} is in 1 … ${time}`).toBe(true);
          const padding = values.slice((i * time + length) * inputs, (i + 1) * time * inputs);
          expect(
            padding.every((value) => value === 0),
            `sequence ${i} of ${split} is followed by zeros`,
          ).toBe(true);
          seen.add(length);
        });
        const { y } = batch;
        if (!batch.lengths || !task.returnSequences || !hasStepAnswers(y, time)) continue;
        const width = y.size / count / time;
        const isAnswer = (value: number) => (task.answers === 'classes' ? value >= 0 : !Number.isNaN(value));
        y.dataSync().forEach((value, at) => {
          const [i, t] = [Math.floor(at / width / time), Math.floor(at / width) % time];
          if (t >= lengths[i]! && isAnswer(value)) {
            expect.fail(`sequence ${i} of ${split} has an answer at step ${t}, after its end`);
          }
        });
      }
      if (seen.size === 1) expect([...seen]).toEqual([task.timeSteps]);
    });
  });

  it('has batches that depend on split, index and size alone, not on what was asked for before', () => {
    tf.tidy(() => {
      const [task, twin] = both();
      const asked = SPLITS.flatMap((split) => [0, 1, 5].map((index) => [split, index] as const));
      const forwards = asked.map(([split, index]) => valuesOf(task.batch(split, index, 4)));
      const backwards = [...asked].reverse().map(([split, index]) => valuesOf(twin.batch(split, index, 4)));
      expect(backwards.reverse()).toEqual(forwards);
      expect(valuesOf(task.batch('train', 0, 4))).toEqual(forwards[0]);
    });
  });

  it('has other sequences in other batches, and in no two splits the same', () => {
    const [task] = both();
    const splitOf = new Map<string, Split>();
    for (const split of SPLITS) {
      const count = Math.min(sequences, task.sizes?.[split] ?? sequences);
      const batch = task.batch(split, 0, count);
      sequencesOf(batch).forEach(({ x, y }, i) => {
        const key = `${x}|${y}`;
        const other = splitOf.get(key);
        if (other && other !== split)
          expect.fail(`sequence ${i} of ${split} is in ${other}, too: splits must not meet`);
        splitOf.set(key, split);
      });
      tf.dispose([batch.x, batch.y]);
    }
    if (task.sizes) return;
    tf.tidy(() => {
      expect(valuesOf(task.batch('train', 1, 4))).not.toEqual(valuesOf(task.batch('train', 0, 4)));
    });
  });

  it('has sequences i·b to i·b + b − 1 of a split in batch i of size b, from the start again, where it has sizes', () => {
    tf.tidy(() => {
      const [task] = both();
      for (const [split, size] of Object.entries(task.sizes ?? {}) as [Split, number][]) {
        const pair = sequencesOf(task.batch(split, 1, 2));
        const singles = Array.from({ length: Math.max(4, size) }, (_, n) => sequencesOf(task.batch(split, n, 1))[0]!);
        // Training may put sequences of similar length into one batch.
        const exchanges = split === 'train' && new Set(singles.map(({ length }) => length)).size > 1;
        if (exchanges) for (const sequence of pair) expect(singles).toContainEqual(sequence);
        else expect(pair).toEqual([singles[2], singles[3]]);
        // Training sequences may come in another order in each epoch.
        if (split !== 'train') expect(valuesOf(task.batch(split, size, 1))).toEqual(valuesOf(task.batch(split, 0, 1)));
        const classes = task.classes?.(split);
        if (classes) {
          expect(classes).toHaveLength(size);
          const { y } = task.batch(split, 0, size);
          const inOrder = (found: ArrayLike<number>) => (exchanges ? Array.from(found).sort() : Array.from(found));
          if (y.rank === 1) expect(inOrder(classes)).toEqual(inOrder(y.dataSync()));
        }
      }
    });
  });
}
