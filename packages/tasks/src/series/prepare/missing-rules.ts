import { TaskError } from '../../errors.js';
import { rejectOption } from '../../options.js';
import type { Normalization } from '../../task.js';
import { quoted } from '../../task-record.js';

/**
 * What becomes of a missing value of an input column:
 *
 * - `error`: it is refused.
 * - `forward`: the last value of the sequence; before its first value the mean of training. Causal.
 * - `interpolate`: linear in time between the values around it; outside them the nearest. Not causal, so no stream can do it.
 * - `mask`: the mean of training, and the network gets one more input for the column, 1 where it is missing and 0 elsewhere. Causal.
 *
 * The mean of training is 0 after normalization; without normalization it is replaced by 0.
 */
export type MissingRule = 'error' | 'forward' | 'interpolate' | 'mask';

/** Option `missing` of a series: one rule for all columns, or one for each. */
export type MissingOption = MissingRule | Readonly<Record<string, MissingRule>>;

const MISSING_RULES: readonly MissingRule[] = ['error', 'forward', 'interpolate', 'mask'];

/** Rules of the columns that have one other than `error`. */
export type MissingRules = ReadonlyMap<string, MissingRule>;

/**
 * Checks the option `missing`.
 *
 * @param columns empty if they are not known yet
 * @throws TaskError for an unknown rule or column
 */
export function missingRules(asked: unknown, columns: readonly string[]): MissingRules {
  const rules = rulesFor(asked, columns);
  const taken = maskedColumns(columns, rules).find((column) => columns.includes(indicatorName(column)));
  if (taken === undefined) return rules;
  const message = `'${indicatorName(taken)}' is a column, and would be the name of the input that says where '${taken}' is missing`;
  throw new TaskError(`series: ${message}; rename the column`, 'columns', columns);
}

function rulesFor(asked: unknown, columns: readonly string[]): MissingRules {
  if (asked === undefined) return new Map();
  if (typeof asked !== 'object' || asked === null || Array.isArray(asked)) {
    const rule = requireRule('missing', asked, ', or a map of columns to these');
    return new Map(rule === 'error' ? [] : columns.map((column) => [column, rule]));
  }
  const unknown = Object.keys(asked).filter((column) => !columns.includes(column));
  if (columns.length > 0 && unknown.length > 0) {
    const message = `missing has rules for ${quoted(unknown)}, but columns are ${quoted(columns)}`;
    throw new TaskError(`series: ${message}`, 'missing', unknown);
  }
  const rules = new Map(
    Object.entries(asked).map(([column, rule]) => [column, requireRule(`missing.${column}`, rule)]),
  );
  return new Map(
    columns.flatMap((column) => {
      const rule = rules.get(column) ?? 'error';
      return rule === 'error' ? [] : [[column, rule] as const];
    }),
  );
}

function requireRule(key: string, rule: unknown, more = ''): MissingRule {
  if (MISSING_RULES.includes(rule as MissingRule)) return rule as MissingRule;
  return rejectOption('series', key, rule, `error, forward, interpolate or mask${more}`);
}

/**
 * The statistics of inputs with the last ones, indicators, left as they are: mean 0, std 1.
 *
 * @param statistics changed
 */
export function rawIndicators<Statistics extends Normalization>(
  statistics: Statistics,
  indicators: number,
): Statistics {
  const { length } = statistics.mean;
  statistics.mean.fill(0, length - indicators);
  statistics.std.fill(1, length - indicators);
  return statistics;
}

/**
 * Whether a cell may be missing.
 *
 * @param column a column, or null for a target
 */
export function mayBeMissing(missing: MissingOption, column: string | null): boolean {
  if (typeof missing === 'string') return missing !== 'error';
  return column === null || (Object.hasOwn(missing, column) && missing[column] !== 'error');
}

/** Rules as JSON, for records; empty without any. */
export function missingDetails(
  columns: readonly string[],
  missing: MissingOption,
): { missing?: Readonly<Record<string, MissingRule>> } {
  const rules = missingRules(missing, columns);
  return rules.size > 0 ? { missing: Object.fromEntries(rules) } : {};
}

/** Columns with the rule `mask`, in the order of `columns`. */
export function maskedColumns(columns: readonly string[], missing: MissingRules): string[] {
  return columns.filter((column) => missing.get(column) === 'mask');
}

/** Name of the input that says whether a column is missing. */
export function indicatorName(column: string): string {
  return `missing(${column})`;
}
