import type { Parameters, TimeUnit } from '../benchmark.js';
import type { Verdict } from './judge-shifts.js';

/** What times are compared: those of the processor, which other programs hardly change, or those that pass. */
export type Clock = 'processor' | 'wall';

/** A row of two records. */
export interface ComparedRow {
  /** name of the benchmark */
  benchmark: string;
  title: string;
  /** name of the contestant; null for most of a benchmark together */
  contestant: string | null;
  parameters: Parameters;
  unit: TimeUnit;
  clock: Clock;
  /** medians in the unit, of the least times of processes where there are pairs; null for most of a benchmark together */
  before: number | null;
  after: number | null;
  /** samples of both sides, or processes */
  samples: [before: number, after: number];
  /** after / before, without what the machine did */
  ratio: number;
  /** 95 % confidence interval of the ratio */
  interval: [low: number, high: number];
  /** p-value, corrected for the number of rows and of looks */
  p: number;
  verdict: Verdict;
}

/** A field of the records that differs. */
export interface RecordDifference {
  field: string;
  before: string;
  after: string;
}

/** What moved between two records, or between two commits. */
export interface Comparison {
  /** name of a file or of a commit */
  before: string;
  after: string;
  /** most pairs of processes of a benchmark that were measured in alternation; 0 for two records */
  pairs: number;
  /** only what differs */
  differences: RecordDifference[];
  /** how many times slower the machine was, in the centre of all rows; null where that is not known, or does not matter in pairs */
  drift: number | null;
  /** benchmarks whose rows moved together; two records cannot tell whether by load or by a change. Empty for pairs, which have rows for it */
  together: { benchmark: string; ratio: number }[];
  level: number;
  minEffect: number;
  rows: ComparedRow[];
  /** `benchmark: contestant` of rows that only one side has */
  onlyBefore: string[];
  onlyAfter: string[];
  /** names of benchmarks whose titles differ: they measure something else now */
  changed: string[];
  /** `benchmark: contestant` of rows with too few samples, or benchmarks with too few pairs, to be judged */
  notJudged: string[];
}
