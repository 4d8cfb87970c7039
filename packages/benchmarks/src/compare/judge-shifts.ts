import { median, robustDeviation } from '../statistics/robust.js';
import { criticalT, twoSidedP } from '../statistics/student-t.js';
import type { Shift } from './shift.js';

/** A row to judge. */
export interface ShiftedRow extends Shift {
  /** rows of a group were measured in turns, so that the machine was the same for them */
  group: string;
}

export interface JudgeOptions {
  /** probability that any row at all is named although nothing changed */
  level: number;
  /** smallest change that counts, as a fraction of the time */
  minEffect: number;
  /** standard deviation, of logarithms, of a row between two processes that run the same code, at least */
  floor: number;
  /** variance of what was taken from each shift; default 0 */
  variances?: readonly number[];
}

/** slower and faster: beyond noise; same: changes that count are excluded; unclear: neither */
export type Verdict = 'slower' | 'faster' | 'same' | 'unclear';

/** How sure it is that a row moved. */
export interface Judgement {
  /** ln(after / before) */
  shift: number;
  /** 95 % confidence interval of the shift */
  interval: [low: number, high: number];
  /** two-sided p-value, corrected for the number of rows (Holm 1979) */
  p: number;
  verdict: Verdict;
}

/** Weight of the typical row in the variance of a row, in degrees of freedom. */
const PRIOR_DEGREES = 4;
/** With fewer rows, the noise between processes cannot be told from them. */
const MIN_ROWS = 8;
/** The noise between processes has heavier tails than a normal distribution. */
const MAX_DEGREES = 30;
/** Efficiency of the median absolute deviation. */
const EFFICIENCY = 0.37;

/**
 * Judges all rows of a comparison together.
 *
 *     z = shift / √(v + τ² + a)
 *
 * v is the row's own variance, moderated by that of the typical row (Smyth 2004); τ, common to all rows, is as large as it takes for the
 * residuals of most rows to have the deviation 1, since the rounds of one process say nothing about the next process; a belongs to what was
 * taken from the shift. z is compared with Student's t distribution.
 */
export function judgeShifts(rows: readonly ShiftedRow[], options: JudgeOptions): Judgement[] {
  const { level, minEffect, floor, variances = rows.map(() => 0) } = options;
  const own = moderated(rows);
  const tau = processVariance(
    rows.map(({ shift }) => shift),
    own.map(({ variance }) => variance),
    floor ** 2,
  );
  const tauDegrees = Math.max(1, EFFICIENCY * (rows.length - 1));
  const judged = rows.map(({ shift, degrees }, i) => {
    const { variance, degrees: ownDegrees } = own[i]!;
    const between = tau + variances[i]!;
    const total = variance + between;
    const all = total ** 2 / (variance ** 2 / ownDegrees + between ** 2 / tauDegrees);
    const df = Math.min(all, MAX_DEGREES);
    const deviation = Math.sqrt(total);
    const half = criticalT(0.05, df) * deviation;
    // One sample says nothing about noise.
    const p = degrees < 1 ? 1 : twoSidedP(shift / deviation, df);
    return { shift, interval: [shift - half, shift + half] as [number, number], p };
  });
  const corrected = holm(judged.map(({ p }) => p));
  const smallest = Math.log1p(minEffect);
  return judged.map(({ shift, interval }, i): Judgement => {
    const p = corrected[i]!;
    const moved = p <= level && Math.abs(shift) >= smallest;
    const same = interval.every((bound) => Math.abs(bound) < 2 * smallest);
    const verdict = moved ? (shift > 0 ? 'slower' : 'faster') : same ? 'same' : 'unclear';
    return { shift, interval, p, verdict };
  });
}

/** Variances of the estimates, each moderated by the typical variance of a difference. */
function moderated(rows: readonly ShiftedRow[]): { variance: number; degrees: number }[] {
  const known = rows.filter(({ degrees }) => degrees > 0).map(({ variance }) => variance);
  const typical = known.length === 0 ? 0 : median(known);
  return rows.map(({ variance, degrees, weight }) => ({
    variance: (weight * (PRIOR_DEGREES * typical + (degrees > 0 ? degrees * variance : 0))) / (PRIOR_DEGREES + degrees),
    degrees: PRIOR_DEGREES + degrees,
  }));
}

/** The smallest τ² ≥ floor for which shift / √(v + τ²) has a robust deviation of at most 1. */
function processVariance(shifts: readonly number[], variances: readonly number[], floor: number): number {
  if (shifts.length < MIN_ROWS) return floor;
  const excess = (tau: number) => robustDeviation(shifts.map((shift, i) => shift / Math.sqrt(variances[i]! + tau))) > 1;
  if (!excess(floor)) return floor;
  let [low, high] = [floor, robustDeviation(shifts) ** 2 + floor];
  while (excess(high)) high *= 2;
  for (let i = 0; i < 30; i++) {
    const middle = (low + high) / 2;
    if (excess(middle)) low = middle;
    else high = middle;
  }
  return high;
}

/** p-values corrected for their number: any of them is below a level by chance with at most that probability. Source: Holm 1979. */
function holm(values: readonly number[]): number[] {
  const order = [...values.keys()].sort((a, b) => values[a]! - values[b]!);
  const corrected = new Array<number>(values.length);
  let largest = 0;
  order.forEach((i, rank) => {
    largest = Math.max(largest, Math.min(1, (values.length - rank) * values[i]!));
    corrected[i] = largest;
  });
  return corrected;
}
