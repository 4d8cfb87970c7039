import type { RunConfig, RunSummary } from '@qornn/training';
import { describe, expect, it } from 'vitest';
import { statisticsOf } from '../display/statistics.js';
import { queueReport, queueText, spreadText } from './queue-report.js';
import type { Done } from './training-queue.js';

function done(seed: number, recall: number | null, changes: Partial<Done> = {}): Done {
  const config = { name: 'tiny', seed } as RunConfig;
  const metrics = (value: number) => ({ recall: value });
  const summary =
    recall === null
      ? null
      : ({
          stopped: 'finished',
          steps: 40,
          seconds: 2,
          metric: { name: 'recall', goal: 'max' },
          best: { step: 40, metrics: metrics(recall) },
          test: { quantized: metrics(recall), latent: metrics(1) },
        } as unknown as RunSummary);
  return {
    source: 'tiny.yaml',
    directory: `runs/tiny-seed${seed}`,
    config,
    outcome: 'trained',
    summary,
    error: null,
    ...changes,
  };
}

describe('queueReport', () => {
  it('has mean, sample standard deviation and values over the seeds of finished runs', () => {
    const all = [done(0, 0.9), done(1, 0.7), done(2, null, { outcome: 'failed', error: 'no' })];
    const { runs, groups } = queueReport(all);
    expect(runs.map(({ outcome, error }) => [outcome, error])).toEqual([
      ['trained', null],
      ['trained', null],
      ['failed', 'no'],
    ]);
    expect(groups).toEqual([
      {
        source: 'tiny.yaml',
        name: 'tiny',
        seeds: [0, 1],
        test: {
          quantized: { recall: { mean: 0.8, std: expect.closeTo(Math.sqrt(0.02), 12), values: [0.9, 0.7] } },
          latent: { recall: { mean: 1, std: 0, values: [1, 1] } },
        },
      },
    ]);
  });

  it('has no groups if every source has one run', () => {
    expect(queueReport([done(0, 0.9), done(0, 0.8, { source: 'other.yaml' })]).groups).toEqual([]);
    expect(queueReport([done(0, null), done(1, null)]).groups).toEqual([]);
  });

  it('has one row per run as text, and mean ± standard deviation below the seeds', () => {
    const text = queueText(
      queueReport([done(0, 0.9), done(1, 0.7, { outcome: 'done before' }), done(2, null, { outcome: 'not begun' })]),
    );
    expect(text).toMatch(/runs\/tiny-seed0 +trained +recall 90\.00 % +recall 90\.00 % +40 +2\.0 s/);
    expect(text).toMatch(/runs\/tiny-seed1 +done before/);
    expect(text).toMatch(/runs\/tiny-seed2 +not begun/);
    expect(text).toMatch(/mean ± std +80\.00 % ± 14\.14 % +100\.00 % ± 0\.00 %/);
  });
});

describe('spreadText', () => {
  it('omits the standard deviation of a single value', () => {
    expect(spreadText('recall', statisticsOf([0.98, 1]))).toBe('99.00 % ± 1.41 %');
    expect(spreadText('crossEntropy', statisticsOf([0.5]))).toBe('0.5000');
  });
});
