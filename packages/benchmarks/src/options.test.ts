import { testOptions } from '@qornn/internal-testing/options';
import { describe } from 'vitest';
import * as everything from './index.js';

const { bench, BenchmarkError, measure, runBenchmarks } = everything;

describe('options', () => {
  testOptions({
    everything,
    error: BenchmarkError,
    others: [
      'BenchmarkError',
      'ITS_LIMIT',
      'UnknownBenchmarkError',
      'benchmarkGroups',
      'benchmarkNames',
      'findPeer',
      'formatTable',
      'growthOf',
      'growthPlot',
      'loadBenchesFor',
      'loadBenchesOf',
      'loadPlugin',
      'locatePlugin',
      'median',
      'offerToPlugins',
      'onnxruntime',
      'powerLaw',
      'PythonSession',
      'pythonPeer',
      'recordOf',
      'registeredBenchmarks',
      'simdLimit',
      'summarize',
    ],
    takers: {
      bench: {
        call: (options) => bench('of-options', [], options),
        known: ['package', 'group', 'parameters', 'setUp', 'title', 'unit', 'perRun', 'baseline', 'tolerance', 'goals'],
        wrong: [
          ['group', 'all'],
          ['unit', 's'],
          ['parameters', { units: 3 }],
          ['goals', {}],
        ],
      },
      measure: {
        call: (options) => measure({} as never, options),
        known: ['rounds', 'budget', 'now'],
        wrong: [
          ['rounds', '5'],
          ['budget', 0],
          ['now', 3],
        ],
      },
      runBenchmarks: {
        call: runBenchmarks,
        known: ['group', 'filter', 'package', 'parameters', 'quick', 'log'],
        wrong: [
          ['group', 'all'],
          ['quick', 'true'],
          ['filter', 3],
        ],
      },
    },
  });
});
