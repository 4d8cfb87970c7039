import { mergeConfig } from 'vitest/config';
import base, { nativeProjects } from '../../vitest.base.js';

/** Outputs are compared on both backends: cells have fused kernels on wasm, and operations everywhere else. */
export default mergeConfig(base, {
  test: {
    projects: [
      { extends: true, test: { name: 'wasm', env: { QORNN_TEST_BACKEND: 'wasm' } } },
      {
        extends: true,
        test: {
          name: 'cpu',
          env: { QORNN_TEST_BACKEND: 'cpu' },
          exclude: ['src/!(import-weights).test.ts', 'src/*/*.test.ts'],
        },
      },
      ...nativeProjects(['import-weights']),
    ],
  },
});
