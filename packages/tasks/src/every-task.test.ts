import { describeTask } from './conformance/index.js';
import { addingTask, characterTask, copyTask, imageTask } from './index.js';
import { shuffled } from './passes.js';
import { series } from './series/series.js';
import { temporaryFolder } from './testing/temporary-folder.js';

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
