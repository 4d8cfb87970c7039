import type { TuneReport } from '@qornn/tuning';
import { describe, expect, it } from 'vitest';
import { frontText } from './front-text.js';
import { settingsText } from './settings-text.js';
import { tuneText } from './tune-text.js';

const candidate = (id: number, metric: number, bytes: number, onFront = false) => ({
  ...{ id, metric, bytes, onFront, error: 0.02, loss: 0.1, cycles: null },
  ...{
    rung: 2,
    steps: 90,
    trainings: 5,
    origin: 'like 0',
    settings: { 'model.units': bytes, 'model.gain': { target: 0.1 } },
  },
});

const report = {
  directory: 'tune/mine',
  judge: { metric: 'accuracy', goal: 'max', loss: 'crossEntropy', isFraction: true },
  limits: {},
  plan: { rungs: [], reduction: 3, folds: 5 },
  elapsed: 600,
  trials: { measured: 30, refused: 2, failed: 1 },
  reasons: [{ reason: 'its model file has … bytes, more than …', count: 2 }],
  candidates: [candidate(3, 1, 4000, true), candidate(1, 0.975, 1000, true), candidate(2, 0.9, 3000)],
  winner: 1,
  bestId: 3,
  final: {
    directory: 'tune/mine/best',
    ...{ seed: 101, seeds: [100, 101, 102], judgedOn: 'warpedTraining' },
    bytes: 1010,
    cycles: null,
    test: {
      metrics: { latent: { accuracy: 1 }, quantized: { accuracy: 0.97 }, integer: { accuracy: 0.96 } },
      part: { sequences: 40, of: 40 },
      bytes: 1010,
    },
  },
} as unknown as TuneReport;

describe('tuneText', () => {
  const text = tuneText(report, 'qornn quantize tune/mine/best');

  it('says how a single seed was trained, and how validation chose among several', () => {
    const one = { ...report, final: { ...report.final, seeds: [101], judgedOn: 'validation' as const } };
    expect(tuneText(one, '')).toContain('\n  trained with seed 101\n');
    const more = { ...one, final: { ...one.final, seeds: [100, 101] } };
    expect(tuneText(more, '')).toContain('\n  trained with seed 101, the best of 2 on validation\n');
  });

  it('has a table of aligned rows, the winner marked, and what was taken', () => {
    expect(text).toMatch(
      /^ {2}id +accuracy +size +steps +origin\n● 3 +100\.00 % ± 2\.00 % +3\.9 KiB +5 × 90 +like 0\n/,
    );
    expect(text).toContain('★ 1');
    expect(text).toContain(
      '  trained on all sequences of training and validation with seed 101, the best of 3 on warped training sequences\n',
    );
    expect(text).toContain('5-fold cross-validation, in integers: accuracy 97.50 % ± 2.00 %');
    expect(text).toContain(
      'test, 40 of 40 sequences, looked at once: accuracy 96.00 % in integers, 97.00 % in floating point',
    );
    expect(text).toContain('30 trainings (2 refused, 1 failed, most often: its model file has');
    expect(text).toMatch(/next: qornn quantize tune\/mine\/best$/);
  });
});

describe('frontText', () => {
  it('draws metric against bytes', () => {
    const lines = frontText(report).split('\n');
    expect(lines[1]).toMatch(/^ +100\.00 % │ +●$/);
    expect(lines.join('\n').match(/★/g)).toHaveLength(1);
    expect(lines.at(-1)).toMatch(/^ +1000 B +3\.9 KiB$/);
  });

  it('draws nothing of one network', () => {
    expect(frontText({ ...report, candidates: report.candidates.slice(0, 1) })).toBe('');
  });
});

it('settingsText is short', () => {
  expect(settingsText({})).toBe('as configured');
  const quantizer = { name: 'uniform', bits: 4 };
  expect(
    settingsText({
      'model.layers': [{ gain: { target: 1 } }, {}],
      'model.recurrentQuantizer': quantizer,
      'task.augment': null,
    }),
  ).toBe('layers [{gain {target 1}}, {}], recurrentQuantizer 4 bits, augment none');
});
