import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { taskText } from './run-text.js';

describe('taskText', () => {
  it('has options as a configuration has them, without the seed', () => {
    const options = { columns: ['a', 'b, c'], split: { by: 'class', test: 0.15 }, window: undefined, seed: 3 };
    expect(taskText({ name: 'series', ...options })).toBe('series, columns [a, "b, c"], split {by: class, test: 0.15}');
  });

  it('names files from the current folder, each of a published split', () => {
    expect(taskText({ name: 'series', file: resolve('x', 'a.csv') })).toBe('series, file x/a.csv');
    const file = { train: resolve('a_TRAIN.ts'), test: '/elsewhere/a_TEST.ts' };
    expect(taskText({ name: 'series', file })).toBe('series, file {train: a_TRAIN.ts, test: /elsewhere/a_TEST.ts}');
  });
});
