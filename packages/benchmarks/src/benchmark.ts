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

/** Topic of a benchmark. */
export type BenchmarkGroup = 'training' | 'inference';

/** One implementation to measure. */
export interface Contestant {
  /** name in the table */
  name: string;
  /** untimed setup before every measurement, for instance to select kernels */
  prepare?(): void;
  /** the work; returns its outputs, which are compared between contestants entry by entry */
  run(): Answer | Promise<Answer>;
  /** group of contestants with the same output; only outputs within a group are compared */
  computes?: string;
  /** size in bytes, for instance of the model file */
  bytes?: number;
  /** names of contestants that do only a part of the work; the slowest of them is a lower bound of the time */
  limitedBy?: readonly string[];
  /**
   * maximum number of measurements, for slow contestants; 0: the warm-up round is the only
   * measurement; default: that of the run
   */
  rounds?: number;
}

/** A benchmark: several contestants that do the same work. */
export interface Benchmark {
  /** short, kebab case; `--filter` matches a substring */
  name: string;
  /** what is computed, with its sizes */
  title: string;
  group: BenchmarkGroup;
  unit: 'ms' | 'µs';
  /** work items per `run`; times are divided by it; default 1 */
  perRun?: number;
  /** name of the contestant that speedups are relative to */
  baseline: string;
  /** maximum difference of outputs, relative to the largest entry; default 1e-3 */
  tolerance?: number;
  contestants: Contestant[];
  goals?: readonly Goal[];
  /** peers that are not installed, and how to install them */
  missing?: readonly string[];
  /** frees shared data */
  dispose?(): void | Promise<void>;
}

/** Makes a benchmark with its data; `quick` uses sizes that take well under a second. */
export type BenchmarkFactory = (quick: boolean) => Benchmark | Promise<Benchmark>;
