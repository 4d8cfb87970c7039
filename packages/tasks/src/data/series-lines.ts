import { CsvError, parse } from 'csv-parse/sync';
import { mayBeMissing } from '../series/prepare/missing-rules.js';
import { type PreparedRow, type RowPreparer, rowPreparer } from '../series/prepare/prepare-rows.js';
import type { SeriesOptions } from '../series/series-options.js';
import { quoted } from '../task-record.js';
import { cellText } from './cell-text.js';
import { DataFormatError } from './format-error.js';
import { type NumberCells, numberCells } from './number-cells.js';
import { isNumber } from './number-text.js';
import { parseRecord } from './parse-json.js';
import { ignoredColumns, noSequenceColumn } from './read-unlabelled.js';
import { timeOf } from './time-text.js';
import { unlabelledSchema } from './unlabelled-options.js';
import { type FirstRow, holdsLists, otherKind, singleValue, stepsOf } from './whole-rows.js';

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
   * The time steps that are complete with a line; none for empty lines, comments and the header. A JSON object of arrays is a whole sequence.
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
  const delimiter = schema.delimiter ?? ',';
  const { columns, timestamp } = schema;
  /** where to find cells; null before the first line */
  let source: Source | null = null;
  const textCells = numberCells(schema);
  const jsonCells = numberCells({ ...schema, decimal: '.', isText: false });
  let row = 0;
  let first: FirstRow | null = null;
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
    if (/^\s*[{[]/.test(line)) {
      const object = objectIn(line);
      const names = Object.keys(object);
      tellOf(
        names,
        columns.some((column) => Array.isArray(object[column])),
      );
      return { kind: 'json', hasSequence: schema.sequence !== null && names.includes(schema.sequence) };
    }
    const cells = cellsOf(line).map((cell) => cell.trim());
    const isHeader =
      schema.header && !cells.every((cell) => textCells.isMissing(cell) || isNumber(cell.replace(schema.decimal, '.')));
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
    tellOf(names, false);
    const at = (column: string | null) => (column !== null && names.includes(column) ? names.indexOf(column) : null);
    const positions = columns.map((column) => names.indexOf(column));
    return { kind: 'csv', width: names.length, positions, sequence: at(schema.sequence), time: at(timestamp) };
  }

  /** Notes on columns that are not read, and on the lack of one. */
  function tellOf(names: readonly string[], isWhole: boolean): void {
    for (const note of ignoredColumns(names, schema)) onNote(note);
    if (schema.sequence === null || names.includes(schema.sequence)) return;
    onNote(noSequenceColumn(name, schema.sequence, isWhole));
  }

  function objectIn(line: string): Record<string, unknown> {
    try {
      return parseRecord(line);
    } catch (error) {
      const { message } = error as Error;
      const what = /^(is|has) /.test(message) ? message : `is not JSON: ${message}`;
      return fail(
        `${what}; a line must be an object with a number for each of ${quoted(columns)}, or an array of numbers`,
      );
    }
  }

  function fromJson(line: string, hasSequence: boolean): ReadLine {
    const object = objectIn(line);
    const asked = [
      ...columns.filter((column) => !mayBeMissing(schema.missing, column)),
      ...(hasSequence ? [schema.sequence!] : []),
      ...(schema.resample && timestamp !== null ? [timestamp] : []),
    ];
    const lacking = asked.filter((column) => !Object.hasOwn(object, column));
    if (lacking.length > 0) {
      const keys = Object.keys(object);
      fail(`has no ${quoted(lacking)}; it has ${keys.length === 0 ? 'no members' : quoted(keys)}`);
    }
    const own = singleValue(hasSequence ? object[schema.sequence!] : null);
    if ('wrong' in own) fail(`'${schema.sequence}' ${own.wrong}`);
    const cells = columns.map((column) => object[column]);
    const time = timestamp === null ? null : object[timestamp];
    const isWhole = holdsLists(cells, columns.length);
    const wrong = first && otherKind(first, isWhole);
    if (wrong !== null) fail(wrong);
    const steps = isWhole ? wholeSteps(cells, time) : [{ cells, time }];
    return {
      steps: steps.map(({ cells, time }, t) => ({
        values: numbersIn(cells, jsonCells, isWhole ? ` at step ${t + 1}` : ''),
        time,
      })),
      sequence: hasSequence ? nameIn(own.value) : isWhole ? `line ${row}` : null,
      isWhole,
    };
  }

  function wholeSteps(given: readonly unknown[], time: unknown): { cells: unknown[]; time: unknown }[] {
    // A key that may be absent has no value at any step.
    const { length } = given.find(Array.isArray) as unknown[];
    const cells = given.map((cell) => cell ?? Array(length).fill(null));
    const resamples = schema.resample !== null;
    const count = stepsOf(
      resamples ? [...cells, time] : cells,
      resamples ? [...columns, timestamp!] : columns,
      cells.length + (resamples ? 1 : 0),
    );
    if (typeof count === 'string') return fail(count);
    return Array.from({ length: count }, (_, t) => ({
      cells: cells.map((cell) => (cell as unknown[])[t]),
      time: resamples ? (time as unknown[])[t] : null,
    }));
  }

  function nameIn(cell: unknown): string {
    const text = typeof cell === 'number' || typeof cell === 'boolean' ? String(cell) : cell;
    if (typeof text === 'string' && text.trim() !== '') return text.trim();
    return fail(`column '${schema.sequence}' is ${cellText(cell)}, not a name`);
  }

  function numbersIn(cells: readonly unknown[], reader: NumberCells, at = ''): number[] {
    return columns.map((column, c) => {
      const value = reader.read(cells[c], column, at);
      return typeof value === 'number' ? value : fail(`column '${column}' ${value}`);
    });
  }

  function fromCsv(line: string, { width, positions, sequence, time }: CsvSource): ReadLine {
    const cells = cellsOf(line);
    if (cells.length !== width) fail(`has ${cells.length} cells, but the first row has ${width}`);
    const values = numbersIn(
      positions.map((at) => cells[at]),
      textCells,
    );
    return {
      steps: [{ values, time: time === null ? null : cells[time] }],
      sequence: sequence === null ? null : nameIn(cells[sequence]),
      isWhole: false,
    };
  }

  /** Seconds of the steps of a line. */
  function timesOf({ steps }: ReadLine, isNew: boolean, decimal: '.' | ','): number[] {
    if (!schema.resample) return steps.map(() => 0);
    let before = isNew ? Number.NEGATIVE_INFINITY : last!.time;
    return steps.map(({ time }) => {
      const found = timeOf(time, schema.timeUnit, decimal);
      if (typeof found === 'string') return fail(`column '${timestamp}' is ${cellText(time)}, ${found}`);
      if (found <= before)
        fail(`column '${timestamp}' is ${cellText(time)}, not after the row before; times must ascend`);
      before = found;
      return found;
    });
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
      const found = source.kind === 'json' ? fromJson(line, source.hasSequence) : fromCsv(line, source);
      const { steps, sequence, isWhole } = found;
      const isNew = isWhole || last === null || last.sequence !== sequence;
      // Nothing is kept of a line that is refused.
      const times = timesOf(found, isNew, source.kind === 'json' ? '.' : schema.decimal);
      first ??= { row, holdsLists: isWhole };
      if (isNew) preparer.begin();
      last = { sequence, time: times.at(-1)! };
      return steps.flatMap(({ values }, t) =>
        Array.from(preparer.push(values, times[t]!), (step) => ({ ...step, sequence })),
      );
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

type Source = CsvSource | { kind: 'json'; hasSequence: boolean };

/** A line before its rules are applied. */
interface ReadLine {
  /** one, or those of a whole sequence */
  steps: { values: number[]; time: unknown }[];
  /** null if the stream is one */
  sequence: string | null;
  isWhole: boolean;
}
