import { anything, check, flag, integer, type OptionTable, oneOf, optionsOf, required } from '@qornn/options';
import { TaskError } from '../errors.js';
import { checkOptions, rejectOption } from '../options.js';
import { AUGMENT, type Augmentation, type AugmentOptions, augmentationOf } from './augmentation.js';

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
  /**
   * rows from the last row of a window, or from each row with `labels: 'step'`, to the row of its label or target, an integer ≥ 0; default 0.
   * With a list there is one output for each target and horizon.
   */
  horizon?: number | readonly number[];
  /** whether there is one answer for each sequence or window, at its last row, or one at every row (`'step'`); default `'sequence'` */
  labels?: 'sequence' | 'step';
  /**
   * sequences too short for one window: read them whole (`'keep'`), leave them out (`'drop'`), or throw (`'refuse'`). Default: leave them
   * out and name them in the notes of the task, but throw if they are more than half of all sequences, or all of a class.
   */
  short?: 'keep' | 'drop' | 'refuse';
  /** how sequences are divided into training, validation and test */
  split?: SeriesSplitOptions;
  /** weights of the classes in the training loss: by name, or inversely proportional to their number of answers; default 1 each */
  classWeight?: 'balanced' | Readonly<Record<string, number>>;
  /** `'balanced'`: training draws all classes equally often; default `'natural'`, every sequence once an epoch */
  sampling?: 'natural' | 'balanced';
  /** random changes of training sequences */
  augment?: AugmentOptions;
  /** whether inputs and targets are standardized with mean and std of the training split; default true */
  normalize?: boolean;
  /** random seed of the order of the training windows, an integer; default 0 */
  seed?: number;
}

/** Options of the split of a series. */
export interface SeriesSplitOptions {
  /** fraction of the sequences for validation, in (0, 1); default 0.15. With a published split: of its training part, unless it says one */
  validation?: number;
  /** fraction of the sequences for test, in (0, 1); default 0.15. Not for a published split */
  test?: number;
  /** random seed; default 0 */
  seed?: number;
  /**
   * - `'name'` (default): the name of a sequence, or of its `group`, determines its split, so that adding sequences does not move others; see
   *   `splitByName`
   * - `'class'`: exact fractions of every class; see `heldOut`
   * - `'time'` (default for a single sequence): each sequence is cut into training, validation and test
   */
  by?: 'name' | 'class' | 'time';
  /** k of k-fold cross-validation, an integer ≥ 2: training and validation together are divided into k folds, stratified by class */
  folds?: number;
  /** the fold used for validation, 0 ≤ fold < folds; default 0 */
  fold?: number;
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
  /** ascending, at least one */
  horizons: number[];
  /** whether there is an answer at every row */
  everyStep: boolean;
  /** null: drop a few, throw for many */
  short: 'keep' | 'drop' | 'refuse' | null;
  split: SeriesSplit;
  /** null: 1 each */
  classWeight: 'balanced' | Readonly<Record<string, number>> | null;
  balancedSampling: boolean;
  augment: Augmentation | null;
  normalize: boolean;
  seed: number;
}

/** Options of the split with defaults applied. */
export interface SeriesSplit {
  validation: number;
  test: number;
  seed: number;
  /** null: by time for a single sequence, else by name */
  by: 'name' | 'class' | 'time' | null;
  /** null without cross-validation */
  fold: { of: number; number: number } | null;
}

export const ENCODINGS: readonly Encoding[] = ['utf-8', 'utf-16le', 'utf-16be', 'latin1', 'windows-1252'];

const PART = check('a number in (0, 1)', (fraction) => typeof fraction === 'number' && fraction > 0 && fraction < 1);

const isCount = (value: unknown) => Number.isSafeInteger(value) && (value as number) >= 0;
const HORIZON = check(
  'an integer ≥ 0, or an ascending list of them',
  (value) =>
    isCount(value) ||
    (Array.isArray(value) && value.length > 0 && value.every((h, i) => isCount(h) && (i === 0 || h > value[i - 1]))),
);

