import { anything, check, flag, integer, type OptionTable, oneOf, optionsOf, required } from '@qornn/options';
import { TaskError } from './errors.js';
import { checkOptions, refuse } from './options.js';

/** A column: its name, or its position from 1 in a file without names. */
export type Column = string | number;

/** Options of {@link series}: where the data lie, and what is what in them. */
export interface SeriesOptions {
  /** a CSV file, or JSON objects one a line; either may be gzipped */
  file: string;
  /** default: as the name of the file ends, .csv, .tsv, .jsonl or .ndjson, with .gz or without */
  format?: 'csv' | 'jsonl';
  /** between the cells of a CSV file, one character; default a comma, a tab for .tsv */
  delimiter?: string;
  /** whether the first row of a CSV file has the names of the columns; default true */
  header?: boolean;
  /** of the text; default UTF-8, or UTF-16 where a byte-order mark says so */
  encoding?: Encoding;
  /** before the fraction of a number in a CSV file; default a point */
  decimal?: '.' | ',';
  /** what the network reads at each step, numbers */
  columns: readonly Column[];
  /** classification: the column of the class, any text */
  label?: Column;
  /** regression: the column, or columns, of the numbers to predict */
  target?: Column | readonly Column[];
  /** the column that says which sequence a row belongs to; rows of a sequence follow each other */
  sequence?: Column;
  /** rows of a sequence that the network reads, an integer ≥ 1; default: whole sequences, which are then all of one length */
  window?: number;
  /** rows from the beginning of a window to that of the next, an integer ≥ 1; default `window` */
  stride?: number;
  /** rows from the last of a window to the one whose label or target is asked for, an integer ≥ 0; default 0 */
  horizon?: number;
  /**
   * what becomes of sequences that are too short for one window: left out (`'drop'`), or an error (`'refuse'`). Default: they are left
   * out and named in the notes of the task, and an error where they are more than half of all, or all of a class.
   */
  short?: 'drop' | 'refuse';
  /**
   * shares of the sequences that validate and test, in (0, 1), default 0.15 each, and the seed that chooses them, default 0. The name
   * of a sequence decides, so that others may come and go; see `splitByName`. A file of one sequence is cut in time: its end tests,
   * what comes before validates.
   */
  split?: { validation?: number; test?: number; seed?: number };
  /** whether numbers are counted in deviations from the mean of the training part; default true */
  normalize?: boolean;
  /** of the order of the training windows, an integer; default 0 */
  seed?: number;
}

/** How a text is written in bytes. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1' | 'windows-1252';

/** Options with every default filled in. */
export interface SeriesSchema {
  file: string;
  format: 'csv' | 'jsonl';
  delimiter: string;
  header: boolean;
  /** null: UTF-8, or UTF-16 with a mark */
  encoding: Encoding | null;
  decimal: '.' | ',';
  columns: string[];
  /** null: a regression */
  label: string | null;
  /** of a regression; none: a classification */
  targets: string[];
  sequence: string | null;
  /** null: whole sequences */
  window: number | null;
  stride: number;
  horizon: number;
  /** null: drop some, refuse many */
  short: 'drop' | 'refuse' | null;
  split: { validation: number; test: number; seed: number };
  normalize: boolean;
  seed: number;
}

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'latin1', 'windows-1252'];

const PART = check('a number in (0, 1)', (fraction) => typeof fraction === 'number' && fraction > 0 && fraction < 1);

/** What each option must be; what a column may be, and what goes together, is checked after. */
const OPTIONS: OptionTable<SeriesOptions> = {
  file: required(check('the path of a file', (file) => typeof file === 'string' && file !== '')),
  format: anything,
  delimiter: anything,
  header: flag,
  encoding: oneOf(ENCODINGS),
  decimal: oneOf(['.', ',']),
  columns: anything,
  label: anything,
  target: anything,
  sequence: anything,
  window: integer(1),
  stride: integer(1),
  horizon: integer(0),
  short: oneOf(['drop', 'refuse']),
  split: optionsOf<NonNullable<SeriesOptions['split']>>({ validation: PART, test: PART, seed: integer() }),
  normalize: flag,
  seed: integer(),
};

