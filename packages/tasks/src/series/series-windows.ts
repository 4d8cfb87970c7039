import { TaskError } from '../errors.js';
import { SPLITS } from '../splits.js';
import type { Split } from '../task.js';
import { quoted } from '../task-record.js';
import { type Sample, type SplitSamples, samplesFrom } from './samples.js';
import type { SeriesSchema } from './series-options.js';
import type { Sequence } from './series-sequence.js';
import { type SplitName, type SplitRule, splitSequences } from './series-split.js';
import type { SplitSequences } from './split-sequences.js';

/** Classes of sequences. */
export interface SequenceClasses {
  /** the class of a sequence; null if it has none, or several */
  of(sequence: Sequence): number | null;
  names: readonly string[];
}

/** Sequences and samples of each split. */
export interface Windows {
  /** length of the longest training sample in rows; with `window`, the window */
  timeSteps: number;
  /** sequences, or parts of them */
  sequences: SplitSequences;
  samples: SplitSamples;
  /** sequences too short for one window */
  short: Sequence[];
  /** rule of the split */
  rule: SplitName;
}

/**
 * Assigns every sequence to one split, so that samples of different splits never overlap. A sample is a whole sequence, of any length;
 * or a window at rows 0, stride, 2·stride, … of a sequence, as long as window and horizon fit. With an answer at every step, windows
 * are for training, the last one of a sequence may be shorter, and validation and test read whole sequences, as a device does.
 *
 * @throws TaskError when a split has no sample, or too many sequences are too short
 */
export function windowsOf(
  sequences: readonly Sequence[],
  schema: SeriesSchema,
  classes: SequenceClasses,
  asked: SplitRule = 'name',
): Windows {
  const { window, horizons, everyStep } = schema;
  const needed = everyStep ? 1 : (window ?? 1) + horizons.at(-1)!;
  const { long, short } = schema.short === 'keep' ? { long: [...sequences], short: [] } : longEnough(sequences, needed);
  if (sequences.length > 1) requireEnough(sequences, short, schema, classes, needed);
  if (window === null && sequences.length === 1 && asked !== 'none' && !everyStep) {
    throw new TaskError(
      'series: the file is a single sequence; set window, the number of rows to read',
      'window',
      null,
    );
  }
  const { parts, rule } = splitSequences(sequences.length === 1 ? sequences : long, schema, classes.of, asked);
  const of = (split: Split) => {
    const samples = parts[split].flatMap((sequence) => samplesOf(sequence, schema, split));
    if (samples.length === 0) throw tooShort(parts[split], split, schema);
    return samplesFrom(samples);
  };
  const samples = { train: of('train'), validation: of('validation'), test: of('test') };
  const longest = SPLITS.slice(0, asked === 'none' ? 3 : 1).reduce(
    (max, split) => samples[split].lengths.reduce((most, length) => Math.max(most, length), max),
    1,
  );
  return { timeSteps: everyStep ? longest : (window ?? longest), sequences: parts, samples, short, rule };
}

function samplesOf({ from, to }: Sequence, schema: SeriesSchema, split: Split): Sample[] {
  const { window, stride, horizons, everyStep, short } = schema;
  const whole = { start: from, length: to - from, end: to };
  if (window === null || (everyStep && split !== 'train')) return to > from ? [whole] : [];
  const starts = (count: number) => Array.from({ length: Math.max(0, count) }, (_, i) => from + i * stride);
  if (everyStep) {
    // The window that reaches the end is the last one.
    const count = Math.ceil(Math.max(0, to - from - window) / stride) + 1;
    return starts(to > from ? count : 0).map((start) => ({ start, length: Math.min(window, to - start), end: to }));
  }
  const farthest = horizons.at(-1)!;
  const rows = to - from - farthest;
  if (rows < window && short === 'keep') return rows >= 1 ? [{ start: from, length: rows, end: to }] : [];
  return starts(Math.floor((rows - window) / stride) + 1).map((start) => ({ start, length: window, end: to }));
}

function tooShort(
  sequences: readonly Sequence[],
  split: Split,
  { window, horizons, everyStep }: SeriesSchema,
): TaskError {
  if (window === null || everyStep) return new TaskError(`series: the ${split} split has no sequence`, 'split', split);
  const rows = sequences.reduce((max, { from, to }) => Math.max(max, to - from), 0);
  const needed = `${window + horizons.at(-1)!} rows, horizon included,`;
  const message = `no window of ${needed} fits into the ${split} split; its longest sequence has ${rows} rows`;
  return new TaskError(`series: ${message}; use a smaller window`, 'window', window);
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
    `series: ${message}; use a smaller window (${shortest} rows fit all sequences), or set short: keep or drop`,
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
