import { anything, check, either, flag, integer, type OptionTable, oneOf, optionsOf } from '@qornn/options';
import { TaskError } from '../errors.js';
import { checkOptions } from '../options.js';
import { SPLITS } from '../splits.js';
import type { Split } from '../task.js';
import { AUGMENT, type Augmentation, type AugmentOptions, augmentationOf } from './augmentation.js';
import {
  type Column,
  columnName,
  hasOwnSequences,
  READING,
  type ReadingOptions,
  type ReadingSchema,
  readingSchema,
} from './reading-options.js';
import { MEASURES, requireFittingMeasures, type SeriesMeasureOptions } from './series-measures.js';

/** Options of {@link series}: its files, the meaning of their columns, and how to learn from them. */
export interface SeriesOptions extends ReadingOptions, SeriesMeasureOptions {
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
  /**
   * a column that says a published split: train, training, validation, valid, val, dev, test or testing, in upper or lower case, or one of
   * the values that are listed as `train`, `validation` and `test`
   */
  column?: Column;
  /** values of `column` that mean training */
  train?: readonly Column[];
  /**
   * fraction of the sequences for validation, in (0, 1); default 0.15. With a published split: of its training part, unless it says one. Or
   * values of `column` that mean validation
   */
  validation?: number | readonly Column[];
  /** fraction of the sequences for test, in (0, 1); default 0.15. Not for a published split. Or values of `column` that mean test */
  test?: number | readonly Column[];
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
  /**
   * whether training also uses the validation sequences, once settings are chosen; default false. Metrics on them then say nothing about new data
   */
  refit?: boolean;
}

/** The column that says the split of a sequence, and the meaning of its values. */
export interface PartColumn {
  column: string;
  /** split by value; null: the usual names, in upper or lower case */
  values: ReadonlyMap<string, Split> | null;
}

/** Options with defaults applied. */
export interface SeriesSchema extends ReadingSchema {
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
  /** null if no column says the split */
  part: PartColumn | null;
  /** null: 1 each */
  classWeight: 'balanced' | Readonly<Record<string, number>> | null;
  balancedSampling: boolean;
  augment: Augmentation | null;
  /** null for none */
  season: number | null;
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
  /** whether training also uses the validation sequences */
  refit: boolean;
  /** null without cross-validation */
  fold: { of: number; number: number } | null;
}

const FRACTION = check(
  'a number in (0, 1)',
  (fraction) => typeof fraction === 'number' && fraction > 0 && fraction < 1,
);
const VALUES = check('a list of values of split.column', (values) => Array.isArray(values) && values.length > 0);

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
  ...READING,
  window: integer(1),
  stride: integer(1),
  horizon: HORIZON,
  labels: oneOf(['sequence', 'step']),
  short: oneOf(['keep', 'drop', 'refuse']),
  split: optionsOf<SeriesSplitOptions>({
    column: anything,
    train: VALUES,
    validation: either(FRACTION, VALUES),
    test: either(FRACTION, VALUES),
    seed: integer(),
    by: oneOf(['name', 'class', 'time']),
    folds: integer(2),
    fold: integer(0),
    refit: flag,
  }),
  classWeight: CLASS_WEIGHT,
  sampling: oneOf(['natural', 'balanced']),
  augment: AUGMENT,
  ...MEASURES,
  normalize: flag,
  seed: integer(),
};

/**
 * Checks each option of a series for itself.
 *
 * @throws TaskError when an option is invalid or unknown
 */
export function checkSeriesOptions(options: SeriesOptions): void {
  checkOptions<SeriesOptions>('series', options, OPTIONS);
}

/**
 * Checks the options of a series and applies defaults.
 *
 * @throws TaskError when an option is invalid, missing or unknown, or options contradict each other
 */
export function seriesSchema(options: SeriesOptions): SeriesSchema {
  checkSeriesOptions(options);
  const { window, stride, labels, seed = 0, normalize = true } = options;
  const reading = readingSchema(options);
  const { label, columns } = reading;
  const horizons = [options.horizon ?? 0].flat();
  const everyStep = labels === 'step';
  const farthest = horizons.at(-1)!;
  if (reading.files.length > 1 && options.split?.column !== undefined) {
    const message = 'series: file has one file for each split, and split.column a column that says it; set one of them';
    throw new TaskError(message, 'split', options.split);
  }
  if (window === undefined && stride !== undefined) {
    throw new TaskError(`series: stride is ${stride}, but there is no window`, 'stride', stride);
  }
  if (window === undefined && farthest > 0 && !everyStep) {
    const ways = "set window, or labels: 'step' for an answer at every row";
    throw new TaskError(`series: horizon is ${farthest}, but there is no window; ${ways}`, 'horizon', options.horizon);
  }
  if (label !== null && horizons.length > 1) {
    const message = 'series: horizon is a list, which is for target (regression); a label has one horizon';
    throw new TaskError(message, 'horizon', options.horizon);
  }
  if (label === null) {
    for (const key of ['classWeight', 'sampling'] as const) {
      if (options[key] === undefined) continue;
      throw new TaskError(`series: ${key} is for classes, but there is no label`, key, options[key]);
    }
  }
  requireFittingMeasures(options, { classifies: label !== null, everyStep });
  if (everyStep && options.sampling === 'balanced') {
    throw new TaskError(
      "series: sampling balances whole sequences; with labels: 'step' set classWeight",
      'sampling',
      'balanced',
    );
  }
  if (window === undefined && reading.sequence === null && !hasOwnSequences(reading) && !everyStep) {
    throw new TaskError('series: set window, or sequence, the column that identifies sequences', 'window', window);
  }
  if (label !== null && farthest === 0 && columns.includes(label)) {
    throw new TaskError(`series: '${label}' is both the label and an input column`, 'columns', columns);
  }
  return {
    ...reading,
    window: window ?? null,
    stride: stride ?? window ?? 1,
    horizons,
    everyStep,
    short: options.short ?? null,
    split: splitOf(options.split ?? {}),
    part: partOf(options.split ?? {}),
    classWeight: options.classWeight ?? null,
    balancedSampling: options.sampling === 'balanced',
    augment: options.augment === undefined ? null : augmentationOf(options.augment),
    season: options.season ?? null,
    normalize,
    seed,
  };
}

/** Fractions for validation and test without the option `split`. */
const SHARE = 0.15;

function splitOf(split: SeriesSplitOptions): SeriesSplit {
  const { seed = 0, by = null, folds, fold, refit = false } = split;
  const [validation, test] = [split.validation, split.test].map((part) =>
    typeof part === 'number' ? part : SHARE,
  ) as [number, number];
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
  return { validation, test, seed, by, refit, fold: folds === undefined ? null : { of: folds, number: fold ?? 0 } };
}

function partOf({ column, ...parts }: SeriesSplitOptions): PartColumn | null {
  const lists = SPLITS.filter((split) => Array.isArray(parts[split]));
  if (column === undefined) {
    const [first] = lists;
    if (first === undefined) return null;
    throw new TaskError(
      `series: split.${first} is a list of values; set split.column, the column that has them`,
      'split',
      parts[first],
    );
  }
  const values = new Map<string, Split>();
  for (const split of lists) {
    for (const value of parts[split] as readonly Column[]) {
      const text = String(value).trim();
      const other = values.get(text);
      if (other) throw new TaskError(`series: split has '${text}' for both ${other} and ${split}`, 'split', text);
      values.set(text, split);
    }
  }
  return { column: columnName('split.column', column), values: lists.length === 0 ? null : values };
}
