import type { SeriesSchema } from './series-options.js';
import type { Sequence } from './series-sequence.js';
import type { SplitSequences } from './split-sequences.js';

/** Cuts each sequence in time: training, validation, test. */
export function splitInTime(sequences: readonly Sequence[], { split }: Pick<SeriesSchema, 'split'>): SplitSequences {
  const parts: SplitSequences = { train: [], validation: [], test: [] };
  for (const { name, from, to } of sequences) {
    const testFrom = to - Math.round(split.test * (to - from));
    const validationFrom = testFrom - Math.round(split.validation * (to - from));
    parts.train.push({ name, from, to: validationFrom });
    parts.validation.push({ name, from: validationFrom, to: testFrom });
    parts.test.push({ name, from: testFrom, to });
  }
  return parts;
}
