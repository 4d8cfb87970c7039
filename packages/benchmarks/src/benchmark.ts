import type { PeerState } from './peer.js';

/** The output of a contestant; with its time, if it runs in a separate process and measures itself. */
export type Answer = ArrayLike<number> | { values: ArrayLike<number>; milliseconds: number };

/** Marks a goal relative to the contestant's own hardware limit instead of another contestant. */
export const ITS_LIMIT = 'its limit';

/** A goal of a benchmark. */
export interface Goal {
  /** name of a contestant */
  contestant: string;
  /** name of the contestant to beat, or {@link ITS_LIMIT} */
  against: string;
  /** minimum speedup */
  atLeast: number;
}

/** Groups of benchmarks. */
export const benchmarkGroups = ['training', 'inference'] as const;

/** Topic of a benchmark. */
export type BenchmarkGroup = (typeof benchmarkGroups)[number];

/** Unit of times. */
export type TimeUnit = 'ms' | 'µs';

/** Values of parameters by name, for instance `{ units: 64, bits: 4 }`. */
export type Parameters = Readonly<Record<string, string | number>>;

/** One implementation to measure. */
export interface Contestant {
  /** name in the table, unique in its benchmark */
  name: string;
  /** untimed setup before every measurement, for instance to select kernels */
  prepare?(): void;
  /** the work; returns its outputs, which are compared between contestants entry by entry */
  run(): Answer | Promise<Answer>;
  /** group of contestants with the same output; only outputs within a group are compared */
  computes?: string;
  /** size in bytes, for instance of the model file */
  bytes?: number;
  /** figures that are not times, by name, for instance `{ defect: 0.09 }` */
  figures?: Readonly<Record<string, number>>;
  /** what this contestant is, beyond the parameters of the benchmark */
  parameters?: Parameters;
  /** names of contestants that do only a part of the work; the slowest of them is a lower bound of the time */
  limitedBy?: readonly string[];
  /**
   * maximum number of measurements, for slow contestants; 0: the warm-up round is the only
   * measurement; default: that of the run
   */
  rounds?: number;
}

/** Several contestants that do the same work, with their data. */
export interface Benchmark {
  /** what is computed, with its sizes; default: the name */
  title?: string;
  /** default `ms` */
  unit?: TimeUnit;
  /** work items per `run`; times are divided by it; default 1 */
  perRun?: number;
  /** name of the contestant that speedups are relative to; default: the first */
  baseline?: string;
  /** maximum difference of outputs, relative to the largest entry; default 1e-3 */
  tolerance?: number;
  contestants: readonly Contestant[];
  goals?: readonly Goal[];
  /** programs of others that it measures, or looked for */
  peers?: readonly PeerState[];
  /** further reasons why a row is missing, one line each */
  missing?: readonly string[];
  /** contestants are sizes of the same work: name of the parameter of contestants that varies, for the exponent of a power law */
  growsWith?: string;
  /** frees shared data */
  dispose?(): void | Promise<void>;
}
