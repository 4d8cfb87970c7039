import { TaskError } from '../errors.js';
import type { Split } from '../task.js';
import { bundleOf, type ClassOf, foldsOf, heldOut } from './held-out.js';
import { requireThree } from './require-three.js';
import type { SeriesSchema, SeriesSplit } from './series-options.js';
import type { Sequence } from './series-sequence.js';
import { splitByName } from './split-by-name.js';
import { splitByPosition } from './split-by-position.js';
import { splitInTime } from './split-in-time.js';
import type { SplitSequences } from './split-sequences.js';

/** How a caller asks for the split: as the options say, by position (runs without data records), or all in every split. */
export type SplitRule = 'name' | 'position' | 'none';

/** How sequences were assigned to splits. */
export type SplitName = SplitRule | 'class' | 'time' | 'published';

/**
 * Assigns each sequence to one split. A split that the data say (`Sequence.part`) has priority, then `split.by`; a single sequence is cut
 * in time. With `split.folds`, training and validation are then divided into folds; with `split.refit`, training gets the sequences of
 * validation, too.
 *
 * @param classOf the class of a sequence; null if it has none, or several
 * @throws TaskError when a split would be empty
 */
export function splitSequences(
  sequences: readonly Sequence[],
  { split }: Pick<SeriesSchema, 'split'>,
  classOf: ClassOf,
  asked: SplitRule,
): { parts: SplitSequences; rule: SplitName } {
  const { parts, rule } = withoutFolds(sequences, split, classOf, asked);
  if (asked === 'none') return { parts, rule };
  const folded = split.fold === null ? parts : { ...parts, ...foldOf(parts, split, classOf) };
  if (!split.refit) return { parts: folded, rule };
  const train = [...folded.train, ...folded.validation].sort((a, b) => a.from - b.from);
  return { parts: { ...folded, train }, rule };
}

function withoutFolds(
  sequences: readonly Sequence[],
  split: SeriesSplit,
  classOf: ClassOf,
  asked: SplitRule,
): { parts: SplitSequences; rule: SplitName } {
  if (asked === 'none') {
    const all = [...sequences];
    return { parts: { train: all, validation: all, test: all }, rule: 'none' };
  }
  if (sequences.some(({ part }) => part !== undefined)) {
    return { parts: publishedSplit(sequences, split, classOf), rule: 'published' };
  }
  if (sequences.length === 1 || split.by === 'time') {
    return { parts: splitInTime(sequences, { split }), rule: 'time' };
  }
  if (asked === 'position') return { parts: splitByPosition(sequences, { split }), rule: 'position' };
  if (split.by === 'class') return { parts: splitByClass(sequences, split, classOf), rule: 'class' };
  return { parts: splitByName(sequences, classOf, { split }), rule: 'name' };
}

/** The published parts; without one for validation, a share of training, stratified by class. */
function publishedSplit(sequences: readonly Sequence[], split: SeriesSplit, classOf: ClassOf): SplitSequences {
  const of = (part: Split) => sequences.filter((sequence) => sequence.part === part);
  const [train, validation, test] = [of('train'), of('validation'), of('test')];
  for (const [part, found] of [
    ['train', train],
    ['test', test],
  ] as const) {
    if (found.length > 0) continue;
    throw new TaskError(`series: the published split has no sequence for ${part}`, 'split', split);
  }
  if (validation.length > 0) return { train, validation, test };
  return { ...withoutShare(train, split.validation, classOf, `published/${split.seed}`, split), test };
}

/** Exact fractions of every class. */
function splitByClass(sequences: readonly Sequence[], split: SeriesSplit, classOf: ClassOf): SplitSequences {
  requireThree(sequences, split);
  const { train: rest, validation: test } = withoutShare(sequences, split.test, classOf, `test/${split.seed}`, split);
  const ofRest = split.validation / (1 - split.test);
  return { ...withoutShare(rest, ofRest, classOf, `validation/${split.seed}`, split), test };
}

function withoutShare(
  sequences: readonly Sequence[],
  share: number,
  classOf: ClassOf,
  seed: string,
  split: SeriesSplit,
): Pick<SplitSequences, 'train' | 'validation'> {
  const some = heldOut(sequences, share, classOf, seed);
  const all = some.size > 0 ? some : heldOut(sequences, share, () => null, seed);
  const [train, validation] = [false, true].map((taken) =>
    sequences.filter((sequence) => all.has(bundleOf(sequence)) === taken),
  ) as [Sequence[], Sequence[]];
  if (validation.length > 0) return { train, validation };
  const what = sequences[0]?.group === undefined ? 'sequence' : 'group';
  throw new TaskError(`series: there is only one ${what} for training and validation`, 'split', split);
}

function foldOf(
  { train, validation }: SplitSequences,
  split: SeriesSplit,
  classOf: ClassOf,
): Pick<SplitSequences, 'train' | 'validation'> {
  const { of, number } = split.fold!;
  const all = [...train, ...validation].sort((a, b) => a.from - b.from);
  const folds = foldsOf(all, of, classOf, `folds/${split.seed}`);
  if (folds.size < of) {
    const message = `split.folds is ${of}, but training and validation have only ${folds.size} sequences or groups`;
    throw new TaskError(`series: ${message}`, 'split', split);
  }
  const isHeldOut = (sequence: Sequence) => folds.get(bundleOf(sequence)) === number;
  return { train: all.filter((sequence) => !isHeldOut(sequence)), validation: all.filter(isHeldOut) };
}
