import type { Update } from './update-description.js';
import type { Widths } from './update-widths.js';

/**
 * Products without the lowest bytes m_0 of the multipliers m: with E = Σ variable · m_0, the sum is 256 · (Σ variable · ⌊m / 256⌋) + E. Shifted, it
 * is the same without E unless the byte below those that are kept, the guard, is within ± `threshold` of a carry. That is rare, and then E is
 * added, so that results are always exact. Five of twenty products of bytes are saved where both multipliers have 31 bits.
 */
export interface Guard {
  /** m_0 of every multiplier */
  readonly lowest: readonly number[];
  /** bound of |E| in units of the guard, rounded up */
  readonly threshold: number;
}

/** Guards this close to a carry are so frequent (an eighth of all) that nothing is gained. */
const MOST_THRESHOLD = 16;

/** undefined unless all units have the same multipliers of at least 2 bytes, the shift drops 2 bytes, and carries are rare. */
export function guardOf({ sum }: Update, widths: Widths): Guard | undefined {
  const multipliers = sum.terms.map(({ multiplier }) => (typeof multiplier === 'number' ? multiplier : 0));
  if (typeof sum.shift !== 'number' || widths.dropped < 2 || multipliers.some((m) => m < 256)) return undefined;
  const lowest = multipliers.map((m) => m & 255);
  const error = sum.terms.reduce((total, { bound }, t) => total + bound * lowest[t]!, 0);
  const threshold = Math.floor(error / 2 ** (8 * (widths.dropped - 1))) + 1;
  return threshold <= MOST_THRESHOLD ? { lowest, threshold } : undefined;
}
