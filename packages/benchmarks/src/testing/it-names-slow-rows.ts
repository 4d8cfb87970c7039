import { trials } from '@qornn/internal-testing/trials';
import { expect, it } from 'vitest';
import type { Comparison } from '../compare/comparison.js';
import { MACHINES, namedRates } from './moved.js';
import type { NoisyMachine, NoisyRow } from './noisy-samples.js';

const PLANTED = 13;
/** Contestant of `withSlowRow`, one of ten of its benchmark. */
export const SLOW_ROW = `row ${PLANTED}`;

/** The rows, one of them 20 % slower. */
export function withSlowRow(rows: readonly NoisyRow[]): NoisyRow[] {
  return rows.map((row, i) => (i === PLANTED ? { ...row, time: 1.2 * row.time } : row));
}

/**
 * Tests that a way to compare names a row that became slower, and nothing on any machine if nothing changed.
 *
 * @param compared compares the rows with those after a change, as measured on a machine
 */
export function itNamesSlowRows(
  rows: readonly NoisyRow[],
  machine: NoisyMachine,
  compared: (seed: number, after: readonly NoisyRow[], machine: NoisyMachine) => Comparison,
): void {
  const seeds = Array.from({ length: trials(60) }, (_, seed) => seed);

  it(`names a row of ${rows.length} that became 20 % slower, and no other`, () => {
    const slowed = withSlowRow(rows);
    const { all, others } = namedRates(
      seeds.map((seed) => compared(seed, slowed, machine)),
      [SLOW_ROW],
    );
    expect(all).toBeGreaterThan(0.9);
    expect(others).toBeLessThan(0.04);
  });

  it.each(MACHINES)('names nothing on %s if nothing changed', (_machine, unchanged) => {
    const comparisons = seeds.map((seed) => compared(seed, rows, unchanged));
    expect(namedRates(comparisons, []).others).toBeLessThan(0.04);
  });
}
