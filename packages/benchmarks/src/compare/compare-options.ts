import { number } from '@qornn/options';

export interface CompareOptions {
  /** probability that any row at all is named although nothing changed; default 0.02, and 0.01 for two records */
  level?: number;
  /** smallest change that is named, as a fraction of the time; default 0.05, and 0.1 for two records */
  minEffect?: number;
}

/** Checks of the options of comparisons. */
export const COMPARE_OPTIONS = {
  level: number('from 0 to 1', (level) => level > 0 && level < 1),
  minEffect: number('≥ 0', (effect) => effect >= 0),
};

export const COMPARE_DEFAULTS = { level: 0.02, minEffect: 0.05 };
/** A row differs by up to a tenth between two processes that run the same code, which only more processes could tell. */
export const RECORDS_DEFAULTS = { level: 0.01, minEffect: 0.1 };
