import { testOptions } from '@qornn/internal-testing/options';
import { describe } from 'vitest';
import * as everything from './index.js';
import { FakeExecutor } from './testing/fake-executor.js';
import { tinyRun } from './testing/tiny.js';

const { localExecutor, parseSweepFile, planSweep, poolExecutor, runOne, SweepOptionError, sweep, WorkerPool } =
  everything;

const plan = { name: 'none', runs: [], stopping: null, metric: null, notes: [] };

describe('options', () => {
  testOptions({
    everything,
    error: SweepOptionError,
    others: [
      'AtMost',
      'MAX_RUNS',
      'SweepError',
      'SweepOptionError',
      'WorkerEndedError',
      'configDigest',
      'doRunWork',
      'isRunWork',
      'parseSweepFile',
      'readSweep',
      'readSweepFile',
      'serveWork',
      'settingsKey',
      'valueAt',
      'withConfig',
      'withSetting',
      'withSettings',
      'workerModule',
    ],
    takers: {
      WorkerPool: {
        call: (start) => new WorkerPool(1, start),
        options: { module: 'worker.js', backend: undefined, plugins: [] },
        known: ['module', 'backend', 'plugins'],
        wrong: [
          ['module', ''],
          ['backend', 3],
          ['plugins', undefined],
          ['plugins', 'ema'],
        ],
      },
      localExecutor: {
        call: (options) => localExecutor(options),
        options: { workers: 1 },
        known: ['workers', 'backend', 'plugins', 'anyBackend', 'retries'],
        wrong: [
          ['workers', undefined],
          ['workers', 0],
          ['backend', null],
          ['plugins', 'ema'],
          ['anyBackend', 'true'],
          ['retries', -1],
        ],
      },
      planSweep: {
        call: (sources) => planSweep(parseSweepFile('source: tiny'), sources),
        options: { document: async () => ({}) },
        known: ['document', 'complete'],
        wrong: [
          ['document', undefined],
          ['complete', {}],
        ],
      },
      poolExecutor: {
        call: (options) => poolExecutor(new WorkerPool(1, { module: 'x', backend: undefined, plugins: [] }), options),
        known: ['anyBackend', 'retries'],
        wrong: [
          ['anyBackend', 'true'],
          ['retries', 0.5],
        ],
      },
      runOne: {
        call: (options) => runOne(tinyRun(), options),
        options: { folder: '/nowhere/at/all' },
        known: [
          'folder',
          'signal',
          'until',
          'onProgress',
          'resume',
          'anyBackend',
          'command',
          'test',
          'saveWhen',
          'onSave',
        ],
        wrong: [
          ['folder', undefined],
          ['signal', {}],
          ['until', 0],
          ['onProgress', 3],
          ['resume', 'yes'],
          ['anyBackend', 1],
          ['command', 3],
          ['test', 'no'],
          ['saveWhen', true],
          ['onSave', true],
        ],
      },
      sweep: {
        call: (options) => sweep(plan, options),
        options: { directory: '/nowhere/at/all', executor: new FakeExecutor(1, () => 0) },
        known: ['directory', 'executor', 'signal', 'finish', 'command', 'onReport'],
        wrong: [
          ['directory', ''],
          ['executor', {}],
          ['signal', {}],
          ['finish', 'yes'],
          ['command', 3],
          ['onReport', true],
        ],
      },
    },
  });
});
