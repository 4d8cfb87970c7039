import { defineConfig } from 'vitest/config';
import base from '../../vitest.base.js';

/** For `failingTests`: suites that are meant to fail, and a report of their own. */
export default defineConfig({
  ...base,
  test: {
    ...base.test,
    include: ['src/testing/wrong-*.ts'],
    reporters: [['json', { outputFile: process.env.QORNN_REPORT ?? 'report.json' }]],
  },
});
