import { CsvError, parse } from 'csv-parse/sync';
import { mayBeMissing } from '../series/prepare/missing-rules.js';
import { type PreparedRow, type RowPreparer, rowPreparer } from '../series/prepare/prepare-rows.js';
import type { SeriesOptions } from '../series/series-options.js';
import { quoted } from '../task-record.js';
import { DataFormatError } from './format-error.js';
import { isNumber, numberOf } from './number-text.js';
import { parseRecord } from './parse-json.js';
import { ignoredColumns } from './read-unlabelled.js';
import { timeOf } from './time-text.js';
import { unlabelledSchema } from './unlabelled-options.js';

/** Time steps of a stream. */
export interface LineStep extends PreparedRow {
  /** name of the sequence; null if the stream is one */
  sequence: string | null;
}

/** Reads a series line by line, as it comes. */
export interface SeriesLines {
  /** names of the inputs, in order */
  readonly inputs: readonly string[];
  /** whether the columns are known */
  readonly hasBegun: boolean;
  /**
   * The time steps that are complete with a line; none for empty lines, comments and the header.
   *
   * @throws DataFormatError when the line is invalid; it names the row. The next line can be read
   */
  read(line: string): LineStep[];
}

/** A number of columns that a message may list. */
const MAX_SHOWN = 30;

/**
 * A reader of a stream of lines: CSV with or without names in the first line, or JSON Lines, told apart by the first line. A value with a line break
 * in quotes is refused.
 *
 * @param name of the stream, for messages
 * @param onNote receives warnings
 * @throws TaskError when an option is invalid, or a rule looks ahead
 * @example
 * const lines = seriesLines('-', { file: 'stdin.csv', columns: ['x'], label: 'y' });
 * lines.read('x'); // []
 * lines.read('3.5')[0].inputs; // Float32Array [3.5]
 */
