import type { CTerm } from '../target.js';
import type { Update } from './update-description.js';

/** Bytes of the integers of an update. */
export interface Widths {
  /** of each variable */
  readonly variables: readonly number[];
  /** of each multiplier */
  readonly multipliers: readonly number[];
  /** of the sum */
  readonly sum: number;
  /** lowest bytes of the sum that the shift drops whole */
  readonly dropped: number;
  /** bits that are shifted after that, or each unit's in its constants */
  readonly shift: number | 'stored';
  /** of the shifted sum with b */
  readonly code: number;
}

/** Bytes of a signed integer of at most this magnitude. */
export function signedBytes(magnitude: number): number {
  return Math.ceil((Math.floor(Math.log2(Math.max(magnitude, 1))) + 2) / 8);
}

export function widthsOf({ sum, biases, smallest, largest }: Update): Widths {
  const shifts = typeof sum.shift === 'number' ? [sum.shift] : Array.from(sum.shift.values);
  const least = Math.min(...shifts);
  const largestBias = biases.flatMap((bias) => Array.from(bias)).reduce((most, b) => Math.max(most, Math.abs(b)), 0);
  const code = Math.max(
    2,
    signedBytes(sum.bound / 2 ** least + largestBias + 1),
    signedBytes(largest + 1),
    signedBytes(smallest),
  );
  const dropped = typeof sum.shift === 'number' ? Math.floor(least / 8) : Math.floor((least - 1) / 8);
  return {
    variables: sum.terms.map(({ bound }) => signedBytes(bound)),
    multipliers: sum.terms.map(({ multiplier }) => unsignedBytes(Math.max(...multipliersOf(multiplier)))),
    sum: Math.max(signedBytes(sum.bound), dropped + code),
    dropped,
    shift: typeof sum.shift === 'number' ? least % 8 : 'stored',
    code,
  };
}

function multipliersOf(multiplier: CTerm['multiplier']): readonly number[] {
  return typeof multiplier === 'number' ? [multiplier] : Array.from(multiplier.values);
}

function unsignedBytes(value: number): number {
  return Math.max(1, Math.ceil(Math.log2(value + 1) / 8));
}
