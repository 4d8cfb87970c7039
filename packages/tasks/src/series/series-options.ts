import { anything, check, flag, integer, type OptionTable, oneOf, optionsOf, required } from '@qornn/options';
import { TaskError } from '../errors.js';
import { checkOptions, rejectOption } from '../options.js';

/** A column: its name, or its position from 1 in a file without names. */
export type Column = string | number;

/** Options of {@link series}: the file and the meaning of its columns. */
export interface SeriesOptions {
  /** a CSV or JSON Lines file, plain or gzipped */
  file: string;
  /** default: from the file extension .csv, .tsv, .jsonl or .ndjson, optionally followed by .gz */
  format?: 'csv' | 'jsonl';
  /** cell separator of a CSV file, one character; default a comma, a tab for .tsv */
  delimiter?: string;
  /** whether the first row of a CSV file contains column names; default true */
  header?: boolean;
  /** text encoding; default UTF-8, or UTF-16 with a byte-order mark */
  encoding?: Encoding;
  /** decimal separator in a CSV file; default a point */
  decimal?: '.' | ',';
  /** input columns, numbers */
  columns: readonly Column[];
  /** classification: the column of the class, any text */
  label?: Column;
  /** regression: the column or columns of the numbers to predict */
  target?: Column | readonly Column[];
  /** the column that identifies the sequence of a row; rows of a sequence must be consecutive */
  sequence?: Column;
  /** window length in rows, an integer ≥ 1; default: whole sequences, which must then have the same length */
  window?: number;
  /** rows between the starts of consecutive windows, an integer ≥ 1; default `window` */
  stride?: number;
  /** rows from the last row of a window to the row of its label or target, an integer ≥ 0; default 0 */
  horizon?: number;
  /**
   * sequences too short for one window: leave them out (`'drop'`), or throw (`'refuse'`). Default: leave them
   * out and name them in the notes of the task, but throw if they are more than half of all sequences, or all of a class.
   */
  short?: 'drop' | 'refuse';
  /**
   * fractions of the sequences for validation and test, in (0, 1), default 0.15 each, and a random seed, default 0. The name
   * of a sequence determines its split, so that adding sequences does not move others; see `splitByName`. A single sequence is cut in
   * time: training, validation, test.
   */
  split?: { validation?: number; test?: number; seed?: number };
  /** whether inputs and targets are standardized with mean and std of the training split; default true */
  normalize?: boolean;
  /** random seed of the order of the training windows, an integer; default 0 */
  seed?: number;
}

/** Text encodings. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1' | 'windows-1252';

/** Options with defaults applied. */
export interface SeriesSchema {
  file: string;
  format: 'csv' | 'jsonl';
  delimiter: string;
  header: boolean;
  /** null: UTF-8, or UTF-16 with a byte-order mark */
  encoding: Encoding | null;
  decimal: '.' | ',';
  columns: string[];
  /** null for a regression */
  label: string | null;
  /** empty for a classification */
  targets: string[];
  sequence: string | null;
  /** null for whole sequences */
  window: number | null;
  stride: number;
  horizon: number;
  /** null: drop a few, throw for many */
  short: 'drop' | 'refuse' | null;
  split: { validation: number; test: number; seed: number };
  normalize: boolean;
  seed: number;
}

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'latin1', 'windows-1252'];

const PART = check('a number in (0, 1)', (fraction) => typeof fraction === 'number' && fraction > 0 && fraction < 1);

/** Checks of single options; columns and combinations are checked in `seriesSchema`. */
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
 * Checks the options of a series and applies defaults.
 *
 * @throws TaskError when an option is invalid, missing or unknown, or options contradict each other
 */
export function seriesSchema(options: SeriesOptions): SeriesSchema {
  checkOptions<SeriesOptions>('series', options, OPTIONS);
  const { file, label, target, sequence, window, stride, horizon = 0, seed = 0 } = options;
  const { header = true, normalize = true } = options;
  const format = options.format ?? formatOf(file);
  if (format !== 'csv' && format !== 'jsonl') {
    rejectOption('series', 'format', options.format, 'csv or jsonl; the file extension does not tell');
  }
  const delimiter = options.delimiter ?? (/\.tsv(\.gz)?$/i.test(file) ? '\t' : ',');
  if (typeof delimiter !== 'string' || delimiter.length !== 1 || /["\r\n]/.test(delimiter)) {
    rejectOption('series', 'delimiter', delimiter, 'one character, not a quote or a line break');
  }
  if ((label === undefined) === (target === undefined)) {
    const message = `series: set ${label === undefined ? '' : 'either '}label (classification) or target (regression)`;
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
    throw new TaskError('series: set window, or sequence, the column that identifies sequences', 'window', window);
  }
  const columns = columnNames('columns', options.columns);
  if (label !== undefined && horizon === 0 && columns.includes(String(label))) {
    throw new TaskError(`series: '${label}' is both the label and an input column`, 'columns', columns);
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
  if (validation + test >= 1)
    rejectOption('series', 'split', split, 'less than 1 in total, so that training data remain');
  return { validation, test, seed };
}

function columnNames(key: string, columns: unknown): string[] {
  if (!Array.isArray(columns) || columns.length === 0) {
    rejectOption('series', key, columns, 'a list of at least one column');
  }
  const names = columns.map((column) => columnName(key, column));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new TaskError(`series: ${key} has '${twice}' twice`, key, columns);
  return names;
}

function columnName(key: string, column: unknown): string {
  if (typeof column === 'string' && column !== '') return column;
  if (typeof column === 'number' && Number.isInteger(column) && column >= 1) return String(column);
  return rejectOption('series', key, column, 'the name of a column, or its position from 1');
}
