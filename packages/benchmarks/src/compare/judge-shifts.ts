import { median } from '../statistics/robust.js';
import { criticalT, twoSidedP } from '../statistics/student-t.js';
import type { Shift } from './shift.js';

/** A row to judge. */
export interface ShiftedRow extends Shift {
  /** rows of a group were measured in turns, by the same clock, so that the machine was the same for them */
  group: string;
  /** rows of a kind have a similar noise */
  kind: string;
}

/** What is known of a shift beside its row. */
export interface Surroundings {
  /** variance of what its own values do not show */
  variance: number;
  /** degrees of freedom of that variance */
  degrees: number;
  /** what the whole group moved, of which the shift is free */
  whole: number;
}

export interface JudgeOptions {
  /** probability that any row at all is named although nothing changed */
  level: number;
  /** smallest change that counts, as a fraction of the time */
  minEffect: number;
  /** how often the rows are judged while measuring goes on; default 1 */
  looks?: number;
}

/** slower and faster: beyond noise; same: changes that count are excluded; unclear: neither */
export type Verdict = 'slower' | 'faster' | 'same' | 'unclear';

/** How sure it is that a row moved. */
export interface Judgement {
  /** ln(after / before) */
  shift: number;
  /** 95 % confidence interval of the shift */
  interval: [low: number, high: number];
  /** two-sided p-value, corrected for the number of rows (Holm 1979) and of looks (Bonferroni) */
  p: number;
  verdict: Verdict;
}

/** Weight of the typical row in the variance of a row, in degrees of freedom. */
const PRIOR_DEGREES = 3;
/** Noise has heavier tails than a normal distribution. */
const MAX_DEGREES = 30;

/**
 * Judges all rows of a comparison together.
 *
 *     z = shift / √(v + b)
 *
 * v is the row's own variance, moderated by that of the typical row of its kind (Smyth 2004); b is the variance that its values do not show.
 * z is compared with Student's t distribution. A row that stayed where it was while its group moved has a shift relative to the group, but did
 * not move itself; it is not named.
 */
export function judgeShifts(
  rows: readonly ShiftedRow[],
  surroundings: readonly Surroundings[],
  { level, minEffect, looks = 1 }: JudgeOptions,
): Judgement[] {
  const own = moderated(rows);
  const judged = rows.map(({ shift, degrees }, i) => {
    const { variance, degrees: ownDegrees } = own[i]!;
    const { variance: more, degrees: moreDegrees } = surroundings[i]!;
    const total = variance + more;
    const satterthwaite = total ** 2 / (variance ** 2 / ownDegrees + (more === 0 ? 0 : more ** 2 / moreDegrees));
    const df = Math.min(total === 0 ? ownDegrees : satterthwaite, MAX_DEGREES);
    const deviation = Math.sqrt(total);
    const half = criticalT(0.05, df) * deviation;
    // One sample says nothing about noise, and what is equal did not move.
    const p = degrees < 1 || shift === 0 ? 1 : twoSidedP(shift / deviation, df);
    return { shift, interval: [shift - half, shift + half] as [number, number], p };
  });
  const corrected = holm(judged.map(({ p }) => p));
  const smallest = Math.log1p(minEffect);
  return judged.map(({ shift, interval }, i): Judgement => {
    const p = Math.min(1, looks * corrected[i]!);
    const itself = Math.sign(shift) * (shift + surroundings[i]!.whole);
    const moved = p <= level && Math.abs(shift) >= smallest && itself >= smallest;
    const same = interval.every((bound) => Math.abs(bound) < 2 * smallest);
    const verdict = moved ? (shift > 0 ? 'slower' : 'faster') : same ? 'same' : 'unclear';
    return { shift, interval, p, verdict };
  });
}

/** Variances of the estimates, each moderated by the typical variance of a value of its kind. */
export function moderated(rows: readonly ShiftedRow[]): { variance: number; degrees: number }[] {
  const typical = new Map(
    [...new Set(rows.map(({ kind }) => kind))].map((kind) => {
      const known = rows.filter((row) => row.kind === kind && row.degrees > 0).map(({ variance }) => variance);
      return [kind, known.length === 0 ? 0 : median(known)];
    }),
  );
  return rows.map(({ variance, degrees, weight, kind }) => ({
    variance:
      (weight * (PRIOR_DEGREES * typical.get(kind)! + (degrees > 0 ? degrees * variance : 0))) /
      (PRIOR_DEGREES + degrees),
    degrees: PRIOR_DEGREES + degrees,
  }));
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
