import seedrandom from 'seedrandom';
import { TaskError } from '../errors.js';
import type { Split } from '../task.js';
import { bundleOf, type ClassOf } from './held-out.js';
import { requireThree } from './require-three.js';
import type { SeriesSchema, SeriesSplit } from './series-options.js';
import type { Sequence } from './series-sequence.js';
import type { SplitSequences } from './split-sequences.js';

/**
 * Assigns each sequence to a split by its name: u ∈ [0, 1) is drawn from seed and name, and the sequence goes to
 *
 *     test if u < test,   validation if test ≤ u < test + validation,   training otherwise.
 *
 * Adding or removing a sequence does not move any other. To have every class in every split of small files, the first
 * three of each class, in the order of the file, are exceptions: the first goes to training, the other two to test and validation, in
 * the order given by the u of the second. If no class has three sequences, this applies to the first three of the file. The sequences of a
 * group go to one split, by the name of the group; groups are treated as sequences are.
 *
 * @param classOf the class of a sequence; null if it has none, or several
 * @throws TaskError when there are fewer than three sequences
 * @example
 * splitByName(sequences, () => null, { split: { validation: 0.15, test: 0.15, seed: 0 } }).test;
 */
export function splitByName(
  sequences: readonly Sequence[],
  classOf: ClassOf,
  { split }: Pick<SeriesSchema, 'split'>,
): SplitSequences {
  if (sequences.some(({ group }) => group !== undefined)) return splitByGroup(sequences, classOf, split);
  requireThree(sequences, split);
  const parts = splitWithin(sequences, classOf, split);
  const isFull = parts.validation.length > 0 && parts.test.length > 0;
  return isFull ? parts : splitWithin(sequences, () => null, split);
}

function splitByGroup(sequences: readonly Sequence[], classOf: ClassOf, split: SeriesSplit): SplitSequences {
  const classes = new Map<string, number | null>();
  for (const sequence of sequences) {
    const group = bundleOf(sequence);
    const known = classes.get(group);
    const label = classOf(sequence);
    classes.set(group, known === undefined || known === label ? label : null);
  }
  if (classes.size < 3) {
    const count = `${classes.size} group${classes.size === 1 ? '' : 's'}`;
    throw new TaskError(`series: there are ${count}, but training, validation and test need one each`, 'split', split);
  }
  const groups = [...classes.keys()].map((name) => ({ name, from: 0, to: 0 }));
  const parts = splitByName(groups, ({ name }) => classes.get(name) ?? null, { split });
  const of = (part: Split) => {
    const names = new Set(parts[part].map(({ name }) => name));
    return sequences.filter((sequence) => names.has(bundleOf(sequence)));
  };
  return { train: of('train'), validation: of('validation'), test: of('test') };
}

function splitWithin(
  sequences: readonly Sequence[],
  classOf: ClassOf,
  { validation, test, seed }: Pick<SeriesSplit, 'validation' | 'test' | 'seed'>,
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
