import { benchmarkNames, runBenchmarks } from '@qornn/benchmarks';
import { testBenchmarks } from '@qornn/internal-testing/benchmarks';
import * as tf from '@tensorflow/tfjs-core';
import { describe } from 'vitest';
import './index.js';

describe('the benches of this package', () => {
  testBenchmarks({ benchmarkNames, runBenchmarks }, () => tf.memory().numTensors);
});
