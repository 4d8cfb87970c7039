import type { BenchmarkRecord } from '../records/benchmark-record.js';
import { recordText } from '../records/write-benchmark-record.js';
import type { BenchmarkResult } from '../result.js';
import { type GoalOutcome, type Measurement, summarize } from '../summary.js';
import { csvText } from './csv.js';
import { escaped, markdownText } from './markdown.js';
import { significant } from './number-text.js';
import { beside, parameterText } from './parameter-text.js';
import type { RecordFormat } from './record-formats.js';
import { recordNotes } from './record-notes.js';
import { TABLE_WIDTH, type TableRow, textTable, wrapped } from './text-table.js';

const HEAD = ['median', 'min – max', 'rounds', 'faster', 'bytes', 'of limit'] as const;

/**
 * Prints a record: as a table of at most 100 columns, as Markdown, as comma-separated values with one row a contestant, or as JSON, which is
 * the record itself.
 *
 * @returns text without a line feed at its end
 * @example
 * console.log(printRecord(record, 'markdown'));
 */
export function printRecord(record: BenchmarkRecord, format: RecordFormat = 'table'): string {
  switch (format) {
    case 'table':
      return tableOf(record);
    case 'markdown':
      return markdownOf(record);
    case 'csv':
      return csvOf(record);
    case 'json':
      return recordText(record).trimEnd();
  }
}

function tableOf(record: BenchmarkRecord): string {
  const rows = record.results.flatMap((result): TableRow[] => {
    const { contestants, goals } = summarize(result);
    const goalText = goalTextOf(record);
    return [
      titleOf(result),
      ...contestants.map((one) => [`  ${nameOf(result, one)}`, ...figuresOf(result, one)]),
      ...goals.map((goal) => `  ${goalText(goal)}`),
      ...result.missing.map((what) => `  left out: ${what}`),
    ];
  });
  const notes = recordNotes(record).map((note) => wrapped(note, TABLE_WIDTH));
  return [textTable(['', ...HEAD], rows), ...notes].join('\n');
}

function markdownOf(record: BenchmarkRecord): string {
  const sections = record.results.flatMap((result) => {
    const { contestants, goals } = summarize(result);
    const goalText = goalTextOf(record);
    const rows = contestants.map((one) => [nameOf(result, one), ...figuresOf(result, one)]);
    const notes = [...goals.map(goalText), ...result.missing.map((what) => `left out: ${what}`)];
    return [
      `### ${escaped(titleOf(result))}`,
      markdownText(['', ...HEAD], rows),
      ...(notes.length === 0 ? [] : [notes.map((note) => `- ${escaped(note)}`).join('\n')]),
    ];
  });
  return [...sections, ...recordNotes(record).map(escaped)].join('\n\n');
}

function csvOf({ results, date, commit, machine, versions, complete }: BenchmarkRecord): string {
  return csvText(
    results.flatMap((result) => {
      const { contestants } = summarize(result);
      return contestants.map((one, i) => {
        const measured = result.contestants[i]!;
        const parameters = { ...result.parameters, ...measured.parameters };
        return {
          benchmark: result.name,
          title: result.title,
          package: result.package,
          group: result.group,
          contestant: one.name,
          ...prefixed('parameter', parameters),
          unit: result.unit,
          median: one.median,
          min: one.min,
          max: one.max,
          rounds: one.rounds,
          timesFaster: one.speedup,
          bytes: one.bytes,
          limit: one.limit,
          ...prefixed('figure', one.figures),
          samples: measured.samples.join(' '),
          date,
          commit: commit?.hash,
          cpu: machine.cpu,
          load: machine.load.before,
          node: versions.node,
          complete: String(complete),
        };
      });
    }),
  );
}

function prefixed<T>(prefix: string, values: Readonly<Record<string, T>> = {}): Record<string, T> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${prefix} ${name}`, value]));
}

function titleOf({ title, parameters }: BenchmarkResult): string {
  const rest = parameterText(beside(title, parameters));
  return rest === '' ? title : `${title}; ${rest}`;
}

function nameOf({ contestants }: BenchmarkResult, { name, figures = {} }: Measurement): string {
  const { parameters } = contestants.find((one) => one.name === name)!;
  const more = [
    parameterText(beside(name, parameters)),
    ...Object.entries(figures).map(([figure, value]) => `${figure} ${significant(value)}`),
  ];
  return [name, ...more.filter((text) => text !== '')].join(', ');
}

function figuresOf({ unit, baseline }: BenchmarkResult, one: Measurement): string[] {
  const { name, median, min, max, rounds, speedup, bytes, fraction } = one;
  return [
    `${significant(median)} ${unit}`,
    `${significant(min)} – ${significant(max)}`,
    String(rounds),
    name === baseline ? '1 ×' : `${significant(speedup)} ×`,
    bytes === undefined ? '' : String(bytes),
    fraction === undefined ? '' : `${(100 * fraction).toFixed(0)} %`,
  ];
}

/** How goals of a record are printed: sizes of a quick run are too small to judge them. */
function goalTextOf({ settings }: BenchmarkRecord): (goal: GoalOutcome) => string {
  return ({ contestant, against, atLeast, got, reached }) =>
    settings.quick
      ? `goal not judged (quick): ${contestant} at least ${atLeast} × ${against}`
      : `goal ${reached ? 'reached' : 'missed'}: ${contestant} ${significant(got)} × ${against}, wanted ${atLeast} ×`;
}
