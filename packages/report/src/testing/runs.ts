import type { ReportRun } from '../run.js';

/** A run with everything that a report can show. */
export function fullRun(changes: Partial<ReportRun> = {}): ReportRun {
  const steps = Array.from({ length: 20 }, (_, i) => 50 * (i + 1));
  const falling = Array.from({ length: 16 }, (_, i) => 1.1 - 0.02 * i);
  return {
    label: 'runs/gestures-seed0',
    name: 'gestures',
    seed: 0,
    task: 'series, file gestures.csv',
    weights: 'bjorck, 4 bits',
    ended: 'finished after 1000 steps, 12 s',
    metrics: [
      { name: 'accuracy', goal: 'max', fraction: true },
      { name: 'crossEntropy', goal: 'min', fraction: false },
    ],
    baselineLoss: 1.0986,
    learning: steps.map((step) => ({
      step,
      loss: 1 / step,
      rate: 1 - step / 2000,
      validation: { accuracy: 1 - 20 / step, crossEntropy: 30 / step },
      spectra: {
        rnn: {
          singularValues: { smallest: 0.9, largest: 1.05 },
          eigenvalueModuli: { smallest: 0.95, largest: 1 + 1 / step },
        },
      },
    })),
    scores: [
      { variant: 'quantized', metrics: { accuracy: 0.95, crossEntropy: 0.11 }, bytes: 123_800 },
      { variant: 'integers, 8-bit states', metrics: { accuracy: 0.91, crossEntropy: 0.2 }, bytes: 18_219 },
      { variant: 'integers, 12-bit states', metrics: { accuracy: 0.95, crossEntropy: null }, bytes: 18_227 },
    ],
    answers: [
      {
        variant: 'integers',
        sequences: 40,
        of: 300,
        measures: [
          { title: 'Measures of 40 answers', open: true, head: ['answers', 'macro F1'], rows: [['40', '0.93']] },
          { title: 'Measures of each class', open: false, head: ['class', 'recall'], rows: [['wave', '0.9']] },
        ],
        confusion: {
          labels: ['wave', 'tap', 'rest'],
          counts: [
            [10, 1, 0],
            [2, 12, 0],
            [0, 0, 15],
          ],
        },
        examples: [
          {
            title: 'test sequence 3',
            truth: 'wave',
            prediction: 'tap',
            lines: [
              { name: 'x', values: [0, 1, 0.5, -1] },
              { name: 'y', values: [1, 0, 2, 0] },
            ],
            unit: 'normalized sample',
            notDrawn: 1,
          },
        ],
      },
      {
        variant: 'quantized',
        sequences: 300,
        of: 300,
        measures: [],
        values: {
          outputs: ['humidity'],
          sample: [
            { output: 0, truth: 1, prediction: 1.2 },
            { output: 0, truth: 3, prediction: 2.5 },
          ],
          rootMeanSquares: [0.5, 0.4, 0.2],
        },
        examples: [],
      },
    ],
    spectra: [{ name: 'layer 0, quantized', singularValues: falling, eigenvalueModuli: falling }],
    codes: [
      {
        name: 'layer 0 W',
        shape: [16, 16],
        bits: 4,
        smallest: -8,
        counts: Array.from({ length: 16 }, (_, i) => 1 + i),
      },
      {
        name: 'readout V',
        shape: [3, 16],
        bits: 8,
        smallest: -128,
        counts: Array.from({ length: 256 }, (_, i) => i % 3),
      },
    ],
    states: [
      {
        name: 'layer 0',
        bits: 12,
        sequences: 8,
        range: [0.5, 4.25],
        histogram: [1, 5, 9, 4],
        saturation: [0, 0, 0.01, 0.2],
      },
    ],
    noise: [{ name: 'layer 0', decibels: [null, 40, 38, 35] }],
    configuration: 'name: gestures\nseed: 0',
    environment: [
      ['Node', '20.19.0'],
      ['processor', '2 × somebody’s'],
    ],
    missing: ['there is no quantization.json, so the noise was not read'],
    ...changes,
  };
}
