import { describe, expect, it } from 'vitest';
import type { CScaledSum } from '../target.js';
import type { Update } from './update-description.js';
import { guardOf } from './update-guard.js';
import { signedBytes, widthsOf } from './update-widths.js';

describe('signedBytes', () => {
  it('holds both signs of the magnitude', () => {
    expect([0, 1, 63, 127, 128, 2 ** 15 - 1, 2 ** 15, 2 ** 23, 2 ** 62].map(signedBytes)).toEqual([
      1, 1, 1, 1, 2, 2, 3, 4, 8,
    ]);
  });
});

describe('widthsOf', () => {
  it('has the bytes of the trained Hadamard network: a sum of 7, of which 4 are dropped, and a code of 2', () => {
    expect(widthsOf(update({}))).toEqual({
      variables: [3, 2],
      multipliers: [4, 4],
      sum: 7,
      dropped: 4,
      shift: 1,
      code: 2,
    });
  });

  it('has a code as large as its limits, and a sum that reaches up to it', () => {
    expect(widthsOf(update({ shift: 46, largest: 32767, smallest: -32768 }))).toMatchObject({
      dropped: 5,
      shift: 6,
      code: 3,
      sum: 8,
    });
  });
});

describe('guardOf', () => {
  const guard = (changes: Partial<CScaledSum>) => guardOf(update(changes), widthsOf(update(changes)));

  it('leaves out the lowest bytes where a carry from them is rare', () => {
    const error = 2 ** 18 * (759250125 & 255) + 3456 * (1128102683 & 255);
    expect(guard({})).toEqual({
      lowest: [759250125 & 255, 1128102683 & 255],
      threshold: Math.floor(error / 2 ** 24) + 1,
    });
  });

  it('does not where shifts are small, or carries frequent', () => {
    expect(guard({ shift: 15 })).toBeUndefined();
    expect(guard({ shift: 25 })).toBeUndefined();
  });
});

function update({ largest = 2047, smallest = -2048, ...changes }: Partial<CScaledSum & Update>): Update {
  return {
    sum: {
      terms: [
        { variable: 'w', multiplier: 759250125, bound: 2 ** 18 },
        { variable: 'u', multiplier: 1128102683, bound: 3456 },
      ],
      shift: 33,
      bound: 2 ** 47.53,
      needs64Bits: [true],
      saturation: 2 ** 19,
      ...changes,
    },
    biases: [[31]],
    smallest,
    largest,
    group: 8,
    stride: 16,
    order: [0],
    signs: true,
  };
}
