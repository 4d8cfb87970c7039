import seedrandom from 'seedrandom';
import { TaskError } from '../errors.js';
import { shuffled } from '../passes.js';
import type { Split } from '../task.js';
import type { SeriesSchema } from './series-options.js';
import type { Sequence } from './series-sequence.js';

/** The sequences of each split, in the order of the file. */
export type SplitSequences = Record<Split, Sequence[]>;

/**
 * Assigns each sequence to a split by its name: u ∈ [0, 1) is drawn from seed and name, and the sequence goes to
 *
 *     test if u < test,   validation if test ≤ u < test + validation,   training otherwise.
 *
 * Adding or removing a sequence does not move any other. To have every class in every split of small files, the first
 * three of each class, in the order of the file, are exceptions: the first goes to training, the other two to test and validation, in
 * the order given by the u of the second. If no class has three sequences, this applies to the first three of the file.
 *
 * @param classOf the class of a sequence; null if it has none, or several
 * @throws TaskError when there are fewer than three sequences
 * @example
 * splitByName(sequences, () => null, { split: { validation: 0.15, test: 0.15, seed: 0 } }).test;
 */
export function splitByName(
  sequences: readonly Sequence[],
  classOf: (sequence: Sequence) => number | null,
  { split }: Pick<SeriesSchema, 'split'>,
): SplitSequences {
  requireThree(sequences, split);
  const parts = splitWithin(sequences, classOf, split);
  const isFull = parts.validation.length > 0 && parts.test.length > 0;
  return isFull ? parts : splitWithin(sequences, () => null, split);
}

function splitWithin(
  sequences: readonly Sequence[],
  classOf: (sequence: Sequence) => number | null,
  { validation, test, seed }: SeriesSchema['split'],
): SplitSequences {
  const parts: SplitSequences = { train: [], validation: [], test: [] };
  /** per class: number of sequences so far, and the split of the third */
  const begun = new Map<number | null, { count: number; third: Split }>();
  for (const sequence of sequences) {
    const u = seedrandom.alea(`split/${seed}/${sequence.name}`)();
    const label = classOf(sequence);
    const { count, third } = begun.get(label) ?? { count: 0, third: 'test' };
    const second = u < 0.5 ? 'test' : 'validation';
    const drawn = u < test ? 'test' : u < test + validation ? 'validation' : 'train';
    parts[count === 0 ? 'train' : count === 1 ? second : count === 2 ? third : drawn].push(sequence);
    begun.set(label, { count: count + 1, third: second === 'test' ? 'validation' : 'test' });
  }
  return parts;
}

/**
 * The split of runs from before data records existed: by position in the file, shuffled by the seed. Appending to
 * the file changes all assignments.
 *
 * @throws TaskError when a split would be empty
 */
export function splitByPosition(
  sequences: readonly Sequence[],
  { split }: Pick<SeriesSchema, 'split'>,
): SplitSequences {
  requireThree(sequences, split);
  const count = sequences.length;
  const countOf = (fraction: number) => Math.max(1, Math.round(fraction * count));
  const [test, validation] = [countOf(split.test), countOf(split.validation)];
  if (test + validation >= count) {
    const message = `of ${count} sequences, ${validation} would be for validation, ${test} for test, and none for training`;
    throw new TaskError(`series: ${message}; lower the fractions in split`, 'split', split);
  }
  const order = shuffled(count, `split/${split.seed}`);
  const some = (from: number, to: number) => {
    const chosen = new Set(order.subarray(from, to));
    return sequences.filter((_, i) => chosen.has(i));
  };
  return { test: some(0, test), validation: some(test, test + validation), train: some(test + validation, count) };
}

/** Cuts a single sequence in time: training, validation, test. */
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
  const message = `the file has ${count} of sufficient length, but training, validation and test need one each`;
  throw new TaskError(`series: ${message}`, 'split', split);
}
