import { describe, expect, it } from 'vitest';
import { type Wait, waitAfter } from './early-stopping.js';

const waits = (values: readonly number[], goal: 'max' | 'min', minDelta = 0) => {
  let wait: Wait | null = null;
  return values.map((value) => {
    wait = waitAfter(wait, value, { goal, minDelta });
    return wait.evaluations;
  });
};

describe('waitAfter', () => {
  it('counts evaluations since the best', () => {
    expect(waits([0.1, 0.3, 0.3, 0.2, 0.4, 0.4], 'max')).toEqual([0, 0, 1, 2, 0, 1]);
    expect(waits([3, 2, 2.5, 2, 1], 'min')).toEqual([0, 0, 1, 2, 0]);
  });

  it('compares with the best value, so slow progress counts once it exceeds minDelta', () => {
    expect(waits([0.5, 0.54, 0.58, 0.62, 0.7], 'max', 0.1)).toEqual([0, 1, 2, 0, 1]);
    expect(waits([1, 0.9, 0.4], 'min', 0.5)).toEqual([0, 1, 0]);
  });

  it('never counts NaN as an improvement; the first number is one', () => {
    expect(waits([Number.NaN, Number.NaN, 0.1, Number.NaN], 'max')).toEqual([1, 2, 0, 1]);
    expect(waits([Infinity, 5], 'min')).toEqual([0, 0]);
  });
});
