import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { parseRunConfig } from '@qornn/training/loop';
import { describe, expect, it } from 'vitest';
import type { Outcome } from './candidate.js';
import { type FinalOptions, finalConfig, finalTrainings, trainFinally } from './final-training.js';
import type { TaskFacts } from './task-facts.js';
import { SyntheticRunner } from './testing/synthetic.js';
import type { TrialRequest } from './trial.js';

const base = parseRunConfig({
  name: 'few',
  seed: 7,
  task: { name: 'series', file: 'few.csv', columns: ['x'], label: 'y', sequence: 's', split: { seed: 3 } },
  model: { units: 8 },
  training: { steps: 100, batchSize: 4, optimizer: { name: 'adam', learningRate: 0.01 } },
});
const facts = {
  answers: 'classes',
  sizes: { train: 40, validation: 8, test: 50 },
} as TaskFacts;
const rungs = [{ steps: 100, replicates: 1 }];
const folded = { rungs, reduction: 3, folds: 5 };
const judge = { metric: 'accuracy', goal: 'max', loss: 'crossEntropy', isFraction: true } as const;

const options = (outcome: (request: TrialRequest) => Outcome): FinalOptions & { runner: SyntheticRunner } => ({
  ...{ base, settings: {}, plan: folded, steps: 100, facts, limits: {}, judge, runs: temporaryFolder(), count: 3 },
  ...{ seconds: Number.POSITIVE_INFINITY, command: undefined, signal: undefined },
  runner: new SyntheticRunner({ outcome }),
});

describe('finalConfig', () => {
  it('trains on all sequences where validation was taken from folds', () => {
    const { seed, task } = finalConfig({ base, settings: {}, plan: folded, steps: 100, facts }, 1);
    expect(seed).toBe(108);
    expect(task.split).toEqual({ seed: 3, refit: true });
  });

  it('keeps a tenth of them where the answers are values', () => {
    const values: TaskFacts = { ...facts, answers: 'values' };
    const { task } = finalConfig({ base, settings: {}, plan: folded, steps: 100, facts: values }, 0);
    expect(task.split).toEqual({ seed: 3, folds: 10, fold: 0 });
  });

  it('keeps a validation split that is large enough', () => {
    const { task } = finalConfig({ base, settings: {}, plan: { ...folded, folds: 1 }, steps: 100, facts }, 0);
    expect(task.split).toEqual({ seed: 3 });
  });

  it('trains a candidate with twice the steps twice as long', () => {
    const settings = { 'training.steps': 200 };
    const { training } = finalConfig({ base, settings, plan: folded, steps: 100, facts }, 0);
    expect(training.steps).toBe(200);
    expect(finalConfig({ base, settings, plan: folded, steps: 50, facts }, 0).training.steps).toBe(100);
  });
});

describe('finalTrainings', () => {
  it('has more seeds where there are few sequences', () => {
    expect(finalTrainings(folded, facts)).toBe(8);
    expect(finalTrainings({ ...folded, folds: 1 }, facts)).toBe(3);
  });
});

describe('trainFinally', () => {
  const measured = (accuracy: number, crossEntropy: number): Outcome => ({
    status: 'measured',
    metrics: { accuracy, crossEntropy },
    ...{ sequences: 160, bytes: 1000, seconds: 0 },
  });
  const results: Record<number, Outcome> = {
    107: measured(1, 0.02),
    108: measured(0.99, 0.01),
    109: { status: 'failed', reason: 'diverged', seconds: 0 },
  };

  it('takes the seed with the least loss on warped training sequences', async () => {
    const asked = options(({ config }) => results[config.seed]!);
    const trained = await trainFinally(asked);
    expect(asked.runner.requests.map(({ judgedOn }) => judgedOn)).toEqual(Array(3).fill('warpedTraining'));
    expect(trained.map(({ config }) => config.seed)).toEqual([108, 107]);
    expect(trained[0]).toMatchObject({ judgedOn: 'warpedTraining', outcome: { metrics: { crossEntropy: 0.01 } } });
  });

  it('ends each training in its share of the time, which is not part of the configuration that it found', async () => {
    const asked = options(({ config }) => results[config.seed]!);
    const trained = await trainFinally({ ...asked, seconds: 60 });
    expect(asked.runner.requests.map(({ config }) => config.training.maxSeconds)).toEqual([20, 20, 20]);
    expect(trained[0]!.config.training.maxSeconds).toBeUndefined();
  });

  it('takes the seed with the best metric on a validation split', async () => {
    const asked = options(({ config }) => results[config.seed]!);
    const trained = await trainFinally({ ...asked, plan: { ...folded, folds: 1 } });
    expect(asked.runner.requests.map(({ judgedOn }) => judgedOn)).toEqual(Array(3).fill('validation'));
    expect(trained.map(({ config }) => config.seed)).toEqual([107, 108]);
  });

  it('fails with the reason if no seed could be trained', async () => {
    const asked = options(() => results[109]!);
    await expect(trainFinally(asked)).rejects.toThrow('the final training failed: diverged');
  });
});
