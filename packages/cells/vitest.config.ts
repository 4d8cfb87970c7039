import { mergeConfig } from 'vitest/config';
import base, { nativeProjects } from '../../vitest.base.js';

/** Whose tests compute recurrences. These have two ways: fused kernels on wasm, and operations everywhere else. */
const RECURRENCES = [
  'gated-layers',
  'horizon-gain',
  'recurrent-layer',
  'max-state-bytes',
  'any-input',
  'second-gradients',
  'empty-batches',
  'bidirectional',
  'every-cell',
  'padded-sequences',
];

export default mergeConfig(base, {
  test: {
    projects: [
      { extends: true, test: { name: 'wasm', env: { QORNN_TEST_BACKEND: 'wasm' } } },
      {
        extends: true,
        test: {
          name: 'cpu',
          env: { QORNN_TEST_BACKEND: 'cpu' },
          exclude: [`src/!(${RECURRENCES.join('|')}).test.ts`],
        },
      },
      ...nativeProjects([...RECURRENCES, 'recurrence']),
    ],
  },
});
