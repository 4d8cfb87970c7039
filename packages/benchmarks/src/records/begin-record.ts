import { cpus, loadavg, totalmem } from 'node:os';
import type { BenchmarkResult } from '../result.js';
import {
  type BenchmarkRecord,
  type FailedBenchmark,
  RECORD_FORMAT,
  RECORD_VERSION,
  type RecordedSettings,
} from './benchmark-record.js';
import { commitOf } from './commit-of.js';
import { packageFolder, versionsOf } from './versions.js';

/** Packages that nearly all benchmarks measure with. */
const TFJS = ['@tensorflow/tfjs-core', '@tensorflow/tfjs-backend-wasm'];

/** A run that is not over yet. */
export interface BegunRecord {
  /** the record, with what was measured and the load and time until now */
  end(results: readonly BenchmarkResult[], complete: boolean, failed?: readonly FailedBenchmark[]): BenchmarkRecord;
}

/** Begins a record: looks at machine, versions and commit before anything is measured. */
export async function beginRecord(settings: RecordedSettings): Promise<BegunRecord> {
  const start = new Date();
  const before = loadavg()[0]!;
  const processors = cpus();
  const commit = await commitOf(packageFolder);
  return {
    end: (results, complete, failed = []) => ({
      format: RECORD_FORMAT,
      version: RECORD_VERSION,
      date: start.toISOString(),
      seconds: (Date.now() - start.getTime()) / 1000,
      complete,
      ...(failed.length > 0 && { failed }),
      commit,
      machine: {
        cpu: processors[0]?.model.trim() ?? 'unknown',
        cores: processors.length,
        memoryGiB: Math.round(totalmem() / 2 ** 30),
        platform: `${process.platform} ${process.arch}`,
        load: { before, after: loadavg()[0]! },
      },
      versions: {
        node: process.versions.node,
        ...versionsOf(
          [...new Set(['@qornn/benchmarks', ...results.map(({ package: owner }) => owner), ...TFJS])].filter(Boolean),
        ),
      },
      settings,
      results: [...results],
    }),
  };
}
