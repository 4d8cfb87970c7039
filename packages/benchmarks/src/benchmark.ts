/** What a contestant computes; with its time, where it works in a process of its own and measures itself. */
export type Answer = ArrayLike<number> | { values: ArrayLike<number>; milliseconds: number };

/** What a goal may be against instead of another contestant: what limits the contestant, which is the fraction of its limit. */
export const ITS_LIMIT = 'its limit';

/** What a benchmark is to show. */
export interface Goal {
  /** name of a contestant */
  contestant: string;
  /** name of the one that it is to be faster than, or {@link ITS_LIMIT} */
  against: string;
  /** how many times, at least */
  atLeast: number;
}

/** What a benchmark is about. */
export type BenchmarkGroup = 'training' | 'inference';

/** One way to do what a benchmark measures. */
export interface Contestant {
  /** what computes, as a reader of the table would call it */
  name: string;
  /** runs before every measurement, outside the clock: which kernels are in place, for instance */
  prepare?(): void;
  /** the work; returns all that it computed, by which the contestants are checked against each other, entry by entry */
  run(): Answer | Promise<Answer>;
  /** which of several things, where not all contestants compute the same: only those of one name are checked against each other */
  computes?: string;
  /** bytes of what it works with: of a model as it is shipped, for instance */
  bytes?: number;
  /** names of contestants that do a part of the work and nothing else: it cannot be faster than the slowest of them */
  limitedBy?: readonly string[];
  /**
   * measurements at most, for a contestant that takes long; 0: of one that takes minutes, the round that does not count otherwise is
   * its measurement; default: those of the run
   */
  rounds?: number;
}

/** A question of speed: several contestants that do the same work. */
export interface Benchmark {
  /** short, kebab case; `--filter` looks for a part of it */
  name: string;
  /** what is computed, with its sizes */
  title: string;
  group: BenchmarkGroup;
  unit: 'ms' | 'µs';
  /** pieces of work in one `run`, by which its time is divided; default 1 */
  perRun?: number;
  /** name of the contestant that ratios are against */
  baseline: string;
  /** difference of two entries, relative to the largest, up to which contestants agree; default 1e-3 */
  tolerance?: number;
  contestants: Contestant[];
  goals?: readonly Goal[];
  /** peers that are not on this machine, and how to get them */
  missing?: readonly string[];
  /** frees what the contestants share */
  dispose?(): void | Promise<void>;
}

/** Makes a benchmark, its data included; `quick` asks for sizes that take well under a second. */
export type BenchmarkFactory = (quick: boolean) => Benchmark | Promise<Benchmark>;
