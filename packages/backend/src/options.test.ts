import { testOptions } from '@qornn/internal-testing/options';
import { describe } from 'vitest';
import { BackendError, useBackend } from './index.js';

describe('options', () => {
  testOptions({
    everything: { useBackend },
    error: BackendError,
    others: [],
    takers: {
      useBackend: {
        call: useBackend,
        known: ['backend', 'threads', 'wasmPaths'],
        wrong: [
          ['backend', 3],
          ['backend', null],
          ['threads', '2'],
          ['wasmPaths', ''],
          ['wasmPaths', { 'tfjs-backend-wasm-simd.wasm': '/simd.wasm' }],
        ],
      },
    },
  });
});
