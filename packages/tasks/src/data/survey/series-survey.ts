import type { Encoding, SeriesFormat } from '../../series/reading-options.js';
import type { Split } from '../../task.js';

/** How the cells of a CSV file are written. */
export interface TextForm {
  delimiter: string;
  header: boolean;
  /** null: no comments */
  comment: string | null;
  /** null: UTF-8, or UTF-16 with a byte-order mark */
  encoding: Encoding | null;
  decimal: '.' | ',';
}

/** What the values of a column are; `mixed`: numbers and a few texts. */
export type ColumnKind = 'number' | 'text' | 'time' | 'constant' | 'empty' | 'mixed';

/** A column, as far as it can be known without its meaning. */
export interface SurveyedColumn {
  name: string;
  kind: ColumnKind;
  /** share of cells without a value, in [0, 1] */
  missing: number;
  /** number of different values; null: more than a thousand */
  distinct: number | null;
  /** range of the numbers; null without numbers */
  min: number | null;
  max: number | null;
  /** whether all numbers are integers */
  isInteger: boolean;
  /** whether every number is larger than the one before */
  isAscending: boolean;
  /** number of runs of equal values */
  runs: number;
  /** whether every value has one run only, and some of several rows, so that it could identify sequences */
  isConsecutive: boolean;
  /** whether a cell is a list, of a whole sequence */
  isList: boolean;
  /** the first different values, at most five */
  examples: string[];
  /** a cell that is no number among numbers, and its row */
  odd: { value: string; row: number } | null;
}

/** A column in a role, and why. */
export interface Guess {
  column: string;
  reason: string;
  /** who says so: the caller, the format of the file, or nobody, so that it is a guess */
  from: 'caller' | 'file' | 'guess';
}

/** The roles of the columns. */
export interface SurveyedRoles {
  label: Guess | null;
  targets: Guess[];
  sequence: Guess | null;
  group: Guess | null;
  timestamp: Guess | null;
  /** the column that says a published split */
  split: Guess | null;
  /** inputs, channels in the wide layout */
  columns: string[];
  /** columns that are not used, and why */
  unused: { column: string; reason: string }[];
  /** columns that could be the label or the target, where none is clearly it */
  candidates: string[];
}

/** A class. */
export interface SurveyedClass {
  name: string;
  sequences: number;
  rows: number;
}

/** Times of the rows. */
export interface SurveyedTimes {
  column: string;
  /** unit of timestamps that are numbers too large for seconds */
  unit: 's' | 'ms' | 'us' | 'ns' | null;
  /** median time between rows in seconds */
  step: number;
  /** share of steps that differ from the median by more than a tenth, in [0, 1] */
  irregular: number;
  /** number of steps longer than five times the median, and the longest in seconds */
  gaps: number;
  longest: number;
  /** whether times ascend in every sequence */
  isAscending: boolean;
}

/** What was seen in the files of a series; plain JSON. */
export interface SeriesSurvey {
  files: { path: string; part: Split | null; rows: number }[];
  format: SeriesFormat;
  /** what a row is: a step, or a whole sequence */
  layout: 'long' | 'wide';
  /** null for files that are not CSV */
  text: TextForm | null;
  /** columns of the steps by channel, in the wide layout of CSV files */
  channels: Record<string, string[]> | null;
  /** number of steps of all sequences */
  rows: number;
  sequences: number;
  lengths: { min: number; median: number; max: number };
  columns: SurveyedColumn[];
  roles: SurveyedRoles;
  /** empty for a regression; sequences with several classes count for their first one */
  classes: SurveyedClass[];
  /** number of sequences per split that the data say; null if they say none */
  parts: Partial<Record<Split, number>> | null;
  /** number of sequences in which the label changes */
  changing: number;
  /** whether the targets are constant in every sequence */
  hasSteadyTargets: boolean;
  times: SurveyedTimes | null;
  /** sequences that occur twice: anywhere, and in training and test */
  duplicates: { all: number; acrossParts: number };
  /** rows without a label or target, and the first of them */
  unanswered: { rows: number; first: number } | null;
  /** probable mistakes, one sentence each, without a full stop */
  notes: string[];
}
