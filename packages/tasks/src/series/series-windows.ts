import { TaskError } from '../errors.js';
import type { Split } from '../task.js';
import { quoted } from '../task-record.js';
import type { SeriesSchema } from './series-options.js';
import type { Sequence } from './series-sequence.js';
import { type SplitSequences, splitByName, splitByPosition, splitInTime } from './series-split.js';

/** How sequences are assigned to splits: by name, by position (runs without data records), or all to every split. */
export type SplitRule = 'name' | 'position' | 'none';

/** Classes of sequences. */
export interface SequenceClasses {
  /** the class of a sequence; null if it has none, or several */
  of(sequence: Sequence): number | null;
  names: readonly string[];
}

/** Sequences and windows of each split. */
export interface Windows {
  /** T, window length in rows */
  timeSteps: number;
  /** sequences, or parts of a single sequence */
  sequences: SplitSequences;
  /** first row of each window, in the order of the file */
  starts: Record<Split, Int32Array>;
  /** sequences too short for one window */
  short: Sequence[];
  /** rule of the split */
  rule: SplitRule | 'time';
}

const SPLITS: readonly Split[] = ['train', 'validation', 'test'];

/**
 * Assigns every sequence to one split, so that windows of different splits never overlap, and cuts windows
 * at rows 0, stride, 2·stride, … of a sequence, as long as window and horizon fit.
 *
 * @throws TaskError when a split has no window, whole sequences differ in length, or too many sequences are too short
 */
export function windowsOf(
  sequences: readonly Sequence[],
  schema: SeriesSchema,
  classes: SequenceClasses,
  asked: SplitRule = 'name',
): Windows {
  const { window, stride, horizon } = schema;
  const timeSteps = window ?? commonLength(sequences, asked);
  const { long, short } = longEnough(sequences, timeSteps + horizon);
  const rule = asked !== 'none' && sequences.length === 1 ? 'time' : asked;
  if (rule !== 'time') requireEnough(sequences, short, schema, classes, timeSteps + horizon);
  const parts = splitOf(rule, rule === 'time' ? sequences : long, schema, classes);
  const startsOf = (split: Split): Int32Array => {
    const starts = parts[split].flatMap(({ from, to }) => {
      const count = Math.floor((to - from - timeSteps - horizon) / stride) + 1;
      return Array.from({ length: Math.max(0, window === null ? 1 : count) }, (_, i) => from + i * stride);
    });
    if (starts.length > 0) return Int32Array.from(starts);
    const rows = parts[split].reduce((max, { from, to }) => Math.max(max, to - from), 0);
    const needed = timeSteps + horizon;
    const message = `no window of ${needed} rows, horizon included, fits into the ${split} split; its longest sequence has ${rows} rows`;
    throw new TaskError(`series: ${message}; use a smaller window`, 'window', window);
  };
  const [train, validation, test] = SPLITS.map(startsOf) as [Int32Array, Int32Array, Int32Array];
  return { timeSteps, sequences: parts, starts: { train, validation, test }, short, rule };
}

function splitOf(
  rule: Windows['rule'],
  sequences: readonly Sequence[],
  schema: SeriesSchema,
  { of }: SequenceClasses,
): SplitSequences {
  if (rule === 'time') return splitInTime(sequences[0]!, schema);
  if (rule === 'position') return splitByPosition(sequences, schema);
  if (rule === 'name') return splitByName(sequences, of, schema);
  const all = [...sequences];
  return { train: all, validation: all, test: all };
}

function commonLength(sequences: readonly Sequence[], rule: SplitRule): number {
  const [first, ...others] = sequences as [Sequence, ...Sequence[]];
  if (others.length === 0 && rule !== 'none') {
    throw new TaskError(
      'series: the file is a single sequence; set window, the number of rows to read',
      'window',
      null,
    );
  }
  const lengthOf = ({ from, to }: Sequence) => to - from;
  const other = others.find((sequence) => lengthOf(sequence) !== lengthOf(first));
  if (other) {
    const lengths = `sequence '${other.name}' has ${lengthOf(other)} rows, but '${first.name}' has ${lengthOf(first)}`;
    throw new TaskError(`series: ${lengths}; set window, so that all inputs have one length`, 'window', null);
  }
  return lengthOf(first);
}

function longEnough(sequences: readonly Sequence[], rows: number): { long: Sequence[]; short: Sequence[] } {
  const isLong = ({ from, to }: Sequence) => to - from >= rows;
  return { long: sequences.filter(isLong), short: sequences.filter((sequence) => !isLong(sequence)) };
}

/** @throws TaskError when no sequence is long enough, or too many are too short */
function requireEnough(
  sequences: readonly Sequence[],
  short: readonly Sequence[],
  { short: policy }: SeriesSchema,
  { of, names }: SequenceClasses,
  rows: number,
): void {
  const longest = sequences.reduce((max, { from, to }) => Math.max(max, to - from), 0);
  if (short.length === sequences.length) {
    const message = `no window of ${rows} rows, horizon included, fits into a sequence; the longest has ${longest} rows`;
    throw new TaskError(`series: ${message}; use a smaller window`, 'window', rows);
  }
  if (short.length === 0 || policy === 'drop') return;
  const left = new Set(short);
  const kept = new Set(sequences.filter((sequence) => !left.has(sequence)).map(of));
  const lost = [...new Set(short.map(of))].filter((kind): kind is number => kind !== null && !kept.has(kind));
  const reason =
    lost.length > 0
      ? `, and with them ${lost.length === 1 ? 'the class' : 'the classes'} ${quoted(lost.map((kind) => names[kind]!))}`
      : 2 * short.length > sequences.length
        ? ', which is most of the file'
        : '';
  if (reason === '' && policy === null) return;
  const shortest = short.reduce((min, { from, to }) => Math.min(min, to - from), rows);
  const message = `${shortText(short, sequences.length, rows)} would be left out${reason}`;
  throw new TaskError(
    `series: ${message}; use a smaller window (${shortest} rows fit all sequences), or set short: drop`,
    'window',
    rows,
  );
}

/** @example shortText([{ name: 'a', from: 0, to: 3 }], 2, 4) // "1 of 2 sequences is shorter than 4 rows ('a' has 3) and" */
export function shortText(short: readonly Sequence[], count: number, rows: number): string {
  const named = short.slice(0, 8).map(({ name, from, to }) => `'${name}' has ${to - from}`);
  const more = short.length > named.length ? `, and ${short.length - named.length} more` : '';
  const what = `${short.length} of ${count} sequences ${short.length === 1 ? 'is' : 'are'} shorter than`;
  return `${what} a window, horizon included, of ${rows} rows (${named.join(', ')}${more}), and`;
}