export function seriesLines(name: string, options: SeriesOptions, onNote: (note: string) => void): SeriesLines {
  const schema = unlabelledSchema(options);
  const preparer: RowPreparer = rowPreparer(schema);
  const missing = new Set(schema.missingValues.map((text) => text.trim()));
  const delimiter = schema.delimiter ?? ',';
  const { columns, timestamp } = schema;
  /** where to find cells; null before the first line */
  let source: Source | null = null;
  let row = 0;
  let last: { sequence: string | null; time: number } | null = null;

  function fail(reason: string): never {
    throw new DataFormatError(name, reason, row);
  }

  function cellsOf(line: string): string[] {
    try {
      const [cells] = parse(line, { delimiter, relax_column_count: true }) as string[][];
      return cells ?? [];
    } catch (error) {
      if (!(error instanceof CsvError)) throw error;
      return fail('is not CSV: a quote is not closed in its line, or stands inside a value');
    }
  }

  /** @returns undefined if the line is the header */
  function begin(line: string): Source | undefined {
    if (line.trimStart().startsWith('{')) return { kind: 'json', sequence: schema.sequence };
    const cells = cellsOf(line).map((cell) => cell.trim());
    const isHeader =
      schema.header && !cells.every((cell) => isMissing(cell) || isNumber(cell.replace(schema.decimal, '.')));
    if (isHeader || columns.some((column) => cells.includes(column) && !isNumber(column))) {
      source = headed(cells);
      return undefined;
    }
    // Without names: positions, or exactly the columns of the model.
    const positions = columns.map((column) => (/^\d+$/.test(column) ? Number(column) - 1 : -1));
    const isByPosition = positions.every((at) => at >= 0);
    if (!isByPosition && cells.length !== columns.length) {
      fail(
        `has ${cells.length} cells and no names; without names in the first line it must be the ${columns.length} columns of the model, ${quoted(columns)}`,
      );
    }
    const at = (column: string | null) =>
      column !== null && isByPosition && /^\d+$/.test(column) ? Number(column) - 1 : null;
    return {
      kind: 'csv',
      width: cells.length,
      positions: isByPosition ? positions : columns.map((_, c) => c),
      sequence: at(schema.sequence),
      time: at(timestamp),
    };
  }

  function headed(names: readonly string[]): Source {
    const lacking = [...columns, ...(schema.resample && timestamp !== null ? [timestamp] : [])].filter(
      (column) => !names.includes(column),
    );
    if (lacking.length > 0) {
      const there = names.length > MAX_SHOWN ? `${names.slice(0, MAX_SHOWN).join(', ')}, …` : names.join(', ');
      const other = [';', '\t', ',', '|'].find(
        (sign) => sign !== delimiter && names.some((cell) => cell.includes(sign)),
      );
      const hint = other === undefined ? '' : `; is the delimiter ${other === '\t' ? 'a tab' : `'${other}'`}?`;
      fail(`has no column${lacking.length > 1 ? 's' : ''} ${quoted(lacking)}; its columns are ${there}${hint}`);
    }
    const read = [...columns, schema.sequence, schema.resample ? timestamp : null];
    const twice = names.find((column, at) => read.includes(column) && names.includes(column, at + 1));
    if (twice !== undefined) fail(`has more than one column '${twice}'`);
    for (const note of ignoredColumns(names, schema)) onNote(note);
    if (schema.sequence !== null && !names.includes(schema.sequence)) {
      onNote(`${name} has no column '${schema.sequence}', so it is one sequence`);
    }
    const at = (column: string | null) => (column !== null && names.includes(column) ? names.indexOf(column) : null);
    const positions = columns.map((column) => names.indexOf(column));
    return { kind: 'csv', width: names.length, positions, sequence: at(schema.sequence), time: at(timestamp) };
  }

  function isMissing(cell: unknown): boolean {
    return typeof cell === 'string' ? missing.has(cell.trim()) : cell === null || cell === undefined;
  }

  function numberIn(column: string, cell: unknown, decimal: '.' | ','): number {
    const value = numberOf(cell, decimal);
    if (isMissing(cell) && mayBeMissing(schema.missing, column)) return Number.NaN;
    if (!Number.isNaN(value)) return value;
    const shown =
      typeof cell === 'string' ? (cell === '' ? 'empty' : `'${cell}'`) : (JSON.stringify(cell) ?? 'missing');
    const comma = decimal === '.' && typeof cell === 'string' && /^\s*[+-]?\d*,\d+\s*$/.test(cell);
    return fail(`column '${column}' is ${shown}, not a number${comma ? "; for decimal commas, set decimal: ','" : ''}`);
  }

  function fromJson(line: string): { values: number[]; sequence: string | null; time: unknown } {
    let object: Record<string, unknown>;
    try {
      object = parseRecord(line);
    } catch (error) {
      return fail(`is not JSON: ${(error as Error).message}`);
    }
    const lacking = columns.filter((column) => !Object.hasOwn(object, column) && !mayBeMissing(schema.missing, column));
    if (lacking.length > 0) fail(`has no ${quoted(lacking)}; it has ${Object.keys(object).join(', ')}`);
    const known = schema.sequence === null ? undefined : object[schema.sequence];
    return {
      values: columns.map((column) => numberIn(column, object[column], '.')),
      sequence: known === undefined || known === null ? null : String(known),
      time: timestamp === null ? null : object[timestamp],
    };
  }

  function fromCsv(line: string, { width, positions, sequence, time }: CsvSource) {
    const cells = cellsOf(line);
    if (cells.length !== width) fail(`has ${cells.length} cells, but the first row has ${width}`);
    return {
      values: positions.map((at, c) => numberIn(columns[c]!, cells[at], schema.decimal)),
      sequence: sequence === null ? null : cells[sequence]!.trim(),
      time: time === null ? null : cells[time],
    };
  }

  return {
    inputs: preparer.inputs,
    get hasBegun() {
      return source !== null;
    },
    read(line) {
      row++;
      if (line.trim() === '' || (schema.comment !== null && line.startsWith(schema.comment))) return [];
      if (!source) {
        const begun = begin(line);
        if (!begun) return [];
        source = begun;
      }
      const { values, sequence, time } = source.kind === 'json' ? fromJson(line) : fromCsv(line, source);
      const isNew = last === null || last.sequence !== sequence;
      let seconds = 0;
      if (schema.resample) {
        const found = timeOf(time, schema.timeUnit);
        if (typeof found === 'string') fail(`column '${timestamp}' is ${JSON.stringify(time) ?? 'missing'}, ${found}`);
        if (!isNew && found <= last!.time) fail(`column '${timestamp}' is not after the row before; times must ascend`);
        seconds = found;
      }
      if (isNew) preparer.begin();
      last = { sequence, time: seconds };
      return [...preparer.push(values, seconds)].map((step) => ({ ...step, sequence }));
    },
  };
}

interface CsvSource {
  kind: 'csv';
  /** cells of a row */
  width: number;
  /** of the columns */
  positions: readonly number[];
  /** of the sequence; null without one */
  sequence: number | null;
  time: number | null;
}

type Source = CsvSource | { kind: 'json'; sequence: string | null };
