import { anything, check, flag, type OptionTable, object, oneOf, required } from '@qornn/options';
import { TaskError } from '../errors.js';
import { rejectOption } from '../options.js';
import { SPLITS } from '../splits.js';
import type { Split } from '../task.js';
import { type MissingOption, missingRules } from './prepare/missing-rules.js';
import { type ResampleOptions, resampleRule } from './prepare/resample-rule.js';
import type { ResampleRule } from './prepare/resampler.js';

/** A column: its name, or its position from 1 in a file without names. */
export type Column = string | number;

/** Text encodings. */
export type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be' | 'latin1' | 'windows-1252';

/** Formats of files with series; `folder` is a folder of CSV files, one a sequence. */
export type SeriesFormat = 'csv' | 'jsonl' | 'ts' | 'arff' | 'ucr' | 'npy' | 'npz' | 'parquet' | 'folder';

/** Unit of timestamps that are numbers. */
export type TimeUnit = 's' | 'ms' | 'us' | 'ns';

/** Files of a published split. */
export interface SplitFiles {
  train: string;
  validation?: string;
  test: string;
}

/** Options of {@link series} about its files: how to read them, and the meaning of their columns. */
export interface ReadingOptions {
  /** a file or a folder, or one for each split of a published split; text and .npy may be gzipped */
  file: string | SplitFiles;
  /** default: from the file extension; a path without one is a folder */
  format?: SeriesFormat;
  /**
   * what a row is: a step (`'long'`) or a whole sequence (`'wide'`, its columns are the steps). Default: long for CSV, wide for ARFF and
   * arrays of rank 2
   */
  layout?: 'long' | 'wide';
  /** order of the axes of an array of rank 3: [sequence, step, channel] (default), or [sequence, channel, step] */
  dataFormat?: 'channelsLast' | 'channelsFirst';
  /** cell separator of a CSV file, one character, or several blanks for ' '; default a comma, a tab for .tsv */
  delimiter?: string;
  /** whether the first row of a CSV file contains column names; default true */
  header?: boolean;
  /** lines of a CSV file that begin with this character are ignored; default: none */
  comment?: string;
  /** text encoding; default UTF-8, or UTF-16 with a byte-order mark */
  encoding?: Encoding;
  /** decimal separator in a CSV file; default a point */
  decimal?: '.' | ',';
  /**
   * input columns, numbers. In the wide layout: the columns of the steps in order, or for several channels
   * `{ channel: 'prefix_*' }` or `{ channel: [columns] }`. Optional in the wide layout and for formats that say it.
   */
  columns?: readonly Column[] | Readonly<Record<string, string | readonly Column[]>>;
  /** classification: the column of the class, any text; optional for formats that say it */
  label?: Column;
  /** regression: the column or columns of the numbers to predict */
  target?: Column | readonly Column[];
  /** the column that identifies the sequence of a row; rows of a sequence must be consecutive */
  sequence?: Column;
  /** the column of a group that must not be divided between splits, for instance a person */
  group?: Column;
  /**
   * the column of the time of a row: ISO 8601 or a date like `31.05.2024 14:00:00`, UTC unless it has a zone, or a number; ascending within a
   * sequence
   */
  timestamp?: Column;
  /** unit of timestamps that are numbers; default seconds, but numbers above 10¹¹ need a unit */
  timeUnit?: TimeUnit;
  /**
   * missing values of the columns, one rule for all or one for each: refuse them (`'error'`, the default); repeat the last value of the sequence,
   * or the training mean before the first (`'forward'`); draw a line between the values around (`'interpolate'`); use the training mean and
   * give the network one more input, 1 where the column is missing, else 0 (`'mask'`). With a rule, a missing target is no answer.
   */
  missing?: MissingOption;
  /** texts that mean a missing value; default '', NA, N/A, NaN, nan, null, NULL, None, ? */
  missingValues?: readonly string[];
  /** puts rows with times on a regular grid, before `missing`; default: rows are taken as they are */
  resample?: ResampleOptions;
  /** whether the network also reads the change of every column since the row before, 0 in the first row of a sequence; default false */
  differences?: boolean;
}

