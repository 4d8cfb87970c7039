import type { MetricGoal } from '@qornn/tasks';
import type { Result } from './candidate.js';

/** What candidates are compared by. */
export interface Judge {
  /** primary metric of the task */
  metric: string;
  goal: MetricGoal;
  /** smaller is better; decides between equal metrics. It may be the primary metric itself */
  loss: string;
  /** whether the metric is a fraction of answers that are right */
  isFraction: boolean;
}

/** The trainings of a candidate on one rung, taken together. */
export interface Score {
  candidate: number;
  rung: number;
  /** mean of the primary metric over the trainings */
  metric: number;
  /** standard error of that mean */
  error: number;
  /** mean loss */
  loss: number;
  /** the largest of the model files */
  bytes: number;
  /** the most cycles a step; undefined without a device */
  cycles?: number;
  /** primary metric and loss of each training, by replicate */
  each: readonly { replicate: number; metric: number; loss: number; sequences: number }[];
}

/**
 * The score of a candidate on a rung.
 *
 * The standard error is that of the mean over the trainings, or that of a fraction of so many sequences, if that is larger:
 *
 *     √(p (1 − p) / n),   p = (right + 1) / (n + 2)
 *
 * so that 40 of 40 right answers do not count as certain (Agresti and Coull 1998). Seeds and repeated folds judge the same sequences again, and so n
 * is never more than their number.
 *
 * @param results of one candidate on one rung
 * @param folds number of folds; with one, all trainings are judged on the same sequences
 * @returns undefined if no training was measured, or one has failed
 */
export function scoreOf(results: readonly Result[], judge: Judge, folds: number): Score | undefined {
  const [first] = results;
  if (!first || results.some(({ outcome }) => outcome.status !== 'measured')) return undefined;
  const each = results.map(({ replicate, outcome: { metrics, sequences } }) => ({
    replicate,
    metric: metrics![judge.metric]!,
    loss: metrics![judge.loss]!,
    sequences: sequences!,
  }));
  const metric = weightedMean(each, (one) => one.metric);
  const cycles = results.map(({ outcome }) => outcome.cycles).filter((count) => count !== undefined);
  const sequences = each.map((one) => one.sequences);
  const total = sequences.reduce((sum, n) => sum + n, 0);
  const count = folds > 1 ? total * Math.min(1, folds / results.length) : Math.max(...sequences);
  return {
    candidate: first.candidate,
    rung: first.rung,
    metric,
    error: Math.max(errorOfMean(each.map((one) => one.metric)), judge.isFraction ? errorOfFraction(metric, count) : 0),
    loss: weightedMean(each, (one) => one.loss),
    bytes: Math.max(...results.map(({ outcome }) => outcome.bytes!)),
    ...(cycles.length > 0 && { cycles: Math.max(...cycles) }),
    each,
  };
}

/** Negative if `a` is better than `b`: by metric, then by loss, then by bytes. NaN is worst. */
export function compareScores(a: Score, b: Score, judge: Judge): number {
  const sign = judge.goal === 'max' ? -1 : 1;
  return (
    ascending(sign * a.metric, sign * b.metric) ||
    ascending(a.loss, b.loss) ||
    a.bytes - b.bytes ||
    a.candidate - b.candidate
  );
}

/** Standard error of the difference of two candidates, over the trainings that both have. NaN for fewer than two. */
export function pairedError(a: Score, b: Score, of: 'metric' | 'loss'): number {
  const byReplicate = new Map(b.each.map((one) => [one.replicate, one[of]]));
  const differences = a.each.flatMap((one) => {
    const other = byReplicate.get(one.replicate);
    return other === undefined ? [] : [one[of] - other];
  });
  return errorOfMean(differences);
}

function weightedMean<T extends { sequences: number }>(each: readonly T[], of: (one: T) => number): number {
  const total = each.reduce((sum, one) => sum + one.sequences, 0);
  return each.reduce((sum, one) => sum + of(one) * one.sequences, 0) / total;
}

/** Standard error of the mean of a sample; 0 for one value, of which it is unknown. */
function errorOfMean(values: readonly number[]): number {
  if (values.length < 2) return 0;
  const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
  const squares = values.reduce((sum, value) => sum + (value - mean) ** 2, 0);
  return Math.sqrt(squares / (values.length - 1) / values.length);
}

function errorOfFraction(fraction: number, count: number): number {
  const p = (fraction * count + 1) / (count + 2);
  return Math.sqrt((p * (1 - p)) / count);
}

function ascending(a: number, b: number): number {
  if (Number.isNaN(a) || Number.isNaN(b)) return Number(Number.isNaN(a)) - Number(Number.isNaN(b));
  return a - b;
}
