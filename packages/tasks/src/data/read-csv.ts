import { Readable } from 'node:stream';
import { flag, text } from '@qornn/options';
import { CsvError, parse } from 'csv-parse';
import { checkOptions } from '../options.js';
import { columnPositions } from './column-positions.js';
import { DataFormatError } from './format-error.js';
import { isNumber } from './number-text.js';
import { rowOfOpenQuote } from './quote-opening.js';
import { readText } from './read-text.js';
import { ROW_OPTIONS, type Row, type RowOptions } from './rows.js';

/** Options of {@link readCsv}. */
export interface CsvOptions extends RowOptions {
  /** one character; default a comma */
  delimiter?: string;
  /** whether the first row contains column names; default true. Without a header, columns are named by position from 1. */
  header?: boolean;
  /** one character; lines that begin with it are ignored. Default: none */
  comment?: string;
}

/** A longer row indicates an unclosed quote. */
const MAX_CHARACTERS = 2 ** 20;
const DELIMITERS: readonly string[] = [';', '\t', ',', '|'];

/**
 * Reads a CSV file (RFC 4180), plain or gzipped, row by row. Cells are strings; empty lines are skipped.
 *
 * @throws DataFormatError when the file cannot be read or is corrupt, a column is missing, or rows have different numbers of cells
 */
export async function* readCsv(path: string, options: CsvOptions): AsyncGenerator<Row> {
  const { columns, delimiter, header, comment, onNote, ...reading } = checkOptions<CsvOptions>('readCsv', options, {
    ...ROW_OPTIONS,
    delimiter: text,
    header: flag,
    comment: text,
  });
  const form = { delimiter: delimiter ?? ',', header: header ?? true, comment: comment ?? null };
  let positions: number[] | undefined;
  let [width, first] = [0, ''];
  for await (const { record, info } of records(path, { ...form, ...reading })) {
    if (!positions) {
      width = record.length;
      first = record[0]!;
      const names = namesOf(record, form);
      positions = columnPositions(path, columns, names, () => hintOf(path, names, form));
      if (form.header && names.every((name) => isNumber(name))) {
        onNote?.(
          `the first row of ${path} consists of numbers and is used as column names; is it data (header: false)?`,
        );
      }
      if (form.header) continue;
    }
    if (record.length !== width) {
      const found = `has ${record.length} cells, but the first row has ${width}`;
      throw new DataFormatError(path, found + widthHint(record, width, first, form), info.lines);
    }
    yield { row: info.lines, cells: positions.map((at) => record[at]!) };
  }
}

/**
 * The column names of a CSV file.
 *
 * @throws DataFormatError when the file cannot be read, or has no rows
 */
export async function readCsvHeader(path: string, options: Omit<CsvOptions, 'columns'>): Promise<string[]> {
  const { delimiter = ',', header = true, comment, onNote: _, ...reading } = options;
  const form = { delimiter, header, comment: comment ?? null };
  for await (const { record } of records(path, { ...form, ...reading })) return namesOf(record, form);
  throw new DataFormatError(path, 'has no rows');
}

/** How cells and rows are written. */
interface Form {
  delimiter: string;
  header: boolean;
  comment: string | null;
}

interface Parsed {
  record: string[];
  info: { lines: number };
}

async function* records(
  path: string,
  { delimiter, comment, header: _, ...reading }: Form & Omit<CsvOptions, 'columns' | 'onNote' | 'comment'>,
): AsyncGenerator<Parsed> {
  const parser = parse({
    bom: true,
    delimiter,
    record_delimiter: ['\r\n', '\n', '\r'],
    info: true,
    relax_column_count: true,
    skip_empty_lines: true,
    max_record_size: MAX_CHARACTERS,
    ...(comment !== null && { comment, comment_no_infix: true }),
  });
  const source = Readable.from(readText(path, reading), { objectMode: false });
  source.on('error', (error) => parser.destroy(error));
  try {
    for await (const { record, info } of source.pipe(parser) as AsyncIterable<Parsed>) {
      // Columns that are aligned with several blanks.
      const cells = delimiter === ' ' ? record.filter((cell) => cell !== '') : record;
      if (cells.length > 0) yield { record: cells, info };
    }
  } catch (error) {
    reading.signal?.throwIfAborted();
    if (!(error instanceof CsvError)) throw error;
    throw await notCsv(path, error, { delimiter, comment, ...reading });
  } finally {
    source.destroy();
  }
}

async function notCsv(
  path: string,
  error: CsvError,
  { onBytes: _, onProgress: __, ...reading }: Omit<Form, 'header'> & Omit<CsvOptions, 'columns' | 'onNote' | 'comment'>,
): Promise<DataFormatError> {
  const row = (error as { lines?: number }).lines ?? null;
  const opened = await rowOfOpenQuote(path, reading);
  if (error.code === 'CSV_QUOTE_NOT_CLOSED') {
    return new DataFormatError(path, 'is not CSV: a quote opens and is never closed', opened ?? row);
  }
  if (opened !== null && error.code === 'CSV_INVALID_CLOSING_QUOTE') {
    const where = opened === row ? '' : ` of row ${row}`;
    const reason = `is not CSV: a quote opens and the next one${where} does not end the cell; inside a cell, a quote is written twice`;
    return new DataFormatError(path, reason, opened);
  }
  const reason = error.message.split('\n')[0]!.replace(/ at line \d+.*$/, '');
  return new DataFormatError(path, `is not CSV: ${reason}`, opened ?? row);
}

function namesOf(record: readonly string[], { header }: Form): string[] {
  return header ? record.map((name) => name.trim()) : record.map((_, i) => String(i + 1));
}

/** Why a column may be missing. */
function hintOf(path: string, names: readonly string[], { delimiter, header, comment }: Form): string {
  if (!header) return '; without a header, columns are named by position from 1';
  if (comment === null && /^[#%]/.test(names[0]!)) {
    return `; its first line begins with '${names[0]![0]}': for comments, set comment: '${names[0]![0]}'`;
  }
  const other = DELIMITERS.find((sign) => sign !== delimiter && names.some((name) => name.includes(sign)));
  if (other !== undefined) {
    return `; is the delimiter ${other === '\t' ? 'a tab' : `'${other}'`}?`;
  }
  if (!names.every((name) => isNumber(name))) return '';
  const ucr = /\.tsv(\.gz)?$/i.test(path) ? ', and for a file of the UCR archive format: ucr' : '';
  return `; without a row of names, set header: false${ucr}`;
}

/** Why a row may have another number of cells. */
function widthHint(record: readonly string[], width: number, first: string, { comment, delimiter }: Form): string {
  const mark = [record[0]!, first].map((cell) => /^[#%]/.exec(cell.trim())?.[0]).find(Boolean);
  if (comment === null && mark) return `; for comments, set comment: '${mark}'`;
  if (record.length > width && delimiter === ',' && record.length < 2 * width + 1) {
    return '; a cell with a comma must be in quotes, and decimal commas need another delimiter';
  }
  return '';
}
