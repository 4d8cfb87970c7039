import { describe, expect, it } from 'vitest';
import { copyTask } from './copy.js';
import { TaskError } from './errors.js';
import { metricGoals } from './metric-goals.js';
import { getTask, outlineTask, registerTask } from './registry.js';
import type { Task } from './task.js';

const metrics = (of: Partial<Task>) => ({
  name: 'events',
  metricNames: ['crossEntropy', 'accuracy', 'f1'],
  primaryMetric: { name: 'accuracy', goal: 'max' } as const,
  ...of,
});

describe('metricGoals', () => {
  it('has goals for the loss and the primary metric', () => {
    expect(metricGoals(copyTask({ T0: 5 }))).toEqual({ crossEntropy: 'min', recall: 'max' });
  });

  it('uses declared goals, in the order of metricNames', () => {
    const goals = metricGoals(metrics({ metricGoals: { f1: 'max' } }));
    expect(Object.entries(goals)).toEqual([
      ['crossEntropy', 'min'],
      ['accuracy', 'max'],
      ['f1', 'max'],
    ]);
  });

  it('allows a declared goal for a first metric that is not a loss', () => {
    expect(metricGoals(metrics({ metricNames: ['reward', 'accuracy'], metricGoals: { reward: 'max' } }))).toEqual({
      reward: 'max',
      accuracy: 'max',
    });
  });

  it.each<[string, Partial<Task>, string]>([
    [
      'undecided',
      {},
      "events: metricGoals.f1 is undefined, but must be 'max' or 'min' (are larger or smaller values better?)",
    ],
    [
      'of no metric',
      { metricGoals: { f1: 'max', f2: 'max' } },
      "events: metricGoals.f2 is 'max', but the metrics are crossEntropy, accuracy, f1",
    ],
    [
      'neither',
      { metricGoals: { f1: 'more' as 'max' } },
      "events: metricGoals.f1 is 'more', but must be 'max' or 'min'",
    ],
    [
      'contradicted',
      { metricGoals: { f1: 'max', accuracy: 'min' } },
      "events: metricGoals.accuracy is 'min', but primaryMetric says 'max'",
    ],
    [
      'judged by what is not there',
      { primaryMetric: { name: 'recall', goal: 'max' } },
      "events: primaryMetric.name is 'recall', but the metrics are crossEntropy, accuracy, f1",
    ],
  ])('throws for a goal that is %s', (_, of, message) => {
    expect(() => metricGoals(metrics(of))).toThrow(TaskError);
    expect(() => metricGoals(metrics(of))).toThrow(message);
  });

  it('is checked for every task created by name', () => {
    const undecided = { ...copyTask({ T0: 5 }), metricNames: ['crossEntropy', 'recall', 'f1'] };
    registerTask('undecided', () => undecided);
    expect(() => outlineTask('undecided')).toThrow('metricGoals.f1 is undefined');
    expect(() => getTask('undecided')).toThrow('metricGoals.f1 is undefined');
  });
});
