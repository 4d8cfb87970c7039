import { nonnegativeLeastSquares } from './nonnegative-least-squares.js';

export type Counts = Readonly<Record<string, number>>;

/** Rounds of reweighting, after which coefficients have settled. */
const ROUNDS = 12;
/** Relative errors below this count alike. */
const SMALL = 0.03;

/**
 * Coefficients with which Σ coefficient · count is the measured number, with the least sum of magnitudes of relative errors: by least squares, again
 * and again, with weights that make the squares magnitudes, so that single models that cost much less than others do not decide.
 *
 * @param like the name whose coefficient a name has, or null for the coefficient 0; default: its own
 */
export function fit(
  samples: readonly { counts: Counts; measured: number }[],
  like: (name: string) => string | null = (name) => name,
): Record<string, number> {
  const used = samples.filter(({ measured }) => measured > 0);
  const names = [...new Set(used.flatMap(({ counts }) => Object.keys(counts)))].sort();
  const unknowns = [...new Set(names.map(like).filter((name) => name !== null))];
  const rows = used.map(({ counts, measured }) => {
    const row = new Array<number>(unknowns.length).fill(0);
    for (const [name, count] of Object.entries(counts)) {
      const unknown = like(name);
      if (unknown !== null) row[unknowns.indexOf(unknown)]! += count / measured;
    }
    return row;
  });
  let weights = used.map(() => 1);
  let x: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    x = nonnegativeLeastSquares(
      rows.map((row, k) => row.map((value) => weights[k]! * value)),
      weights,
    );
    weights = rows.map((row) => {
      const error = Math.abs(row.reduce((sum, value, i) => sum + value * x[i]!, 0) - 1);
      return 1 / Math.sqrt(Math.max(error, SMALL));
    });
  }
  return Object.fromEntries(
    names.map((name) => {
      const unknown = like(name);
      return [name, unknown === null ? 0 : x[unknowns.indexOf(unknown)]!];
    }),
  );
}
