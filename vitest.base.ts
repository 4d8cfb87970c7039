import { defineConfig } from 'vitest/config';

/** By default vitest annotates a workflow of GitHub; with reporters of one's own it has to be told. */
const annotations = process.env.GITHUB_ACTIONS === 'true' ? ['github-actions'] : [];

/** Tests import the sources of the neighbours, so that they need no build. What scripts/count-tests.mjs counts is in the JSON report. */
export default defineConfig({
  resolve: { conditions: ['qornn-source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['qornn-source', 'node', 'import', 'default'] } },
  test: {
    include: ['src/**/*.test.ts', 'bench/**/*.test.ts'],
    testTimeout: 60_000,
    hookTimeout: 240_000,
    pool: 'forks',
    maxWorkers: 1,
    reporters: ['default', ...annotations, ['json', { outputFile: '.vitest/report.json' }]],
  },
});

/**
 * The project of tests that run on the native backend too, where `QORNN_TEST_TFJS_NODE` names a folder with it, else none.
 *
 * @param files names of the test files in `src` and its folders, without `.test.ts`
 */
export function nativeProjects(files: readonly string[]) {
  if (!process.env.QORNN_TEST_TFJS_NODE) return [];
  const exclude = [`src/**/!(${files.join('|')}).test.ts`, 'bench/**'];
  return [{ extends: true as const, test: { name: 'tensorflow', env: { QORNN_TEST_BACKEND: 'tensorflow' }, exclude } }];
}
