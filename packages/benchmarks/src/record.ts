import { cpus, loadavg, totalmem } from 'node:os';
import type { BenchmarkResult } from './result.js';

/** Record of a benchmark run. */
export interface BenchmarkRecord {
  /** ISO 8601 */
  date: string;
  machine: { cpu: string; cores: number; memoryGiB: number; loadAverage: number };
  node: string;
  /** whether sizes and rounds were reduced, so that the figures are not meaningful */
  quick: boolean;
  results: BenchmarkResult[];
}

/** The record of results that were measured here, now. */
export function recordOf(results: readonly BenchmarkResult[], quick: boolean): BenchmarkRecord {
  return {
    date: new Date().toISOString(),
    machine: {
      cpu: cpus()[0]?.model.trim() ?? 'unknown',
      cores: cpus().length,
      memoryGiB: Math.round(totalmem() / 2 ** 30),
      loadAverage: loadavg()[0]!,
    },
    node: process.versions.node,
    quick,
    results: [...results],
  };
}
