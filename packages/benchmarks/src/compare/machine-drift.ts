import { median, robustDeviation } from '../statistics/robust.js';
import type { ShiftedRow } from './judge-shifts.js';

/** With fewer rows, the speed of the machine cannot be told from them. */
const MIN_ROWS = 4;
/** Assumed deviation of the machine's speed, of logarithms, while one group was measured; it counts as much as so many groups. */
const GROUP_DEVIATION = 0.05;
const PRIOR_GROUPS = 5;
/** The same between two records whose rows are too few. */
const RECORD_DEVIATION = 0.15;
/** So many deviations are beyond what groups usually do. */
const OUTLYING = 4;
/** Variance of a median of normal variables, over that of their mean. */
const MEDIAN = Math.PI / 2;

/** Rows relative to the machine. */
export interface RelativeRows {
  /** ln of the machine's slow-down between the records: the centre of all rows; NaN if there are too few */
  drift: number;
  /** the rows with the slow-down taken from their shifts */
  rows: ShiftedRow[];
  /** variance of what was taken, by row */
  variances: number[];
  /** groups whose rows moved together far more than groups usually do: ln of by how much */
  together: { group: string; shift: number }[];
}

/**
 * Takes from every row what the machine did between two records: the median over all rows, and per group its own deviation from that.
 *
 * A group's deviation is the median of its rows, shrunk towards 0 as far as the rows do not determine it. Load for a minute and a change of the
 * code that moves all rows of one group look the same in it; far outlying groups are listed.
 */
export function withoutMachine(rows: readonly ShiftedRow[]): RelativeRows {
  if (rows.length < MIN_ROWS) {
    return { drift: Number.NaN, rows: [...rows], variances: rows.map(() => RECORD_DEVIATION ** 2), together: [] };
  }
  const shifts = rows.map(({ shift }) => shift);
  const drift = median(shifts);
  const driftVariance = (MEDIAN * robustDeviation(shifts) ** 2) / rows.length;
  const groups = new Map<string, number[]>();
  for (const { group, shift } of rows) groups.set(group, [...(groups.get(group) ?? []), shift - drift]);
  const measured = [...groups.values()].filter((own) => own.length >= MIN_ROWS);
  const varianceOf = (own: readonly number[]) => (MEDIAN * robustDeviation(own) ** 2) / own.length;
  const centers = measured.map(median);
  const seen = measured.length < 2 ? 0 : Math.max(0, robustDeviation(centers) ** 2 - median(measured.map(varianceOf)));
  const between = (PRIOR_GROUPS * GROUP_DEVIATION ** 2 + measured.length * seen) / (PRIOR_GROUPS + measured.length);
  const taken = new Map(
    [...groups].map(([group, own]) => {
      if (groups.size === 1) return [group, { center: 0, variance: driftVariance }] as const;
      if (own.length < MIN_ROWS)
        return [group, { center: 0, variance: driftVariance + Math.max(between, GROUP_DEVIATION ** 2) }] as const;
      const variance = varianceOf(own);
      const shrinkage = between === 0 ? 0 : between / (between + variance);
      return [
        group,
        {
          center: shrinkage * median(own),
          // What the group is centred on itself does not depend on the drift.
          variance: (1 - shrinkage) ** 2 * driftVariance + shrinkage * variance,
        },
      ] as const;
    }),
  );
  return {
    drift,
    rows: rows.map((row) => ({ ...row, shift: row.shift - drift - taken.get(row.group)!.center })),
    variances: rows.map(({ group }) => taken.get(group)!.variance),
    together: [...taken].flatMap(([group, { center: shift }]) =>
      Math.abs(shift) > OUTLYING * Math.sqrt(between) ? [{ group, shift }] : [],
    ),
  };
}
