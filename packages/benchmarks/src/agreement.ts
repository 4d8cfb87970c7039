import type { Contestant } from './benchmark.js';
import { BenchmarkError } from './errors.js';

/**
 * Checks that the outputs of contestants that compute the same agree with the first of them.
 *
 * @param values outputs by contestant
 * @param tolerance maximum difference, relative to the largest entry
 * @throws BenchmarkError when they differ
 */
export function requireAgreement(
  name: string,
  contestants: readonly Contestant[],
  values: readonly ArrayLike<number>[],
  tolerance: number,
): void {
  values.forEach((got, i) => {
    const first = contestants.findIndex(({ computes }) => computes === contestants[i]!.computes);
    const expected = values[first]!;
    const largest = Array.from(expected).reduce((most, value) => Math.max(most, Math.abs(value)), 0);
    const differs = Array.from(expected).findIndex((value, k) => !(Math.abs(got[k]! - value) <= tolerance * largest));
    if (got.length === expected.length && differs < 0) return;
    const what = got.length === expected.length ? `entry ${differs} as ${got[differs]}` : `${got.length} numbers`;
    const instead = got.length === expected.length ? expected[differs] : expected.length;
    throw new BenchmarkError(
      `${name}: '${contestants[i]!.name}' computes ${what}, but '${contestants[first]!.name}' ${instead}; a comparison would mean nothing`,
    );
  });
}
