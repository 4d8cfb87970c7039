import { describe, expect, it } from 'vitest';
import { isOverTime, reasonToStop } from './reason-to-stop.js';
import { newRunState, type RunState } from './run-state.js';
import { tinyConfig } from './testing/tiny.js';

const goals = { crossEntropy: 'min', recall: 'max', f1: 'max' } as const;
const evaluated = (metrics: Record<string, number>, step = 8): RunState => ({
  progress: { ...newRunState().progress, step: 8 },
  validation: { step, metrics },
});
const trainingOf = (changes: Record<string, unknown>) => ({ ...tinyConfig().training, ...changes });

describe('reasonToStop', () => {
  it.each([
    [{ metric: 'f1', reach: 0.9 }, { f1: 0.95 }, 'reached'],
    [{ metric: 'f1', reach: 0.9 }, { f1: 0.9 }, 'reached'],
    [{ metric: 'f1', reach: 0.9 }, { f1: 0.1 }, undefined],
    [{ metric: 'crossEntropy', reach: 0.1 }, { crossEntropy: 0.05 }, 'reached'],
    [{ metric: 'crossEntropy', reach: 0.1 }, { crossEntropy: 0.5 }, undefined],
    [{ metric: 'f1', reach: 0.9 }, { f1: Number.NaN }, undefined],
  ])('with %j and %j is %s', (stopWhen, metrics, reason) => {
    expect(reasonToStop(trainingOf({ stopWhen }), goals, evaluated(metrics))).toBe(reason);
  });

  it('is undefined if the latest evaluation is of an earlier step', () => {
    const training = trainingOf({ stopWhen: { metric: 'f1', reach: 0.9 } });
    expect(reasonToStop(training, goals, evaluated({ f1: 1 }, 4))).toBeUndefined();
  });

  it('is patience after as many evaluations without improvement', () => {
    const training = trainingOf({ earlyStopping: { patience: 2, minDelta: 0 } });
    const state = evaluated({});
    state.progress.wait = { best: 1, evaluations: 1 };
    expect(reasonToStop(training, goals, state)).toBeUndefined();
    state.progress.wait = { best: 1, evaluations: 2 };
    expect(reasonToStop(training, goals, state)).toBe('patience');
  });
});

it('isOverTime compares the seconds of training', () => {
  const state = evaluated({});
  state.progress.seconds = 10;
  expect(isOverTime(trainingOf({ maxSeconds: 10 }), state)).toBe(true);
  expect(isOverTime(trainingOf({ maxSeconds: 11 }), state)).toBe(false);
  expect(isOverTime(trainingOf({}), state)).toBe(false);
});
