import type { CScaledSum } from '../target.js';

/** Saturated codes of several units. */
export interface Update {
  readonly sum: CScaledSum;
  /** b of every unit, one vector for each code that a sum gives; a unit's codes lie side by side */
  readonly biases: readonly ArrayLike<number>[];
  /** limits of the codes */
  readonly smallest: number;
  readonly largest: number;
  /** units at once: the sums of the first term come first, then those of the second, … */
  readonly group: number;
  /** from a unit's first code in the vector of codes to the next one's */
  readonly stride: number;
  /** the unit at each place */
  readonly order: ArrayLike<number>;
  /** whether the first variable changes its sign where a bit is set, one bit a unit */
  readonly signs: boolean;
}
