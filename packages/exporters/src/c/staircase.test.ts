import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { staircaseOf } from './staircase.js';

function runningSums(rises: readonly number[]): number[] {
  let height = 0;
  return rises.map((rise) => {
    height += rise;
    return height;
  });
}

describe('staircaseOf', () => {
  it('covers all arguments with runs of the function', () => {
    fc.assert(
      fc.property(
        fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 200 }),
        fc.integer({ min: -100, max: 100 }),
        fc.constantFrom(1, -1),
        (rises, min, direction) => {
          const values = runningSums(rises.map((rise) => direction * Math.max(0, rise - 1)));
          const { first, last, value } = staircaseOf(
            (argument) => values[argument - min]!,
            min,
            min + values.length - 1,
          );
          const covered = value.flatMap((step, k) => new Array<number>(last[k]! - first[k]! + 1).fill(step));
          expect(covered).toEqual(values);
          expect(first.slice(1)).toEqual(last.slice(0, -1).map((end) => end + 1));
          expect(new Set(value).size).toBe(value.length);
        },
      ),
    );
  });

  it('takes few evaluations for a wide range', () => {
    let evaluations = 0;
    const { first } = staircaseOf(
      (argument) => {
        evaluations++;
        return Math.floor(argument / 2 ** 28);
      },
      -(2 ** 31),
      2 ** 31 - 1,
    );
    expect(first).toHaveLength(16);
    expect(evaluations).toBeLessThan(16 * 64);
  });
});
