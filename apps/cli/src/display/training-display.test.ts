import type { TrainProgress } from '@qornn/training';
import { describe, expect, it } from 'vitest';
import { recording } from '../testing/recording-terminal.js';
import { Terminal } from './terminal.js';
import { evaluationLine, progressLine, TrainingDisplay } from './training-display.js';

const progress: TrainProgress = {
  step: 50,
  steps: 1000,
  loss: 0.0712,
  rate: 1,
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
    expect(stderr.text).toBe(`${evaluationLine(progress, 'recall')}   38 s left\n`);
  });

  it('prints plain lines of long phases without a terminal, with the time left', () => {
    const stderr = recording();
    let seconds = 0;
    const display = new TrainingDisplay(new Terminal(recording(), stderr, false, {}), 'recall', () => seconds);
    const mebibyte = 2 ** 20;
    for (seconds = 0; seconds <= 40; seconds++) {
      display.read({ file: '/data/readings.csv', bytes: seconds * mebibyte, of: 80 * mebibyte, rows: 1000 * seconds });
    }
    for (const sequences of [16, 32, 48, 64]) {
      seconds += 10;
      display.evaluate({ split: 'test', weights: 'latent', sequences, of: 64 });
    }
    expect(stderr.text.split('\n')).toEqual([
      '  reading readings.csv: 16,000 rows, 16.0 MiB of 80.0 MiB (20 %)   1 min 4 s left',
      '  reading readings.csv: 32,000 rows, 32.0 MiB of 80.0 MiB (40 %)   48 s left',
      '  final test, latent weights: 16 of 64 sequences',
      '  final test, latent weights: 48 of 64 sequences   10 s left',
      '',
    ]);
  });

  it('shows phases as a bar on a terminal, and removes it', () => {
    const stderr = recording(true);
    const display = new TrainingDisplay(new Terminal(recording(), stderr, false, { NO_COLOR: '1' }), 'recall');
    display.evaluate({ split: 'validation', weights: 'quantized', sequences: 16, of: 64 });
    display.update({ ...progress, step: 50 });
    display.stop();
    expect(stderr.text).toContain(evaluationLine(progress, 'recall'));
  });
});
