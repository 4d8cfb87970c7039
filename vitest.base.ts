import { defineConfig } from 'vitest/config';

/** Tests import the sources of the neighbours, so that they need no build. */
export default defineConfig({
  resolve: { conditions: ['qornn-source', 'node', 'import', 'default'] },
  ssr: { resolve: { conditions: ['qornn-source', 'node', 'import', 'default'] } },
  test: { include: ['src/**/*.test.ts'], testTimeout: 60_000, hookTimeout: 240_000, pool: 'forks', maxWorkers: 1 },
});
