import { testOptions } from '@qornn/internal-testing/options';
import { describe } from 'vitest';
import { DATA_SETS, downloadSet, readCharacters, readCsv, readIdx, readImages, readJsonLines } from './data/index.js';
import * as everything from './index.js';
import { TaskError } from './index.js';

const SEED: [string, unknown][] = [
  ['seed', '1'],
  ['seed', 1.5],
  ['seed', null],
];
const set = Object.keys(DATA_SETS)[0] as keyof typeof DATA_SETS;
const series = { file: 'a.csv', columns: ['x'], label: 'y', window: 3 };
const SERIES = [
  'file format layout dataFormat delimiter header comment encoding decimal columns label target sequence group timestamp timeUnit missing missingValues resample differences',
  'window stride horizon labels short split classWeight sampling augment metric events season normalize seed',
].flatMap((names) => names.split(' '));

const LOADING = {
  known: ['before', 'reading', 'unseen', 'signal', 'onProgress'],
  wrong: [
    ['unseen', 'true'],
    ['before', 3],
    ['reading', 'x'],
    ['signal', true],
  ] as [string, unknown][],
};
const READING = { known: ['signal', 'onProgress'], wrong: [['signal', {}]] as [string, unknown][] };
const ROWS = ['signal', 'onProgress', 'encoding', 'onBytes', 'columns', 'onNote'];

describe('options', () => {
  testOptions({
    everything: { ...everything, downloadSet, readCharacters, readCsv, readIdx, readImages, readJsonLines },
    error: TaskError,
    others: Object.keys(everything).filter(
      (name) =>
        /^(MNIST_PERMUTATION|TaskError|registerTask|selectSteps)$/.test(name) ||
        !/Task$|Mnist$|^series$|Characters$/.test(name),
    ),
    takers: {
      addingTask: {
        call: everything.addingTask,
        caller: 'adding',
        options: { T: 9 },
        known: ['T', 'seed'],
        wrong: [...SEED, ['T', '9'], ['T', 1]],
      },
      copyTask: {
        call: everything.copyTask,
        caller: 'copy',
        options: { T0: 9 },
        known: ['T0', 'symbols', 'alphabet', 'seed'],
        wrong: [...SEED, ['T0', undefined], ['symbols', '3'], ['alphabet', 1]],
      },
      pennTreebankCharacters: {
        call: everything.pennTreebankCharacters,
        known: ['T', 'seed'],
        wrong: [...SEED, ['T', 0]],
      },
      sequentialMnist: { call: everything.sequentialMnist, known: ['seed'], wrong: SEED },
      permutedMnist: { call: everything.permutedMnist, known: ['seed'], wrong: SEED },
      series: {
        call: everything.series,
        options: series,
        known: SERIES,
        wrong: [
          ...SEED,
          ['header', 'false'],
          ['normalize', 1],
          ['window', '3'],
          ['split', []],
          ['split', { tset: 0.1 }],
          ['short', 'pad'],
          ['labels', 'steps'],
          ['horizon', [6, 1]],
          ['classWeight', { a: 0 }],
          ['sampling', 'even'],
          ['augment', { crop: 2 }],
          ['augment', { drop: 1 }],
          ['metric', 'recall'],
          ['events', { tolerance: -1 }],
          ['season', 0],
        ],
      },
      'characterTask data': {
        caller: 'pennTreebankCharacters',
        call: (options) => everything.characterTask({} as never, options),
        known: ['T', 'seed'],
      },
      'imageTask data': {
        caller: 'permutedMnist',
        call: (options) => everything.imageTask('permutedMnist', {} as never, options),
        known: ['seed'],
      },
      'seriesTask data': {
        caller: 'series',
        call: (options) => everything.seriesTask({} as never, options),
        options: series,
        known: SERIES,
      },
      'getTask copy': {
        caller: 'copy',
        call: (options) => everything.getTask('copy', options),
        options: { T0: 3 },
        known: ['T0', 'symbols', 'alphabet', 'seed'],
      },
      'outlineTask adding': {
        caller: 'adding',
        call: (options) => everything.outlineTask('adding', options),
        options: { T: 3 },
        known: ['T', 'seed'],
      },
      'loadTask adding': {
        caller: 'adding',
        call: (options) => everything.loadTask('adding', options),
        options: { T: 3 },
        known: ['T', 'seed'],
      },
      'loadTask loading': {
        caller: 'loadTask',
        call: (options) => everything.loadTask('adding', { T: 3 }, options),
        ...LOADING,
      },
      'sequentialMnist load': { call: (how) => everything.sequentialMnist().load(how), ...LOADING },
      'permutedMnist load': { call: (how) => everything.permutedMnist().load(how), ...LOADING },
      'pennTreebankCharacters load': { call: (how) => everything.pennTreebankCharacters().load(how), ...LOADING },
      'series load': { call: (how) => everything.series(series).load(how), ...LOADING },
      'seriesTask reading': {
        call: (how) => everything.seriesTask({} as never, series, how),
        known: ['reading', 'split'],
        wrong: [['split', 'class']],
      },
      readCharacters: {
        call: (options) => readCharacters({ train: 'a', validation: 'a', test: 'a' }, options),
        ...READING,
      },
      readIdx: { call: (options) => readIdx('a', options), ...READING },
      readImages: { call: (options) => readImages({ images: 'a', labels: 'a' }, options), ...READING },
      readCsv: {
        call: (options) => readCsv('a', options).next(),
        options: { columns: ['x'] },
        known: [...ROWS, 'delimiter', 'header'],
        wrong: [
          ['columns', undefined],
          ['header', 'true'],
          ['encoding', 'utf8'],
        ],
      },
      readJsonLines: {
        call: (options) => readJsonLines('a', options).next(),
        options: { columns: ['x'] },
        known: ROWS,
        wrong: [['columns', 'x']],
      },
      downloadSet: {
        call: (options) => downloadSet(set, options),
        known: [
          'folder',
          'mirror',
          'signal',
          'onEvent',
          'stallSeconds',
          'minBytesPerMinute',
          'rateSeconds',
          'rounds',
          'backoffSeconds',
          'files',
        ],
        wrong: [
          ['rounds', 0],
          ['stallSeconds', '30'],
          ['onEvent', 3],
          ['signal', {}],
        ],
      },
    },
  });
});