/** A file of a series. */
export interface SeriesFile {
  path: string;
  /** split of all of its sequences; null if the file says none */
  part: Split | null;
}

/** Reading options with defaults applied. */
export interface ReadingSchema {
  /** for messages: the path of the file, or of the first one */
  file: string;
  files: SeriesFile[];
  format: SeriesFormat;
  layout: 'long' | 'wide';
  dataFormat: 'channelsLast' | 'channelsFirst';
  /** null: the default of the file */
  delimiter: string | null;
  header: boolean;
  /** null for none */
  comment: string | null;
  /** null: UTF-8, or UTF-16 with a byte-order mark */
  encoding: Encoding | null;
  decimal: '.' | ',';
  /** inputs; empty if the file says them */
  columns: string[];
  /** columns of the steps of each input, where `*` stands for any text; empty: all that have no other role; null in the long layout */
  channels: Readonly<Record<string, readonly string[]>> | null;
  /** null for a regression */
  label: string | null;
  /** whether the file says which column is the label */
  isLabelImplied: boolean;
  /** empty for a classification */
  targets: string[];
  sequence: string | null;
  group: string | null;
  timestamp: string | null;
  /** null: seconds, checked */
  timeUnit: TimeUnit | null;
  missing: MissingOption;
  missingValues: readonly string[];
  /** null: rows are taken as they are */
  resample: ResampleRule | null;
  differences: boolean;
}

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'latin1', 'windows-1252'];
export const FORMATS: readonly SeriesFormat[] = [
  'csv',
  'jsonl',
  'ts',
  'arff',
  'ucr',
  'npy',
  'npz',
  'parquet',
  'folder',
];
export const MISSING_VALUES: readonly string[] = ['', 'NA', 'N/A', 'NaN', 'nan', 'null', 'NULL', 'None', '?'];

/** Formats that say which columns are inputs and which one is the class. */
const DESCRIBED: ReadonlySet<SeriesFormat> = new Set(['ts', 'arff', 'ucr', 'npy', 'npz', 'folder']);
/** Formats of texts with a delimiter. */
const DELIMITED: ReadonlySet<SeriesFormat> = new Set(['csv', 'folder']);