/**
 * Checks the options of a series, and fills in their defaults.
 *
 * @throws TaskError when one is wrong, missing or unknown, or two make no sense together
 */
export function seriesSchema(options: SeriesOptions): SeriesSchema {
  checkOptions<SeriesOptions>('series', options, OPTIONS);
  const { file, label, target, sequence, window, stride, horizon = 0, seed = 0 } = options;
  const { header = true, normalize = true } = options;
  const format = options.format ?? formatOf(file);
  if (format !== 'csv' && format !== 'jsonl') {
    refuse('series', 'format', options.format, 'csv or jsonl; the name of the file does not say it');
  }
  const delimiter = options.delimiter ?? (/\.tsv(\.gz)?$/i.test(file) ? '\t' : ',');
  if (typeof delimiter !== 'string' || delimiter.length !== 1 || /["\r\n]/.test(delimiter)) {
    refuse('series', 'delimiter', delimiter, 'one character, neither a quote nor the end of a line');
  }
  if ((label === undefined) === (target === undefined)) {
    const message = `series: give ${label === undefined ? '' : 'either '}label, for a classification, or target, for a regression`;
    throw new TaskError(message, label === undefined ? 'label' : 'target', label ?? target);
  }
  const decimal = options.decimal ?? '.';
  if (format === 'csv' && decimal === delimiter) {
    throw new TaskError(`series: decimal and delimiter are both '${decimal}'`, 'decimal', decimal);
  }
  if (window === undefined && (stride !== undefined || horizon > 0)) {
    const [key, value] = stride === undefined ? ['horizon', horizon] : ['stride', stride];
    throw new TaskError(`series: ${key} is ${value}, but there is no window`, key as string, value);
  }
  if (window === undefined && sequence === undefined && format === 'csv') {
    throw new TaskError(
      'series: give window, or the column that says which sequence a row belongs to',
      'window',
      window,
    );
  }
  const columns = columnNames('columns', options.columns);
  if (label !== undefined && horizon === 0 && columns.includes(String(label))) {
    throw new TaskError(`series: '${label}' is the label and one of the columns that are read`, 'columns', columns);
  }
  return {
    file,
    format,
    delimiter,
    header,
    encoding: options.encoding ?? null,
    decimal,
    columns,
    label: label === undefined ? null : columnName('label', label),
    targets: target === undefined ? [] : columnNames('target', Array.isArray(target) ? target : [target]),
    sequence: sequence === undefined ? null : columnName('sequence', sequence),
    window: window ?? null,
    stride: stride ?? window ?? 1,
    horizon,
    short: options.short ?? null,
    split: splitOf(options.split ?? {}),
    normalize,
    seed,
  };
}

function formatOf(file: string): 'csv' | 'jsonl' | undefined {
  const [, ending] = /\.(csv|tsv|jsonl|ndjson)(?:\.gz)?$/i.exec(file) ?? [];
  if (ending === undefined) return undefined;
  return /[ct]sv/i.test(ending) ? 'csv' : 'jsonl';
}

function splitOf(split: NonNullable<SeriesOptions['split']>): SeriesSchema['split'] {
  const { validation = 0.15, test = 0.15, seed = 0 } = split;
  if (validation + test >= 1) refuse('series', 'split', split, 'less than 1 together, so that something trains');
  return { validation, test, seed };
}

function columnNames(key: string, columns: unknown): string[] {
  if (!Array.isArray(columns) || columns.length === 0) {
    refuse('series', key, columns, 'a list of at least one column');
  }
  const names = columns.map((column) => columnName(key, column));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new TaskError(`series: ${key} has '${twice}' twice`, key, columns);
  return names;
}

function columnName(key: string, column: unknown): string {
  if (typeof column === 'string' && column !== '') return column;
  if (typeof column === 'number' && Number.isInteger(column) && column >= 1) return String(column);
  return refuse('series', key, column, 'the name of a column, or its position from 1');
}
