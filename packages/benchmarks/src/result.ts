import type { BenchmarkGroup, Goal, Parameters, TimeUnit } from './benchmark.js';
import type { FoundPeer } from './peer.js';

/** All measurements of a contestant. */
export interface MeasuredContestant {
  name: string;
  /** times per work item in the unit of the benchmark, one for each round from the first on in which it was measured */
  samples: number[];
  /** processor time of each sample, of all threads; missing where others did the work, or the clock is too coarse for it */
  cpu?: number[];
  /** size in bytes, if given */
  bytes?: number;
  /** figures that are not times, by name */
  figures?: Readonly<Record<string, number>>;
  parameters?: Parameters;
  /** names of contestants that do only a part of the work */
  limitedBy?: readonly string[];
}

/** What was measured in a benchmark. Everything else (medians, ratios, goals) is computed from it: see `summarize`. */
export interface BenchmarkResult {
  name: string;
  title: string;
  /** package that the benchmark belongs to; empty for one of nobody's */
  package: string;
  group: BenchmarkGroup;
  unit: TimeUnit;
  /** name of the contestant that speedups are relative to */
  baseline: string;
  goals: readonly Goal[];
  /** rows that are missing, each with the reason and how to get it */
  missing: readonly string[];
  /** peers that were measured */
  peers: readonly FoundPeer[];
  parameters?: Parameters;
  /** parameter of the contestants that varies, if they are sizes of the same work */
  growsWith?: string;
  contestants: MeasuredContestant[];
}