const FILE = check(
  'the path of a file, or { train, validation?, test }',
  (file) => (typeof file === 'string' && file !== '') || isMap(file),
);
const CHARACTER = check(
  'one character, not a quote or a line break',
  (sign) => typeof sign === 'string' && sign.length === 1 && !/["\r\n]/.test(sign),
);
const TEXTS = check(
  'a list of texts',
  (texts) => Array.isArray(texts) && texts.every((text) => typeof text === 'string'),
);

/** Checks of single reading options; columns and combinations are checked in `readingSchema`. */
export const READING: OptionTable<ReadingOptions> = {
  file: required(FILE),
  format: anything,
  layout: oneOf(['long', 'wide']),
  dataFormat: oneOf(['channelsLast', 'channelsFirst']),
  delimiter: anything,
  header: flag,
  comment: CHARACTER,
  encoding: oneOf(ENCODINGS),
  decimal: oneOf(['.', ',']),
  columns: anything,
  label: anything,
  target: anything,
  sequence: anything,
  group: anything,
  timestamp: anything,
  timeUnit: oneOf(['s', 'ms', 'us', 'ns']),
  missing: anything,
  missingValues: TEXTS,
  resample: object,
  differences: flag,
};

/**
 * Checks the reading options of a series and applies defaults.
 *
 * @throws TaskError when an option is invalid or missing, or options contradict each other
 */
export function readingSchema(options: ReadingOptions): ReadingSchema {
  const { label, target, sequence, group, timestamp } = options;
  const files = filesOf(options.file);
  const format = formatOf(options, files);
  const layout = layoutOf(options, format);
  const delimiter = options.delimiter ?? null;
  if (delimiter !== null && !CHARACTER.holds(delimiter)) {
    rejectOption('series', 'delimiter', delimiter, CHARACTER.allowed);
  }
  const isDescribed = DESCRIBED.has(format);
  if ((label !== undefined && target !== undefined) || (label === undefined && target === undefined && !isDescribed)) {
    const ucr = /\.tsv(\.gz)?$/i.test(files[0]!.path) ? '; for a file of the UCR archive, set format: ucr' : '';
    const message = `series: set ${label === undefined ? '' : 'either '}label (classification) or target (regression)`;
    throw new TaskError(
      message + (label === undefined ? ucr : ''),
      label === undefined ? 'label' : 'target',
      label ?? target,
    );
  }
  const decimal = options.decimal ?? '.';
  if (DELIMITED.has(format) && decimal === delimiterOf(delimiter, files[0]!.path)) {
    throw new TaskError(`series: decimal and delimiter are both '${decimal}'`, 'decimal', decimal);
  }
  if (options.comment !== undefined && !DELIMITED.has(format)) {
    throw new TaskError(`series: comment is for CSV files; the format is ${format}`, 'comment', options.comment);
  }
  const name = (key: 'label' | 'sequence' | 'group' | 'timestamp', column: Column | undefined) =>
    column === undefined ? null : columnName(key, column);
  const channels =
    layout === 'wide' && (format === 'csv' || format === 'arff') ? channelsOf(options.columns, format) : null;
  if (channels === null && isMap(options.columns)) {
    throw new TaskError(
      `series: columns is a map of channels, which is for layout: wide of csv and arff files; it must be a list`,
      'columns',
      options.columns,
    );
  }
  const columns = channels
    ? Object.keys(channels)
    : options.columns === undefined && isDescribed
      ? []
      : columnNames('columns', options.columns);
  const { missing = 'error', resample, differences = false } = options;
  missingRules(missing, columns);
  const isLabelImplied = label === undefined && target === undefined;
  return {
    file: files[0]!.path,
    files,
    format,
    layout,
    dataFormat: options.dataFormat ?? 'channelsLast',
    delimiter,
    header: options.header ?? true,
    comment: options.comment ?? null,
    encoding: options.encoding ?? null,
    decimal,
    columns,
    channels,
    label: isLabelImplied ? 'label' : name('label', label),
    isLabelImplied,
    targets: target === undefined ? [] : columnNames('target', Array.isArray(target) ? target : [target]),
    sequence: name('sequence', sequence),
    group: name('group', group),
    timestamp: name('timestamp', timestamp),
    timeUnit: options.timeUnit ?? null,
    missing,
    missingValues: options.missingValues ?? MISSING_VALUES,
    resample: resample === undefined ? null : resampleRule(resample),
    differences,
  };
}

/** Whether rows of a file without the option `sequence` can be sequences of their own. */
export function hasOwnSequences({ format, layout }: Pick<ReadingSchema, 'format' | 'layout'>): boolean {
  return format !== 'csv' || layout === 'wide';
}

/** The delimiter of a CSV file: as asked, else a tab for .tsv and a comma for others. */
export function delimiterOf(asked: string | null, path: string): string {
  return asked ?? (/\.tsv(\.gz)?$/i.test(path) ? '\t' : ',');
}

/** The format that a file extension says; undefined if it says none. */
export function formatOfPath(path: string): SeriesFormat | undefined {
  const name = /[^\\/]*$/.exec(path)![0].replace(/\.gz$/i, '');
  if (name === '' || !name.replace(/^\.+/, '').includes('.')) return 'folder';
  const ending = name.slice(name.lastIndexOf('.') + 1).toLowerCase();
  return FORMAT_OF_ENDING[ending];
}

const FORMAT_OF_ENDING: Readonly<Record<string, SeriesFormat | undefined>> = {
  ...{ csv: 'csv', tsv: 'csv', jsonl: 'jsonl', ndjson: 'jsonl', ts: 'ts', arff: 'arff', txt: 'ucr' },
  ...{ npy: 'npy', npz: 'npz', parquet: 'parquet', pq: 'parquet' },
};

function filesOf(file: string | SplitFiles): SeriesFile[] {
  if (typeof file === 'string') return [{ path: file, part: null }];
  for (const [key, path] of Object.entries(file)) {
    if (!SPLITS.includes(key as Split)) {
      throw new TaskError(`series: file has '${key}'; allowed are train, validation and test`, 'file', key);
    }
    if (typeof path !== 'string' || path === '') rejectOption('series', `file.${key}`, path, 'the path of a file');
  }
  for (const key of ['train', 'test'] as const) {
    if (file[key] === undefined) rejectOption('series', `file.${key}`, undefined, 'the path of a file');
  }
  return SPLITS.flatMap((part) => (file[part] === undefined ? [] : [{ path: file[part]!, part }]));
}

function formatOf({ format }: ReadingOptions, files: readonly SeriesFile[]): SeriesFormat {
  if (format !== undefined) {
    if (FORMATS.includes(format)) return format;
    rejectOption('series', 'format', format, `one of ${FORMATS.join(', ')}`);
  }
  const [first, ...others] = files.map(({ path }) => {
    const found = formatOfPath(path);
    if (found) return { path, found };
    const ending = /\.[^.\\/]*$/.exec(path.replace(/\.gz$/i, ''))![0];
    const allowed = `one of ${FORMATS.join(', ')}`;
    throw new TaskError(`series: the extension ${ending} tells no format; set format, ${allowed}`, 'format', undefined);
  });
  const other = others.find(({ found }) => found !== first!.found);
  if (other) {
    const message = `${first!.path} is ${first!.found}, but ${other.path} is ${other.found}; the files must have one format`;
    throw new TaskError(`series: ${message}`, 'file', other.path);
  }
  return first!.found;
}

function layoutOf({ layout, columns }: ReadingOptions, format: SeriesFormat): 'long' | 'wide' {
  const natural = ['csv', 'jsonl', 'parquet', 'folder'].includes(format) ? 'long' : 'wide';
  if (layout === undefined) {
    if (format === 'csv' && isMap(columns)) {
      throw new TaskError(
        'series: columns is a map of channels; set layout: wide, or make it a list',
        'columns',
        columns,
      );
    }
    return natural;
  }
  if (layout !== natural && !['csv', 'arff', 'npy', 'npz'].includes(format)) {
    throw new TaskError(
      `series: layout is '${layout}', but ${format} is always ${natural}; it can be set for csv, arff, npy and npz`,
      'layout',
      layout,
    );
  }
  return layout;
}

/** @returns without columns, what the format says: ARFF may have a relational attribute */
function channelsOf(columns: ReadingOptions['columns'], format: SeriesFormat): Record<string, readonly string[]> {
  if (columns === undefined) return format === 'arff' ? {} : { value: [] };
  if (Array.isArray(columns)) return { value: columnNames('columns', columns) };
  const channels = Object.entries(isMap(columns) ? columns : {});
  if (channels.length === 0) {
    rejectOption('series', 'columns', columns, 'a list of columns, or { channel: columns }');
  }
  return Object.fromEntries(
    channels.map(([channel, steps]) => [
      channel,
      typeof steps === 'string' ? [steps] : columnNames(`columns.${channel}`, steps),
    ]),
  );
}

function isMap(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** @throws TaskError when it is not a list of at least one column, or has a column twice */
export function columnNames(key: string, columns: unknown): string[] {
  if (!Array.isArray(columns) || columns.length === 0) {
    rejectOption('series', key, columns, 'a list of at least one column');
  }
  const names = columns.map((column) => columnName(key, column));
  const twice = names.find((name, i) => names.indexOf(name) !== i);
  if (twice !== undefined) throw new TaskError(`series: ${key} has '${twice}' twice`, key, columns);
  return names;
}

/** @throws TaskError when it is neither the name of a column nor a position */
export function columnName(key: string, column: unknown): string {
  if (typeof column === 'string' && column !== '') return column;
  if (typeof column === 'number' && Number.isInteger(column) && column >= 1) return String(column);
  return rejectOption('series', key, column, 'the name of a column, or its position from 1');
}
