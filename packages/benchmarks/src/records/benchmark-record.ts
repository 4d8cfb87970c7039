import type { BenchmarkGroup } from '../benchmark.js';
import type { BenchmarkResult } from '../result.js';

/** Identifies files of records. */
export const RECORD_FORMAT = 'qornn-benchmarks';

/** Version of the format. A change that readers of the version before would misunderstand gets the next number. */
export const RECORD_VERSION = 1;

/** The commit whose code was measured. */
export interface RecordedCommit {
  hash: string;
  /** whether tracked files differed from the commit */
  dirty: boolean;
}

/** What was asked of a run. */
export interface RecordedSettings {
  /** whether sizes and rounds were reduced, so that the figures are not meaningful */
  quick: boolean;
  /** most rounds of a contestant */
  rounds?: number;
  group?: BenchmarkGroup;
  filter?: string;
  package?: string;
  parameters?: Readonly<Record<string, readonly (string | number)[]>>;
}

/** A benchmark that failed, for instance because its contestants computed different numbers. */
export interface FailedBenchmark {
  name: string;
  message: string;
}

/** Record of a benchmark run: everything that was measured, and what it depends on. */
export interface BenchmarkRecord {
  format: typeof RECORD_FORMAT;
  version: typeof RECORD_VERSION;
  /** start of the run, ISO 8601 */
  date: string;
  seconds: number;
  /** whether all chosen benchmarks ran; false after an interruption */
  complete: boolean;
  /** those that failed, and why; absent if none did */
  failed?: readonly FailedBenchmark[];
  /** null outside a git repository */
  commit: RecordedCommit | null;
  machine: {
    cpu: string;
    cores: number;
    memoryGiB: number;
    /** operating system and architecture, for instance `linux x64` */
    platform: string;
    /** load average of the last minute before and after the run; 0 on Windows */
    load: { before: number; after: number };
  };
  /** of Node and of packages; those of peers are with the results */
  versions: Readonly<Record<string, string>>;
  settings: RecordedSettings;
  results: BenchmarkResult[];
}
