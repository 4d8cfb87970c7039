import { Readable } from 'node:stream';
import { flag, text } from '@qornn/options';
import { CsvError, parse } from 'csv-parse';
import { checkOptions } from '../options.js';
import { quoted } from '../task-record.js';
import { DataFormatError } from './format-error.js';
import { isNumber } from './number-text.js';
import { readText } from './read-text.js';
import { ROW_OPTIONS, type Row, type RowOptions } from './rows.js';

/** Options of {@link readCsv}. */
export interface CsvOptions extends RowOptions {
  /** one character; default a comma */
  delimiter?: string;
  /** whether the first row contains column names; default true. Without a header, columns are named by position from 1. */
  header?: boolean;
}

const MAX_SHOWN = 30;
/** A longer row indicates an unclosed quote. */
const MAX_CHARACTERS = 2 ** 20;

/**
 * Reads a CSV file (RFC 4180), plain or gzipped, row by row. Cells are strings; empty lines are skipped.
 *
 * @throws DataFormatError when the file cannot be read or is corrupt, a column is missing, or rows have different numbers of cells
 */
export async function* readCsv(path: string, options: CsvOptions): AsyncGenerator<Row> {
  const {
    columns,
    delimiter = ',',
    header = true,
    onNote,
    ...reading
  } = checkOptions<CsvOptions>('readCsv', options, {
    ...ROW_OPTIONS,
    delimiter: text,
    header: flag,
  });
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_CHARACTERS,
  });
  const source = Readable.from(readText(path, reading), { objectMode: false });
  source.on('error', (error) => parser.destroy(error));
  let positions: number[] | undefined;
  let width = 0;
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
      if (!positions) {
        width = record.length;
        const names = header ? record.map((name) => name.trim()) : record.map((_, i) => String(i + 1));
        positions = positionsOf(path, columns, names, { delimiter, header });
        if (header && names.every((name) => isNumber(name))) {
          onNote?.(
            `the first row of ${path} consists of numbers and is used as column names; is it data (header: false)?`,
          );
        }
        if (header) continue;
      }
      if (record.length !== width) {
        throw new DataFormatError(path, `has ${record.length} cells, but the first row has ${width}`, info.lines);
      }
      yield { row: info.lines, cells: positions.map((at) => record[at]!) };
    }
  } catch (error) {
    reading.signal?.throwIfAborted();
    if (!(error instanceof CsvError)) throw error;
    const reason = error.message.split('\n')[0]!.replace(/ at line \d+$/, '');
    throw new DataFormatError(path, `is not CSV: ${reason}`, (error as { lines?: number }).lines ?? null);
  } finally {
    source.destroy();
  }
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

/**
 * Positions of the columns.
 *
 * @throws DataFormatError when a column is missing or occurs twice
 */
function positionsOf(
  path: string,
  columns: readonly string[],
  names: readonly string[],
  { delimiter, header }: { delimiter: string; header: boolean },
): number[] {
  const missing = columns.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const there = names.length > MAX_SHOWN ? `${names.slice(0, MAX_SHOWN).join(', ')}, …` : names.join(', ');
    const other = [';', '\t', ',', '|'].find((sign) => sign !== delimiter && names.some((name) => name.includes(sign)));
    const hint = !header
      ? '; without a header, columns are named by position from 1'
      : other === undefined
        ? ''
        : `; is the delimiter ${other === '\t' ? 'a tab' : `'${other}'`}?`;
    throw new DataFormatError(
      path,
      `has no column${missing.length > 1 ? 's' : ''} ${quoted(missing)}; its columns are ${there}${hint}`,
    );
  }
  return columns.map((column) => {
    const at = names.indexOf(column);
    if (names.includes(column, at + 1)) throw new DataFormatError(path, `has more than one column '${column}'`);
    return at;
  });
}
