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
  it('knows the loss and the metric that a task is judged by', () => {
    expect(metricGoals(copyTask({ T0: 5 }))).toEqual({ crossEntropy: 'min', recall: 'max' });
  });

  it('takes the others as they are declared, in the order of their names', () => {
    const goals = metricGoals(metrics({ metricGoals: { f1: 'max' } }));
    expect(Object.entries(goals)).toEqual([
      ['crossEntropy', 'min'],
      ['accuracy', 'max'],
      ['f1', 'max'],
    ]);
  });

  it('lets a first metric that is no loss be declared', () => {
    expect(metricGoals(metrics({ metricNames: ['reward', 'accuracy'], metricGoals: { reward: 'max' } }))).toEqual({
      reward: 'max',
      accuracy: 'max',
    });
  });

  it.each<[string, Partial<Task>, string]>([
    [
      'undecided',
      {},
      "events: metricGoals.f1 is undefined, but must be 'max' or 'min': whether more or less of it is better",
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
  ])('refuses what is %s', (_, of, message) => {
    expect(() => metricGoals(metrics(of))).toThrow(TaskError);
    expect(() => metricGoals(metrics(of))).toThrow(message);
  });

  it('is asked of every task that is made by its name', () => {
    const undecided = { ...copyTask({ T0: 5 }), metricNames: ['crossEntropy', 'recall', 'f1'] };
    registerTask('undecided', () => undecided);
    expect(() => outlineTask('undecided')).toThrow('metricGoals.f1 is undefined');
    expect(() => getTask('undecided')).toThrow('metricGoals.f1 is undefined');
  });
});
