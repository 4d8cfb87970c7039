import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cancelPowers } from './cancel-powers.js';

const roundingShift = (sum: bigint, shift: number) => (sum + (1n << BigInt(shift - 1))) >> BigInt(shift);

describe('cancelPowers', () => {
  it('makes powers of two one, as far as the shift allows', () => {
    const scales = { multipliers: [Int32Array.of(2 ** 20), Int32Array.of(2 ** 24)], shifts: Int32Array.of(22) };
    expect(cancelPowers(scales)).toEqual({
      multipliers: [Int32Array.of(1), Int32Array.of(16)],
      shifts: Int32Array.of(2),
      cancelled: 20,
    });
    expect(cancelPowers({ ...scales, shifts: Int32Array.of(3, 9) })).toMatchObject({
      shifts: Int32Array.of(1, 7),
      cancelled: 2,
    });
  });

  it('ignores multipliers that are 0', () => {
    expect(
      cancelPowers({ multipliers: [Int32Array.of(0, 12), Int32Array.of(0)], shifts: Int32Array.of(9) }),
    ).toMatchObject({
      cancelled: 2,
      multipliers: [Int32Array.of(0, 3), Int32Array.of(0)],
    });
  });

  it('changes no rounded sum', () => {
    const term = fc.tuple(
      fc.integer({ min: -(2 ** 26), max: 2 ** 26 }),
      fc.integer({ min: 0, max: 255 }),
      fc.integer({ min: 0, max: 22 }),
    );
    fc.assert(
      fc.property(fc.array(term, { minLength: 1, maxLength: 3 }), fc.integer({ min: 1, max: 46 }), (terms, shift) => {
        const multipliers = terms.map(([, odd, power]) => Int32Array.of(odd * 2 ** power));
        const after = cancelPowers({ multipliers, shifts: Int32Array.of(shift) });
        const total = (factors: readonly Int32Array[]) =>
          terms.reduce((sum, [variable], t) => sum + BigInt(variable) * BigInt(factors[t]![0]!), 0n);
        expect(roundingShift(total(after.multipliers), after.shifts[0]!)).toBe(
          roundingShift(total(multipliers), shift),
        );
      }),
    );
  });
});
