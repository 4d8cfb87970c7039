import type { TrainProgress } from '@qornn/training';
import { describe, expect, it } from 'vitest';
import { recording } from '../testing/recording-terminal.js';
import { Terminal } from './terminal.js';
import { evaluationLine, progressLine, TrainingDisplay } from './training-display.js';

const progress: TrainProgress = {
  step: 50,
  steps: 1000,
  loss: 0.0712,
  stepsPerSecond: 25.13,
  secondsLeft: 37.8,
  validation: { step: 50, metrics: { recall: 0.5, crossEntropy: 0.07 } },
};

describe('lines of a run', () => {
  it('draw the metric of an evaluation', () => {
    expect(evaluationLine(progress, 'recall')).toBe('  step   50/1000   loss 0.07120    recall  50.00 %  ████████████');
  });

  it('show rate, loss, metric and time left', () => {
    expect(progressLine(progress, 'recall')).toBe(
      '  step   50/1000   loss 0.07120   recall 50.00 %   25.1 steps/s   38 s left',
    );
  });

  it('omit unknown values', () => {
    const first = { ...progress, stepsPerSecond: 0, secondsLeft: Number.POSITIVE_INFINITY, validation: null };
    expect(progressLine(first, 'recall')).toBe('  step   50/1000   loss 0.07120');
    expect(evaluationLine(first, 'recall')).toBe('  step   50/1000   loss 0.07120');
  });
});

describe('TrainingDisplay', () => {
  it('prints one plain line per evaluation without a terminal', () => {
    const stderr = recording();
    const display = new TrainingDisplay(new Terminal(recording(), stderr, false, {}), 'recall');
    for (const step of [49, 50, 50, 51]) display.update({ ...progress, step });
    display.stop();
    expect(stderr.text).toBe(`${evaluationLine(progress, 'recall')}\n`);
  });
});
