import { testOptions } from '@qornn/internal-testing/options';
import { describe } from 'vitest';
import { BenchmarkError, measure, runBenchmarks } from './index.js';

describe('options', () => {
  testOptions({
    everything: { measure, runBenchmarks },
    error: BenchmarkError,
    others: [],
    takers: {
      measure: {
        call: (options) => measure({} as never, options),
        known: ['rounds', 'now'],
        wrong: [
          ['rounds', '5'],
          ['now', 3],
        ],
      },
      runBenchmarks: {
        call: runBenchmarks,
        known: ['group', 'filter', 'quick', 'log'],
        wrong: [
          ['group', 'all'],
          ['quick', 'true'],
          ['filter', 3],
        ],
      },
    },
  });
});
