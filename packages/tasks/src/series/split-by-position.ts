import { TaskError } from '../errors.js';
import { shuffled } from '../passes.js';
import { requireThree } from './require-three.js';
import type { SeriesSchema } from './series-options.js';
import type { Sequence } from './series-sequence.js';
import type { SplitSequences } from './split-sequences.js';

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
