import { isFraction } from '../display/number-format.js';
import { type ResultRecord, TENTHS } from './result-record.js';
import { cellsOf, type ResultRow } from './result-tasks.js';

/** Part of the error by which a training improves at its end if more steps were of use. */
const IMPROVEMENT = 0.02;

/** Part of the sequences from which on amounts count as equal: steps are whole, and batches differ. */
const SAME = 0.99;

/** Number of training sequences that a run has seen, repeated ones included. */
function seen({ steps, config }: ResultRecord): number {
  return steps * config.training.batchSize;
}

/** How often a run has seen every training sequence; undefined for generated data, which are new at every step, and in early records. */
export function epochsOf(record: ResultRecord): number | undefined {
  const { trainingSequences } = record;
  return trainingSequences ? seen(record) / trainingSequences : undefined;
}

/** Whether a run ended because it had reached its goal, or no longer improved. */
function isDone({ stopped }: ResultRecord): boolean {
  return stopped === 'reached' || stopped === 'patience';
}

/** A row that was trained for less than an orthogonal network of its task. */
export interface CutShort {
  row: ResultRow;
  /** the orthogonal network that was trained for longest */
  than: ResultRow;
  /** part of its training sequences that the row has seen, < 0.99 */
  part: number;
}

/**
 * The rows of a task of which a run saw less than 99 % of the training sequences of each run of the longest trained orthogonal network, and
 * ended neither by its goal nor because it no longer improved.
 */
export function cutShort(rows: readonly ResultRow[]): CutShort[] {
  const least = (records: readonly ResultRecord[]) => Math.min(...records.map(seen));
  const orthogonal = rows.filter((row) => cellsOf(row.records[0]!).includes('orthogonal'));
  const [than] = [...orthogonal].sort((a, b) => least(b.records) - least(a.records));
  if (!than) return [];
  return rows.flatMap((row) => {
    const part = least(row.records.filter((record) => !isDone(record))) / least(than.records);
    return part < SAME ? [{ row, than, part }] : [];
  });
}

/**
 * The rows of which a run ended by its number of steps or its time while it still improved: the best validation of the last tenth of its
 * steps has an error that is smaller by 2 % than that of the best one before. The error is 1 − value for fractions to be maximized, else the
 * value.
 */
export function stillImproving(rows: readonly ResultRow[]): ResultRow[] {
  return rows.filter(({ records }) => records.some((record) => !isDone(record) && improvedLast(record)));
}

function improvedLast({ validation = [], metric: { name, goal } }: ResultRecord): boolean {
  const sign = goal === 'max' ? -1 : 1;
  const best = (values: readonly (number | null)[]) =>
    sign * Math.min(...values.flatMap((value) => (value === null ? [] : sign * value)));
  const [before, last] = [best(validation.slice(0, TENTHS - 1)), best(validation.slice(TENTHS - 1))];
  if (!Number.isFinite(before) || !Number.isFinite(last)) return false;
  const error = Math.abs(goal === 'max' && isFraction(name) ? 1 - before : before);
  return sign * (before - last) > IMPROVEMENT * error;
}
