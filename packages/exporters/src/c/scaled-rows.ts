import { type CArray, smallestType } from './c-array.js';
import { cancelPowers } from './cancel-powers.js';
import type { CScaledSum, CTerm } from './targets/target.js';

/** Saturates scaled sums before b is added: |b| ≤ 2^17 and 16 bits do not see it. */
const SATURATION = 2 ** 19;

/** Constants of all rows, and their array if rows have different ones. */
interface RowConstants {
  /** [rows] */
  readonly values: Int32Array;
  /** of the array */
  readonly name: string;
  /** what they are */
  readonly comment: string;
}

/** A product of a scaled sum: a variable times the multiplier of its row. */
export interface RowTerm extends Pick<CTerm, 'variable' | 'bound'> {
  /** each ≥ 0 */
  readonly multiplier: RowConstants;
}

/**
 * ⌊(Σ variable · multiplier + 2^{s−1}) / 2^s⌋ of every row, with common powers of two cancelled.
 *
 * @param bounds largest magnitude of the sum and its partial sums, of every row
 */
export function scaledRows(
  terms: readonly RowTerm[],
  shift: RowConstants,
  bounds: readonly number[],
): { sum: CScaledSum; constants: readonly CArray[] } {
  const { multipliers, shifts, cancelled } = cancelPowers({
    multipliers: terms.map(({ multiplier }) => multiplier.values),
    shifts: shift.values,
  });
  const constants: CArray[] = [];
  const oneOrArray = (values: Int32Array, { name, comment }: RowConstants): number | CArray => {
    if (values.every((value) => value === values[0])) return values[0]!;
    const array = { name, type: smallestType(values), values, comment: `[${values.length}], ${comment}` };
    constants.push(array);
    return array;
  };
  const smaller = bounds.map((bound) => bound / 2 ** cancelled);
  return {
    sum: {
      terms: terms.map(({ variable, bound, multiplier }, t) => {
        return { variable, bound, multiplier: oneOrArray(multipliers[t]!, multiplier) };
      }),
      shift: oneOrArray(shifts, shift),
      bound: Math.max(...smaller),
      needs64Bits: smaller.map((bound) => bound >= 2 ** 31),
      saturation: SATURATION,
    },
    constants,
  };
}
