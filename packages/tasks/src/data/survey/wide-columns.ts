import { ColumnStatistics } from './column-statistics.js';
import { ROLE_NAMES } from './role-names.js';
import type { SurveyedColumn } from './series-survey.js';
import type { SeenText } from './text-form.js';

/** Numbered columns are steps from so many on, if their name is that of steps; else from `MANY` on. */
const SOME = 8;
const MANY = 24;
const STEP_NAMES = /^(|t|time|step|v|val|value|att|attr|x|p|point|day|hour|h|min|s|sample)[ _.-]*$/i;
const SENSOR_NAMES = /sensor|ch(annel)?|eeg|emg|ecg|acc|gyro|feature|mel|mfcc|band|coef|dim|input|axis|bin|pc/i;

/** How the columns of a CSV file are the steps of sequences, if a row is a whole sequence. */
export interface WideColumns {
  /** columns of the steps of each channel */
  channels: Record<string, string[]>;
  reason: string;
}

/**
 * Finds out whether a row of a CSV file is a whole sequence.
 *
 * @param others columns that are asked for in a role, which are no steps
 * @returns null if a row is a step
 */
export function wideColumnsOf(text: SeenText, others: readonly string[], isAsked: boolean): WideColumns | null {
  const columns = text.names.map((name, c) => {
    const statistics = new ColumnStatistics(name, text.decimal);
    for (const [row, cells] of text.rows.entries()) statistics.add(cells[c], row);
    return statistics.result();
  });
  const numbers = columns.filter(
    ({ name, kind }) => (kind === 'number' || kind === 'constant') && !others.includes(name),
  );
  if (!text.header) return withoutNames(columns, numbers, others, isAsked);
  const groups = [...numberedGroups(numbers)].filter(([, names]) => names.length >= (isAsked ? 2 : SOME));
  if (groups.length === 0) {
    return isAsked ? { channels: { value: numbers.map(({ name }) => name) }, reason: 'asked for' } : null;
  }
  const length = groups[0]![1].length;
  if (!groups.every(([, names]) => names.length === length)) return null;
  const channels = Object.fromEntries(
    groups.map(([prefix, names]) => [groups.length === 1 ? 'value' : nameOf(prefix), names]),
  );
  if (isAsked) return { channels, reason: 'asked for' };
  const rest = columns.filter(({ name }) => !groups.some(([, names]) => names.includes(name)));
  if (areSteps(rest, text.rows.length) || groups.some(([prefix]) => SENSOR_NAMES.test(prefix))) return null;
  if (length < MANY && !groups.every(([prefix]) => STEP_NAMES.test(prefix))) return null;
  const what = groups.map(([, names]) => `${names[0]} … ${names.at(-1)}`).join(', ');
  return { channels, reason: `its columns ${what} are numbered` };
}

/** Whether rows are steps, since a column has their times, or identifies the sequence of several. */
export function areSteps(columns: readonly SurveyedColumn[], rows: number): boolean {
  return columns.some(
    ({ name, kind, isConsecutive, runs, isAscending }) =>
      kind === 'time' ||
      ROLE_NAMES.time.test(name) ||
      (isConsecutive && !isAscending && runs < rows / 2 && ROLE_NAMES.sequence.test(name)),
  );
}

/** Many numbers in a row, and a class before or after them. */
function withoutNames(
  columns: readonly SurveyedColumn[],
  numbers: readonly SurveyedColumn[],
  others: readonly string[],
  isAsked: boolean,
): WideColumns | null {
  if (!isAsked && (columns.length < MANY || numbers.length < columns.length - 2)) return null;
  const isClass = ({ name, isInteger, distinct }: SurveyedColumn) =>
    others.length === 0 && isInteger && distinct !== null && distinct <= 10 && /^\d+$/.test(name);
  const edges = [columns[0]!, columns.at(-1)!].filter((column) => numbers.includes(column) && isClass(column));
  const hasFractions = numbers.some(({ isInteger }) => !isInteger);
  const label = numbers.length === columns.length && hasFractions ? edges[0]?.name : undefined;
  return {
    channels: { value: numbers.map(({ name }) => name).filter((name) => name !== label) },
    reason: isAsked ? 'asked for' : `it has ${columns.length} columns without names`,
  };
}

/** Columns by what stands before their number, where the numbers ascend. */
function numberedGroups(columns: readonly SurveyedColumn[]): Map<string, string[]> {
  const groups = new Map<string, { names: string[]; last: number }>();
  for (const { name } of columns) {
    const [, prefix, digits] = /^(.*?)(\d+)$/.exec(name) ?? [];
    if (prefix === undefined) continue;
    const group = groups.get(prefix) ?? { names: [], last: -1 };
    if (Number(digits) > group.last) {
      group.names.push(name);
      group.last = Number(digits);
    }
    groups.set(prefix, group);
  }
  return new Map([...groups].map(([prefix, { names }]) => [prefix, names]));
}

function nameOf(prefix: string): string {
  return prefix.replace(/[ _.-]+$/, '') || 'value';
}
