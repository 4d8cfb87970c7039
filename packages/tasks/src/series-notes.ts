import type { SeriesData } from './series-data.js';
import type { SeriesSchema } from './series-options.js';
import { shortText, type Windows } from './series-windows.js';
import type { Normalization, Split } from './task.js';
import { quoted } from './task-record.js';

/** What a series is made of, as far as there is something to be said of it. */
export interface Noted {
  data: SeriesData;
  schema: SeriesSchema;
  windows: Windows;
  /** windows of each class; of a regression, none */
  counts: Readonly<Record<Split, Float64Array>> | null;
  inputs: Normalization & { variance: Float64Array };
  targets: (Normalization & { variance: Float64Array }) | null;
}

/** What whoever trains on a series should know of it: what is left out, and what looks like a mistake. */
export function notesOn(noted: Noted): string[] {
  return [
    ...(noted.data.notes ?? []),
    ...leftOut(noted),
    ...(noted.counts ? absentClasses(noted.counts, noted.data.labels) : []),
    ...(noted.counts ? manyClasses(noted) : []),
    ...twins(noted.data.labels),
    ...answersAmongInputs(noted.schema),
    ...flatColumns('column', noted.schema.columns, noted.inputs),
    ...(noted.targets ? flatColumns('target', noted.schema.targets, noted.targets) : []),
  ];
}

function leftOut({ data, schema, windows }: Noted): string[] {
  const { short, timeSteps, starts, rule } = windows;
  const needed = timeSteps + schema.horizon;
  const notes =
    short.length === 0
      ? []
      : [`${shortText(short, data.sequences.length, needed)} ${short.length === 1 ? 'is' : 'are'} left out`];
  const rows = data.values.length / schema.columns.length;
  const seen = rule === 'none' ? starts.test : Int32Array.from([...starts.train, ...starts.validation, ...starts.test]);
  const unread = rows - rowsIn(seen, needed) - short.reduce((sum, { from, to }) => sum + to - from, 0);
  if (unread > rows / 10) {
    notes.push(
      `${unread} of ${rows} rows are in no window of ${needed} rows, horizon included, every ${schema.stride}`,
    );
  }
  return notes;
}

/** Rows that at least one window covers. */
function rowsIn(starts: Int32Array, length: number): number {
  let [rows, end] = [0, 0];
  for (const start of [...starts].sort((a, b) => a - b)) {
    rows += Math.max(0, start + length - Math.max(start, end));
    end = Math.max(end, start + length);
  }
  return rows;
}

function absentClasses(counts: NonNullable<Noted['counts']>, labels: readonly string[]): string[] {
  const has = (split: Split, kind: number) => counts[split][kind]! > 0;
  const where = (kind: number) => (['train', 'validation', 'test'] as const).filter((split) => has(split, kind));
  const of = (test: (splits: Split[]) => boolean) => labels.filter((_, kind) => test(where(kind)));
  const say = (text: string, names: string[]) =>
    names.length === 0 ? [] : [`${text}: ${names.length === 1 ? 'class' : 'classes'} ${quoted(names)}`];
  const never = 'but not in the training part, so never learned';
  return [
    ...say(
      'in no window at all',
      of((splits) => splits.length === 0),
    ),
    ...say(
      `in the validation and test parts, ${never}`,
      of((splits) => splits.join() === 'validation,test'),
    ),
    ...say(
      `in the test part, ${never}`,
      of((splits) => splits.join() === 'test'),
    ),
    ...say(
      `in the validation part, ${never}`,
      of((splits) => splits.join() === 'validation'),
    ),
    ...say(
      'not in the test part, which says nothing of it',
      of((splits) => splits.includes('train') && !splits.includes('test')),
    ),
    ...say(
      'not in the validation part, by which the best checkpoint is chosen',
      of((splits) => splits.includes('train') && !splits.includes('validation')),
    ),
  ];
}

function manyClasses({ data, schema, windows }: Noted): string[] {
  const { length } = windows.starts.train;
  if (2 * data.labels.length <= length) return [];
  const found = `label '${schema.label}' has ${data.labels.length} classes, but only ${length} windows train`;
  return [`${found}; is it a name of its own for each, or a number to be predicted (target)?`];
}

/** Classes that are most likely one, written in different ways. */
function twins(labels: readonly string[]): string[] {
  const forms: [string, (label: string) => string][] = [
    ['look the same, but differ in their Unicode normal form (NFC, NFD)', (label) => label.normalize('NFC')],
    ['differ in upper and lower case alone', (label) => label.normalize('NFC').toLowerCase()],
    ['differ in blanks alone', (label) => label.normalize('NFC').replace(/[\s\u00a0\u200b\ufeff]+/g, '')],
    ['are one number', (label) => (label === '' || Number.isNaN(Number(label)) ? label : String(Number(label)))],
  ];
  const notes: string[] = [];
  const told = new Set<string>();
  for (const [text, form] of forms) {
    const groups = new Map<string, string[]>();
    for (const label of labels) {
      const group = groups.get(form(label));
      if (group) group.push(label);
      else groups.set(form(label), [label]);
    }
    for (const group of groups.values()) {
      const key = group.join('\n');
      if (group.length < 2 || told.has(key)) continue;
      told.add(key);
      notes.push(`classes ${quoted(group)} ${text}; they are kept apart`);
    }
  }
  const damaged = labels.filter((label) => label.includes('\ufffd'));
  if (damaged.length > 0) {
    notes.push(
      `${quoted(damaged)} hold U+FFFD, which stands for text that was decoded wrongly before it was written here`,
    );
  }
  return notes;
}

function answersAmongInputs({ columns, targets, horizon, sequence }: SeriesSchema): string[] {
  const notes: string[] = [];
  const both = horizon === 0 ? targets.filter((target) => columns.includes(target)) : [];
  if (both.length > 0) {
    notes.push(
      `target ${quoted(both)} is read, too, and with horizon 0 the answer stands in the last row that is read`,
    );
  }
  if (sequence !== null && columns.includes(sequence)) {
    notes.push(`column '${sequence}' tells sequences apart and is read by the network, too`);
  }
  return notes;
}

/** Of 32-bit floats, the distance from 1 to the next. */
const FLOAT_STEP = 2 ** -23;

function flatColumns(what: string, names: readonly string[], { mean, variance }: Noted['inputs']): string[] {
  // With fewer than 64 steps of a float in a deviation, neighbours are rounded into one.
  const isCoarse = (c: number) =>
    (variance[c]! > 0 || Math.abs(mean[c]!) > 1 / FLOAT_STEP) &&
    Math.sqrt(variance[c]!) < 64 * FLOAT_STEP * Math.abs(mean[c]!);
  const flat = names.filter((_, c) => variance[c] === 0 && !isCoarse(c));
  const coarse = names.flatMap((name, c) => {
    if (!isCoarse(c)) return [];
    const text = `varies by ${Math.sqrt(variance[c]!).toPrecision(3)} around ${mean[c]!.toPrecision(6)}`;
    return [`${what} '${name}' ${text}, as 32-bit floats hold it: too little; subtract an offset before it is written`];
  });
  return [...(flat.length > 0 ? [`${what} ${quoted(flat)} never changes in the training part`] : []), ...coarse];
}
