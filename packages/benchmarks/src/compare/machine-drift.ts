import { mostOf } from '../statistics/most-of.js';
import { median, robustDeviation } from '../statistics/robust.js';
import type { Clock } from './comparison.js';
import type { ShiftedRow } from './judge-shifts.js';

/** With fewer rows, the speed of the machine cannot be told from them. */
const MIN_ROWS = 4;
/**
 * Assumed deviations of the machine's speed, of logarithms: while one group was measured, and between two records whose rows are too few. Other
 * programs slow down the time of the processor by what they take of caches alone.
 */
const DEVIATIONS: Readonly<Record<Clock, { group: number; record: number }>> = {
  wall: { group: 0.05, record: 0.15 },
  processor: { group: 0.015, record: 0.05 },
};
/** The assumed deviation counts as much as so many groups. */
const PRIOR_GROUPS = 5;
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
  /** what else was taken from each row because its group moved, and the variance of all that was taken */
  taken: { center: number; variance: number }[];
  /** groups whose rows moved together far more than groups usually do: ln of by how much */
  together: { group: string; shift: number }[];
}

/**
 * Takes from every row what the machine did between two records: the centre of the rows, and per group its own deviation from that.
 *
 * A group's deviation is the centre of its rows, shrunk towards 0 as far as the rows do not determine it. Load for a minute and a change of the
 * code that moves all rows of one group look the same in it; far outlying groups are listed.
 */
export function withoutMachine(rows: readonly ShiftedRow[], clock: Clock): RelativeRows {
  const assumed = DEVIATIONS[clock];
  if (rows.length < MIN_ROWS) {
    const taken = rows.map(() => ({ center: 0, variance: assumed.record ** 2 }));
    return { drift: Number.NaN, rows: [...rows], taken, together: [] };
  }
  const { center: drift, variance: driftVariance } = centerOf(
    rows.map(({ shift }) => shift),
    clock,
  );
  const groups = new Map<string, number[]>();
  for (const { group, shift } of rows) groups.set(group, [...(groups.get(group) ?? []), shift - drift]);
  const measured = [...groups.values()].filter((own) => own.length >= MIN_ROWS).map((own) => centerOf(own, clock));
  const centers = measured.map(({ center }) => center);
  const seen =
    measured.length < 2
      ? 0
      : Math.max(0, robustDeviation(centers) ** 2 - median(measured.map(({ variance }) => variance)));
  const between = (PRIOR_GROUPS * assumed.group ** 2 + measured.length * seen) / (PRIOR_GROUPS + measured.length);
  const taken = new Map(
    [...groups].map(([group, own]) => {
      if (groups.size === 1) return [group, { center: 0, variance: driftVariance }] as const;
      if (own.length < MIN_ROWS)
        return [group, { center: 0, variance: driftVariance + Math.max(between, assumed.group ** 2) }] as const;
      const { center, variance } = centerOf(own, clock);
      const shrinkage = between === 0 ? 0 : between / (between + variance);
      return [
        group,
        {
          center: shrinkage * center,
          // What the group is centred on itself does not depend on the drift.
          variance: (1 - shrinkage) ** 2 * driftVariance + shrinkage * variance,
        },
      ] as const;
    }),
  );
  return {
    drift,
    rows: rows.map((row) => ({ ...row, shift: row.shift - drift - taken.get(row.group)!.center })),
    taken: rows.map(({ group }) => taken.get(group)!),
    together: [...taken].flatMap(([group, { center: shift }]) =>
      Math.abs(shift) > OUTLYING * Math.sqrt(between) ? [{ group, shift }] : [],
    ),
  };
}

/**
 * Centre of at least four values, and its variance: by the time of the processor, of most of them, which a change of the code does not pull; by the
 * wall clock, of all, since they scatter more than changes move them.
 */
function centerOf(values: readonly number[], clock: Clock): { center: number; variance: number } {
  const most = clock === 'wall' ? values : mostOf(values).map((i) => values[i]!);
  return { center: median(most), variance: (MEDIAN * robustDeviation(most) ** 2) / most.length };
}
