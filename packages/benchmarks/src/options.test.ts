import { testOptions } from '@qornn/internal-testing/options';
import { describe } from 'vitest';
import * as everything from './index.js';

const {
  bench,
  BenchmarkError,
  comparePairs,
  compareRecords,
  measure,
  pythonPeer,
  nodeRows,
  pythonRows,
  recordBenchmarks,
  runBenchmarks,
} = everything;

describe('options', () => {
  testOptions({
    everything,
    error: BenchmarkError,
    others: [
      'BenchmarkError',
      'BenchmarkParameterError',
      'MIN_PAIRS',
      'parameterValues',
      'parseBenchmarkRecord',
      'printComparison',
      'printRecord',
      'readBenchmarkRecord',
      'recordFormats',
      'requireBenchmarks',
      'writeBenchmarkRecord',
      'ITS_LIMIT',
      'PeerError',
      'UnknownBenchmarkError',
      'benchmarkGroups',
      'compileInTurn',
      'benchmarkNames',
      'findPeer',
      'growthOf',
      'growthPlot',
      'loadBenchesFor',
      'loadBenchesOf',
      'loadPlugin',
      'locatePlugin',
      'joinRows',
      'keras',
      'median',
      'noRows',
      'offerToPlugins',
      'onnxruntime',
      'onnxruntimeWeb',
      'powerLaw',
      'PythonSession',
      'decodedFloats',
      'encodedTensor',
      'pythonPackages',
      'pythonPeer',
      'registeredBenchmarks',
      'serveRows',
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
      compareRecords: {
        call: (options) => compareRecords({} as never, {} as never, options),
        known: ['level', 'minEffect'],
        wrong: [
          ['level', 1],
          ['minEffect', -0.1],
        ],
      },
      comparePairs: {
        call: (options) => comparePairs({} as never, [], options),
        known: ['level', 'minEffect'],
        wrong: [
          ['level', 0],
          ['minEffect', '5 %'],
        ],
      },
      recordBenchmarks: {
        call: recordBenchmarks,
        known: ['group', 'filter', 'package', 'parameters', 'quick', 'rounds', 'log', 'onResult', 'onFailure'],
        wrong: [['rounds', 0]],
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
      pythonRows: {
        call: (options) => pythonRows(pythonPeer('None', 'none', 'import none'), 'none.py', {}, options),
        known: ['threads', 'limit'],
        wrong: [
          ['threads', 0],
          ['limit', '1 s'],
        ],
      },
      nodeRows: {
        call: (options) =>
          nodeRows({ name: 'None', howToGet: 'none', find() {}, version: String }, 'none.js', {}, options),
        known: ['threads', 'limit', 'environment'],
        wrong: [
          ['threads', 0],
          ['limit', '1 s'],
          ['environment', { LIMIT: 7 }],
        ],
      },
      runBenchmarks: {
        call: runBenchmarks,
        known: ['group', 'filter', 'package', 'parameters', 'quick', 'rounds', 'log', 'onResult', 'onFailure'],
        wrong: [
          ['group', 'all'],
          ['quick', 'true'],
          ['filter', 3],
        ],
      },
    },
  });
});
