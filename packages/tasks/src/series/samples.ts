import type { Split } from '../task.js';

/** Samples of a split: rows start ≤ row < start + length of a sequence that ends before row `end`. */
export interface Samples {
  /** first row of each sample */
  starts: Int32Array;
  /** number of rows of each sample, ≥ 1 */
  lengths: Int32Array;
  /** row after the last one of its sequence, to look ahead to */
  ends: Int32Array;
}

/** Samples of each split, in the order of the file. */
export type SplitSamples = Record<Split, Samples>;

/** One sample. */
export interface Sample {
  start: number;
  length: number;
  end: number;
}

export function samplesFrom(list: readonly Sample[]): Samples {
  return {
    starts: Int32Array.from(list, ({ start }) => start),
    lengths: Int32Array.from(list, ({ length }) => length),
    ends: Int32Array.from(list, ({ end }) => end),
  };
}

export function sampleAt({ starts, lengths, ends }: Samples, n: number): Sample {
  return { start: starts[n]!, length: lengths[n]!, end: ends[n]! };
}
