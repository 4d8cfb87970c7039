import type { ComparedRow, Comparison } from '../compare/comparison.js';
import { csvText } from './csv.js';
import { escaped, markdownText } from './markdown.js';
import { changeText, significant } from './number-text.js';
import { beside, parameterText } from './parameter-text.js';
import type { RecordFormat } from './record-formats.js';
import { TABLE_WIDTH, type TableRow, textTable, wrapped } from './text-table.js';

export interface PrintComparisonOptions {
  /** also rows that did not move, and rows that only one side has; default false */
  all?: boolean;
}

const HEAD = ['before', 'after', 'change', '95 % interval', ''] as const;
/** Name of the row of what moved most rows of a benchmark. */
const MOST_ROWS = 'most rows together';
/** So many names are listed before the rest is counted. */
const LISTED = 5;

/**
 * Prints a comparison: what differs between the records, and the rows that moved beyond noise.
 *
 * JSON and comma-separated values have all rows.
 */
export function printComparison(
  comparison: Comparison,
  format: RecordFormat = 'table',
  { all = false }: PrintComparisonOptions = {},
): string {
  switch (format) {
    case 'table':
      return tableOf(comparison, all);
    case 'markdown':
      return markdownOf(comparison, all);
    case 'csv':
      return csvOf(comparison);
    case 'json':
      return JSON.stringify(comparison, null, 2);
  }
}

/** Whether a row moved beyond noise. */
export function hasMoved({ verdict }: ComparedRow): boolean {
  return verdict === 'slower' || verdict === 'faster';
}

function tableOf(comparison: Comparison, all: boolean): string {
  const { differences } = comparison;
  const shown = shownRows(comparison, all);
  const rows = [...new Set(shown.map(({ benchmark }) => benchmark))].flatMap((benchmark): TableRow[] => {
    const own = shown.filter((row) => row.benchmark === benchmark);
    return [own[0]!.title, ...own.map((row) => [`  ${nameOf(row)}`, ...cellsOf(row)])];
  });
  const lines = summaryLines(comparison, all).map((line) => wrapped(line, TABLE_WIDTH));
  return [
    ...(differences.length === 0 ? [] : [textDifferences(comparison)]),
    ...(rows.length === 0 ? [] : [textTable(['', ...HEAD], rows)]),
    ...lines,
  ].join('\n');
}

/** Names and values below each other, wrapped: versions may be long. */
function textDifferences({ differences, before, after }: Comparison): string {
  const lines = differences.map(({ field, before, after }) => `  ${field}: ${before} → ${after}`);
  return [`${before} → ${after}`, ...lines].map((line) => wrapped(line, TABLE_WIDTH)).join('\n');
}

function markdownOf(comparison: Comparison, all: boolean): string {
  const { differences, before, after } = comparison;
  const shown = shownRows(comparison, all);
  const rows = shown.map((row) => [`${row.title}: ${nameOf(row)}`, ...cellsOf(row)]);
  return [
    ...(differences.length === 0
      ? []
      : [
          markdownText(
            ['', before, after],
            differences.map(({ field, before, after }) => [field, before, after]),
          ),
        ]),
    ...(rows.length === 0 ? [] : [markdownText(['', ...HEAD], rows)]),
    ...summaryLines(comparison, all).map(escaped),
  ].join('\n\n');
}

function csvOf({ rows }: Comparison): string {
  return csvText(
    rows.map(({ parameters, samples, interval, ...row }) => ({
      benchmark: row.benchmark,
      title: row.title,
      contestant: row.contestant ?? MOST_ROWS,
      ...Object.fromEntries(Object.entries(parameters).map(([name, value]) => [`parameter ${name}`, value])),
      unit: row.unit,
      clock: row.clock,
      before: row.before,
      after: row.after,
      samplesBefore: samples[0],
      samplesAfter: samples[1],
      ratio: row.ratio,
      low: interval[0],
      high: interval[1],
      p: row.p,
      verdict: row.verdict,
    })),
  );
}

function shownRows({ rows }: Comparison, all: boolean): ComparedRow[] {
  return all ? rows : rows.filter(hasMoved);
}

function nameOf({ contestant, title, parameters }: ComparedRow): string {
  const name = contestant ?? MOST_ROWS;
  const rest = parameterText(beside(`${title} ${name}`, parameters));
  return rest === '' ? name : `${name}, ${rest}`;
}

function cellsOf({ before, after, unit, ratio, interval, verdict }: ComparedRow): string[] {
  const time = (value: number | null) => (value === null ? '' : `${significant(value)} ${unit}`);
  return [time(before), time(after), changeText(ratio), interval.map(changeText).join(' … '), verdict];
}

function summaryLines(comparison: Comparison, all: boolean): string[] {
  const { rows, pairs, drift, together, level, minEffect, onlyBefore, onlyAfter, changed, notJudged, before, after } =
    comparison;
  const moved = rows.filter(hasMoved).length;
  const unclear = rows.filter(({ verdict }) => verdict === 'unclear').length;
  const atLeast = `${significant(100 * minEffect)} %`;
  const counts = rows.map(({ samples }) => samples[0]);
  const least = Math.min(...counts);
  const how =
    pairs > 0 ? `${least < pairs ? `${least} to ` : ''}${pairs} pairs measured in alternation` : 'two records';
  const byWall = rows.filter(({ clock }) => clock === 'wall').length;
  return [
    `${moved} of ${count(rows.length, 'row')} moved by ${atLeast} or more beyond noise (${how}; a false one in ${(100 * level).toFixed(0)} % of comparisons)`,
    byWall === rows.length
      ? 'by the wall clock, which other programs on the machine move, too'
      : `by the time of the processor${byWall === 0 ? '' : `; ${count(byWall, 'row')} by the wall clock`}`,
    ...(drift === null
      ? []
      : [
          `the machine was ${changeText(drift)} slower; changes are relative to that`
            .replace(/-(\S+ %) slower/, '$1 faster')
            .replace('+', ''),
        ]),
    ...(unclear === 0
      ? []
      : [
          `${count(unclear, 'row')} too noisy to exclude a change of ${significant(200 * minEffect)} %${all ? '' : '; --all shows them'}`,
        ]),
    ...together.map(
      ({ benchmark, ratio }) =>
        `all rows of ${benchmark} moved together by ${changeText(ratio)}: by other load or by a change, which two records cannot tell; --compare with the commit can`,
    ),
    ...listed(
      pairs > 0
        ? 'not judged, fewer than three pairs'
        : 'not judged, fewer than five samples or by the wall clock of a busy machine',
      notJudged,
      all,
    ),
    ...listed(`measures something else now, not compared`, changed, all),
    ...listed(`only in ${before}`, onlyBefore, all),
    ...listed(`only in ${after}`, onlyAfter, all),
  ];
}

function listed(what: string, names: readonly string[], all: boolean): string[] {
  if (names.length === 0) return [];
  const shown = all ? names : names.slice(0, LISTED);
  const more = names.length > shown.length ? ` and ${names.length - shown.length} more` : '';
  return [`${what}: ${shown.join('; ')}${more}`];
}

function count(number: number, what: string): string {
  return `${number} ${what}${number === 1 ? '' : 's'}`;
}
