import { TaskError } from '../errors.js';
import type { SeriesSplit } from './series-options.js';
import type { Sequence } from './series-sequence.js';

/** @throws TaskError when there are fewer than three sequences */
export function requireThree(sequences: readonly Sequence[], split: SeriesSplit): void {
  if (sequences.length >= 3) return;
  const count = `${sequences.length} sequence${sequences.length === 1 ? '' : 's'}`;
  const message = `the file has ${count} of sufficient length, but training, validation and test need one each`;
  throw new TaskError(`series: ${message}`, 'split', split);
}
