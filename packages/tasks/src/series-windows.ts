import { TaskError } from './errors.js';
import { shuffled } from './passes.js';
import type { SeriesSchema } from './series-options.js';
import type { Stream } from './task.js';

/** Rows from ≤ row < to that follow each other in time. */
export interface Sequence {
  name: string;
  from: number;
  to: number;
}

/** What each stream is made of. */
export interface Windows {
  /** T, rows of a window */
  timeSteps: number;
  /** sequences, or parts of the only one */
  sequences: Record<Stream, Sequence[]>;
  /** first row of each window, in the order of the file */
  starts: Record<Stream, Int32Array>;
}

const STREAMS: readonly Stream[] = ['train', 'validation', 'test'];

/**
 * Gives every sequence to one stream, so that no window of one has a row in common with a window of another, and cuts windows out
 * of them: from row 0, stride, 2·stride, … of a sequence, as long as window and horizon fit into it. Sequences that are too short
 * for one window are left out.
 *
 * @throws TaskError when a stream would be left without a window, or whole sequences are of different lengths
 */
export function windowsOf(sequences: readonly Sequence[], schema: SeriesSchema): Windows {
  const { window, stride, horizon } = schema;
  const timeSteps = window ?? commonLength(sequences);
  const split =
    sequences.length === 1
      ? splitInTime(sequences[0]!, schema)
      : splitBySequence(longEnough(sequences, timeSteps + horizon), schema);
  const startsOf = (stream: Stream): Int32Array => {
    const starts = split[stream].flatMap(({ from, to }) => {
      const count = Math.floor((to - from - timeSteps - horizon) / stride) + 1;
      return Array.from({ length: Math.max(0, window === null ? 1 : count) }, (_, i) => from + i * stride);
    });
    if (starts.length > 0) return Int32Array.from(starts);
    const rows = split[stream].reduce((most, { from, to }) => Math.max(most, to - from), 0);
    const needed = timeSteps + horizon;
    const message = `no window of ${needed} rows, horizon included, fits into the ${stream} part, whose longest sequence has ${rows}`;
    throw new TaskError(`series: ${message}; give a smaller window`, 'window', window);
  };
  const [train, validation, test] = STREAMS.map(startsOf) as [Int32Array, Int32Array, Int32Array];
  return { timeSteps, sequences: split, starts: { train, validation, test } };
}

function commonLength(sequences: readonly Sequence[]): number {
  const [first, ...others] = sequences as [Sequence, ...Sequence[]];
  if (others.length === 0) {
    throw new TaskError('series: the file is one sequence; give window, the rows that are read of it', 'window', null);
  }
  const lengthOf = ({ from, to }: Sequence) => to - from;
  const other = others.find((sequence) => lengthOf(sequence) !== lengthOf(first));
  if (other) {
    const lengths = `sequence '${other.name}' has ${lengthOf(other)} rows, but '${first.name}' has ${lengthOf(first)}`;
    throw new TaskError(`series: ${lengths}; give window, so that all that is read has one length`, 'window', null);
  }
  return lengthOf(first);
}

function longEnough(sequences: readonly Sequence[], rows: number): Sequence[] {
  const long = sequences.filter(({ from, to }) => to - from >= rows);
  if (long.length > 0) return long;
  const longest = sequences.reduce((most, { from, to }) => Math.max(most, to - from), 0);
  const message = `no window of ${rows} rows, horizon included, fits into a sequence; the longest has ${longest} rows`;
  throw new TaskError(`series: ${message}; give a smaller window`, 'window', rows);
}

function splitBySequence(sequences: readonly Sequence[], { split }: SeriesSchema): Record<Stream, Sequence[]> {
  const count = sequences.length;
  if (count < 3) {
    const message = `the file has ${count} sequences long enough, but training, validation and test need one each`;
    throw new TaskError(`series: ${message}`, 'split', split);
  }
  const share = (of: number) => Math.max(1, Math.round(of * count));
  const [test, validation] = [share(split.test), share(split.validation)];
  if (test + validation >= count) {
    const message = `of ${count} sequences, ${validation} would validate and ${test} test, and none train`;
    throw new TaskError(`series: ${message}; lower the shares in split`, 'split', split);
  }
  const order = [...shuffled(count, `split/${split.seed}`)];
  const some = (from: number, to: number) => {
    const chosen = new Set(order.slice(from, to));
    return sequences.filter((_, i) => chosen.has(i));
  };
  return { test: some(0, test), validation: some(test, test + validation), train: some(test + validation, count) };
}

function splitInTime({ name, from, to }: Sequence, { split }: SeriesSchema): Record<Stream, Sequence[]> {
  const rows = to - from;
  const testFrom = to - Math.round(split.test * rows);
  const validationFrom = testFrom - Math.round(split.validation * rows);
  return {
    train: [{ name, from, to: validationFrom }],
    validation: [{ name, from: validationFrom, to: testFrom }],
    test: [{ name, from: testFrom, to }],
  };
}