const CLASS_WEIGHT = check(
  "'balanced', or a positive number for each class",
  (value) =>
    value === 'balanced' ||
    (typeof value === 'object' &&
      value !== null &&
      !Array.isArray(value) &&
      Object.values(value).every((weight) => typeof weight === 'number' && weight > 0 && Number.isFinite(weight))),
);

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
  horizon: HORIZON,
  labels: oneOf(['sequence', 'step']),
  short: oneOf(['keep', 'drop', 'refuse']),
  split: optionsOf<SeriesSplitOptions>({
    validation: PART,
    test: PART,
    seed: integer(),
    by: oneOf(['name', 'class', 'time']),
    folds: integer(2),
    fold: integer(0),
  }),
  classWeight: CLASS_WEIGHT,
  sampling: oneOf(['natural', 'balanced']),
  augment: AUGMENT,
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
  const { file, label, target, sequence, window, stride, labels, seed = 0 } = options;
  const horizons = [options.horizon ?? 0].flat();
  const everyStep = labels === 'step';
  const farthest = horizons.at(-1)!;
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
  if (window === undefined && stride !== undefined) {
    throw new TaskError(`series: stride is ${stride}, but there is no window`, 'stride', stride);
  }
  if (window === undefined && farthest > 0 && !everyStep) {
    const ways = "set window, or labels: 'step' for an answer at every row";
    throw new TaskError(`series: horizon is ${farthest}, but there is no window; ${ways}`, 'horizon', options.horizon);
  }
  if (label !== undefined && horizons.length > 1) {
    const message = 'series: horizon is a list, which is for target (regression); a label has one horizon';
    throw new TaskError(message, 'horizon', options.horizon);
  }
  if (label === undefined) {
    for (const key of ['classWeight', 'sampling'] as const) {
      if (options[key] === undefined) continue;
      throw new TaskError(`series: ${key} is for classes, but there is no label`, key, options[key]);
    }
  }
  if (everyStep && options.sampling === 'balanced') {
    throw new TaskError(
      "series: sampling balances whole sequences; with labels: 'step' set classWeight",
      'sampling',
      'balanced',
    );
  }
  if (window === undefined && sequence === undefined && format === 'csv' && !everyStep) {
    throw new TaskError('series: set window, or sequence, the column that identifies sequences', 'window', window);
  }
  const columns = columnNames('columns', options.columns);
  if (label !== undefined && farthest === 0 && columns.includes(String(label))) {
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
    horizons,
    everyStep,
    short: options.short ?? null,
    split: splitOf(options.split ?? {}),
    classWeight: options.classWeight ?? null,
    balancedSampling: options.sampling === 'balanced',
    augment: options.augment === undefined ? null : augmentationOf(options.augment),
    normalize,
    seed,
  };
}

function formatOf(file: string): 'csv' | 'jsonl' | undefined {
  const [, ending] = /\.(csv|tsv|jsonl|ndjson)(?:\.gz)?$/i.exec(file) ?? [];
  if (ending === undefined) return undefined;
  return /[ct]sv/i.test(ending) ? 'csv' : 'jsonl';
}

/** Fractions for validation and test without the option `split`. */
const SHARE = 0.15;

function splitOf(split: SeriesSplitOptions): SeriesSplit {
  const { validation = SHARE, test = SHARE, seed = 0, by = null, folds, fold } = split;
  if (validation + test >= 1) {
    const left = (key: 'validation' | 'test') =>
      split[key] === undefined ? ` (${key} is ${SHARE} unless it is set)` : '';
    const sum = `validation and test add up to ${Number((validation + test).toFixed(6))}`;
    throw new TaskError(
      `series: split: ${sum}${left('validation')}${left('test')}; they must be less than 1, so that training data remain`,
      'split',
      split,
    );
  }
  if (folds === undefined && fold !== undefined) {
    throw new TaskError(`series: split.fold is ${fold}, but split.folds is not set`, 'split', split);
  }
  if (folds !== undefined && (fold ?? 0) >= folds) {
    throw new TaskError(`series: split.fold is ${fold}; it must be less than split.folds, ${folds}`, 'split', split);
  }
  return { validation, test, seed, by, fold: folds === undefined ? null : { of: folds, number: fold ?? 0 } };
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
