import { describeTask } from './conformance/index.js';
import { addingTask, characterTask, copyTask, imageTask } from './index.js';
import { shuffled } from './passes.js';
import { series, seriesTask } from './series/series.js';
import type { SeriesOptions } from './series/series-options.js';
import { temporaryFolder } from './testing/temporary-folder.js';
import { variedSeries } from './testing/varied-series.js';

/** Numbers 0 … below − 1, without an order that a window would repeat. */
const digits = (count: number, below: number, seed: string) =>
  Uint8Array.from(shuffled(count, seed), (n) => ((n * n + 3 * n) >> 2) % below);
const images = (count: number, seed: string) => ({
  images: digits(16 * count, 251, seed),
  labels: Uint8Array.from({ length: count }, (_, i) => i % 5),
});

describeTask('copy', () => copyTask({ T0: 8, seed: 3 }));
describeTask('adding', () => addingTask({ T: 6, seed: 2 }));
describeTask(
  'characters',
  () =>
    characterTask(
      {
        alphabet: ['a', 'b', 'c'],
        train: digits(900, 3, 'train'),
        validation: digits(400, 3, 'validation'),
        test: digits(400, 3, 'test'),
      },
      { T: 30 },
    ),
  { load: null },
);
describeTask(
  'sequential images',
  () =>
    imageTask('sequentialMnist', {
      pixels: 16,
      train: images(60, 'train'),
      validation: images(20, 'validation'),
      test: images(20, 'test'),
    }),
  { load: null },
);

const rows = Array.from({ length: 400 }, (_, t) => [t % 3 === 0 ? 'up' : 'down', Math.sin(t * t), Math.cos(t)]);
const file = temporaryFolder().write('rows.csv', `way,x,v\n${rows.map((row) => row.join(',')).join('\n')}\n`);
describeTask('series of classes', () => series({ file, columns: ['x'], label: 'way', window: 4 }).load());
describeTask('series of values', () => series({ file, columns: ['x'], target: 'v', window: 4 }).load());

const shared: SeriesOptions = {
  file: 'memory',
  columns: ['x'],
  sequence: 'id',
  split: { validation: 0.25, test: 0.25 },
};
const values: SeriesOptions = { ...shared, target: 'x' };
const augment = { crop: 0.5, warp: 0.2, jitter: 0.1, scale: 0.1, shift: 0.1 };
const variants: [string, 'classes' | 'values', SeriesOptions][] = [
  ['a class at every step', 'classes', { ...shared, label: 'way', labels: 'step', events: { tolerance: 1 } }],
  ['a class at every step, some ahead', 'classes', { ...shared, label: 'way', labels: 'step', horizon: 2 }],
  ['classes by macro F1', 'classes', { ...shared, label: 'way', labels: 'step', metric: 'macroF1' }],
  [
    'classes of other weight at every step',
    'classes',
    { ...shared, label: 'way', labels: 'step', classWeight: 'balanced' },
  ],
  ['classes of other weight', 'classes', { ...shared, label: 'way', window: 3, classWeight: 'balanced' }],
  ['values at every step', 'values', { ...values, labels: 'step' }],
  ['values at several horizons', 'values', { ...values, labels: 'step', horizon: [1, 2, 5] }],
  ['values after a window', 'values', { ...values, window: 3, horizon: [1, 2] }],
];
for (const [title, kind, options] of variants) {
  describeTask(
    `sequences of different length with ${title}`,
    () => seriesTask(variedSeries(kind, options.labels === 'step'), options),
    {
      ...{ load: null, backends: ['wasm'] },
    },
  );
  describeTask(
    `augmented sequences of different length with ${title}`,
    () => seriesTask(variedSeries(kind, options.labels === 'step'), { ...options, augment }),
    // Crops and warps change which answers are seen how often.
    { load: null, backends: ['wasm'], baselineTolerance: 0.2 },
  );
}
