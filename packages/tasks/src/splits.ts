import type { Split } from './task.js';

/** All splits, in the order in which people name them. */
export const SPLITS: readonly Split[] = ['train', 'validation', 'test'];
