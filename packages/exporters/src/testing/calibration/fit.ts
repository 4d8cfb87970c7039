import { nonnegativeLeastSquares } from './nonnegative-least-squares.js';

export type Counts = Readonly<Record<string, number>>;

/**
 * Coefficients with which Σ coefficient · count is the measured number with the least relative error.
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
  const x = nonnegativeLeastSquares(
    rows,
    used.map(() => 1),
  );
  return Object.fromEntries(
    names.map((name) => {
      const unknown = like(name);
      return [name, unknown === null ? 0 : x[unknowns.indexOf(unknown)]!];
    }),
  );
}
