import { trials } from '@qornn/internal-testing/trials';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Staircase, staircaseOf } from './staircase.js';
import { type Line, staircaseLines } from './staircase-line.js';

const at = ({ multiplier, addend, shift }: Line, r: number) =>
  Number((multiplier * BigInt(r) + addend) >> BigInt(shift));
const valuesOf = ({ first, last, value }: Staircase) =>
  value.flatMap((v, k) => new Array<number>(last[k]! - first[k]! + 1).fill(v));

/** Whether any M and B with this shift give the values, by trying all of them. */
function someLine(values: readonly number[], shift: number): boolean {
  const unit = 2 ** shift;
  for (let m = 0; m <= (values.at(-1)! + 1) * unit; m++) {
    for (let b = 0; b < unit; b++) {
      if (values.every((v, r) => Math.floor((m * r + b) / unit) === v)) return true;
    }
  }
  return false;
}

describe('staircaseLines', () => {
  it('gives the staircase of every line, with a shift no larger than needed', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 0, max: 30 }).chain((shift) =>
          fc.record({
            shift: fc.constant(shift),
            multiplier: fc.integer({ min: 0, max: 2 ** shift }),
            addend: fc.integer({ min: 0, max: 2 ** shift - 1 }),
            length: fc.integer({ min: 1, max: 60_000 }),
          }),
        ),
        ({ shift, multiplier, addend, length }) => {
          const staircase = staircaseOf((r) => Math.floor((multiplier * r + addend) / 2 ** shift), 0, length - 1);
          const lines = staircaseLines(staircase);
          expect(lines.exist).toBe(true);
          const found = Array.from({ length: shift + 1 }, (_, s) => lines.withShift(s)).filter((line) => line !== null);
          expect(found.at(-1)!.shift).toBe(shift);
          for (const line of found) {
            expect(line.addend >= 0n && line.addend < 1n << BigInt(line.shift)).toBe(true);
            const wrong = valuesOf(staircase).findIndex((v, r) => at(line, r) !== v);
            expect(wrong).toBe(-1);
          }
        },
      ),
      { numRuns: trials(40) },
    );
  });

  it('finds a line if and only if there is one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 2 }), { minLength: 1, maxLength: 9 }), (rises) => {
        let height = -rises[0]!;
        const values = rises.map((rise) => {
          height += rise;
          return height;
        });
        const lines = staircaseLines(staircaseOf((r) => values[r]!, 0, values.length - 1));
        const shifts = [0, 1, 2, 3, 4];
        expect(shifts.map((shift) => lines.withShift(shift) !== null)).toEqual(shifts.map((s) => someLine(values, s)));
        if (shifts.some((s) => someLine(values, s))) expect(lines.exist).toBe(true);
      }),
      { numRuns: trials(100) },
    );
  });

  it('knows that no line has a step out of place', () => {
    const values = [0, 0, 0, 1, 1, 2, 2, 2, 3];
    expect(staircaseLines(staircaseOf((r) => values[r]!, 0, 8)).exist).toBe(true);
    const bent = [0, 0, 0, 0, 1, 2, 3, 3, 3];
    const lines = staircaseLines(staircaseOf((r) => bent[r]!, 0, 8));
    expect(lines.exist).toBe(false);
    expect(lines.withShift(20)).toBeNull();
  });
});
