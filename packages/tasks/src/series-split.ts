import seedrandom from 'seedrandom';
import { TaskError } from './errors.js';
import { shuffled } from './passes.js';
import type { SeriesSchema } from './series-options.js';
import type { Sequence } from './series-sequence.js';
import type { Split } from './task.js';

/** Parts of a file, each a list of sequences in the order of the file. */
export type SplitSequences = Record<Split, Sequence[]>;

/**
 * Gives each sequence to one split, as its name says: u ∈ [0, 1) is drawn from seed and name, and the sequence
 *
 *     tests where u < test,   validates where test ≤ u < test + validation,   and trains otherwise.
 *
 * A sequence that is added to a file, or taken away, moves no other one. So that small files have every class everywhere, the first
 * three of each class, in the order of the file, are exceptions: the first trains; of the other two one tests and one validates, as
 * the u of the second says. Where no class has as many as that, it is the first three of the file.
 *
 * @param kindOf the class of a sequence; null where it has none, or several
 * @throws TaskError when there are not three sequences
 * @example
 * splitByName(sequences, () => null, { split: { validation: 0.15, test: 0.15, seed: 0 } }).test;
 */
export function splitByName(
  sequences: readonly Sequence[],
  kindOf: (sequence: Sequence) => number | null,
  { split }: Pick<SeriesSchema, 'split'>,
): SplitSequences {
  requireThree(sequences, split);
  const parts = splitWithin(sequences, kindOf, split);
  const isFull = parts.validation.length > 0 && parts.test.length > 0;
  return isFull ? parts : splitWithin(sequences, () => null, split);
}

function splitWithin(
  sequences: readonly Sequence[],
  kindOf: (sequence: Sequence) => number | null,
  { validation, test, seed }: SeriesSchema['split'],
): SplitSequences {
  const parts: SplitSequences = { train: [], validation: [], test: [] };
  /** what the next of a class is, and where the third goes */
  const begun = new Map<number | null, { count: number; third: Split }>();
  for (const sequence of sequences) {
    const u = seedrandom.alea(`split/${seed}/${sequence.name}`)();
    const kind = kindOf(sequence);
    const { count, third } = begun.get(kind) ?? { count: 0, third: 'test' };
    const second = u < 0.5 ? 'test' : 'validation';
    const drawn = u < test ? 'test' : u < test + validation ? 'validation' : 'train';
    parts[count === 0 ? 'train' : count === 1 ? second : count === 2 ? third : drawn].push(sequence);
    begun.set(kind, { count: count + 1, third: second === 'test' ? 'validation' : 'test' });
  }
  return parts;
}

/**
 * As runs were split before they kept a record of their data: places in the file, in an order that the seed gives. What is added to
 * the file moves them all.
 *
 * @throws TaskError when a split would be left without a sequence
 */
export function splitByPosition(
  sequences: readonly Sequence[],
  { split }: Pick<SeriesSchema, 'split'>,
): SplitSequences {
  requireThree(sequences, split);
  const count = sequences.length;
  const fraction = (of: number) => Math.max(1, Math.round(of * count));
  const [test, validation] = [fraction(split.test), fraction(split.validation)];
  if (test + validation >= count) {
    const message = `of ${count} sequences, ${validation} would validate and ${test} test, and none train`;
    throw new TaskError(`series: ${message}; lower the fractions in split`, 'split', split);
  }
  const order = shuffled(count, `split/${split.seed}`);
  const some = (from: number, to: number) => {
    const chosen = new Set(order.subarray(from, to));
    return sequences.filter((_, i) => chosen.has(i));
  };
  return { test: some(0, test), validation: some(test, test + validation), train: some(test + validation, count) };
}

/** The only sequence, cut in time: its beginning trains, its end tests. */
export function splitInTime({ name, from, to }: Sequence, { split }: Pick<SeriesSchema, 'split'>): SplitSequences {
  const rows = to - from;
  const testFrom = to - Math.round(split.test * rows);
  const validationFrom = testFrom - Math.round(split.validation * rows);
  return {
    train: [{ name, from, to: validationFrom }],
    validation: [{ name, from: validationFrom, to: testFrom }],
    test: [{ name, from: testFrom, to }],
  };
}

function requireThree(sequences: readonly Sequence[], split: SeriesSchema['split']): void {
  if (sequences.length >= 3) return;
  const count = `${sequences.length} sequence${sequences.length === 1 ? '' : 's'}`;
  const message = `the file has ${count} long enough, but training, validation and test need one each`;
  throw new TaskError(`series: ${message}`, 'split', split);
}
