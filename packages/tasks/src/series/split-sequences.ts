import type { Split } from '../task.js';
import type { Sequence } from './series-sequence.js';

/** The sequences of each split, in the order of the file. */
export type SplitSequences = Record<Split, Sequence[]>;
