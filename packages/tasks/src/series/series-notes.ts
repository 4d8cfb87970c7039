import type { Normalization, Split } from '../task.js';
import { quoted } from '../task-record.js';
import { type Samples, sampleAt } from './samples.js';
import type { SeriesData } from './series-data.js';
import type { SeriesSchema } from './series-options.js';
import { shortText, type Windows } from './series-windows.js';

/** The parts of a series that warnings refer to. */
export interface Noted {
  data: SeriesData;
  schema: SeriesSchema;
  windows: Windows;
  /** number of inputs, the last ones, that say whether a column is missing */
  indicators: number;
  /** number of answers per class; null for a regression */
  counts: Readonly<Record<Split, Float64Array>> | null;
  inputs: Normalization & { variance: Float64Array };
  targets: (Normalization & { variance: Float64Array }) | null;
}

/** Warnings about a series: data that is left out, and probable mistakes. */
export function notesOn(noted: Noted): string[] {
  return [
    ...(noted.data.notes ?? []),
    ...leftOut(noted),
    ...(noted.counts ? absentClasses(noted.counts, noted.data.labels) : []),
    ...(noted.counts ? manyClasses(noted) : []),
    ...similarClasses(noted.data.labels),
    ...answersAmongInputs(noted.schema),
    ...flatColumns(
      'column',
      noted.schema.columns.slice(0, noted.schema.columns.length - noted.indicators),
      noted.inputs,
    ),
    ...(noted.targets ? flatColumns('target', noted.schema.targets, noted.targets) : []),
    ...(noted.targets ? missingTargets(noted) : []),
  ];
}

function missingTargets({ data: { answers }, schema: { targets } }: Noted): string[] {
  const rows = answers.length / targets.length;
  return targets.flatMap((target, t) => {
    let gaps = 0;
    for (let i = t; i < answers.length; i += targets.length) if (Number.isNaN(answers[i]!)) gaps++;
    return gaps === 0 ? [] : [`target '${target}' has no value in ${gaps} of ${rows} rows, which are no answers`];
  });
}

function leftOut({ data, schema, windows }: Noted): string[] {
  const { short, samples, rule } = windows;
  const farthest = schema.horizons.at(-1)!;
  const needed = (schema.window ?? 1) + farthest;
  const notes =
    short.length === 0
      ? []
      : [`${shortText(short, data.sequences.length, needed)} ${short.length === 1 ? 'is' : 'are'} left out`];
  const rows = data.values.length / schema.columns.length;
  const seen = rule === 'none' ? [samples.test] : [samples.train, samples.validation, samples.test];
  const unread = rows - rowsIn(seen, farthest) - short.reduce((sum, { from, to }) => sum + to - from, 0);
  if (unread > rows / 10) {
    notes.push(
      `${unread} of ${rows} rows are in no window (${needed} rows including horizon, stride ${schema.stride})`,
    );
  }
  return notes;
}

/** Number of rows covered by at least one sample, horizon included. */
function rowsIn(samples: readonly Samples[], horizon: number): number {
  const all = samples.flatMap((of) => Array.from(of.starts, (_, n) => sampleAt(of, n)));
  let [rows, covered] = [0, 0];
  for (const { start, length, end } of all.sort((a, b) => a.start - b.start)) {
    const to = Math.min(end, start + length + horizon);
    rows += Math.max(0, to - Math.max(start, covered));
    covered = Math.max(covered, to);
  }
  return rows;
}

function absentClasses(counts: NonNullable<Noted['counts']>, labels: readonly string[]): string[] {
  const has = (split: Split, kind: number) => counts[split][kind]! > 0;
  const where = (kind: number) => (['train', 'validation', 'test'] as const).filter((split) => has(split, kind));
  const of = (test: (splits: Split[]) => boolean) => labels.filter((_, kind) => test(where(kind)));
  const note = (text: string, names: string[]) =>
    names.length === 0 ? [] : [`${text}: ${names.length === 1 ? 'class' : 'classes'} ${quoted(names)}`];
  const never = 'but not in the training split, so never learned';
  return [
    ...note(
      'in no window',
      of((splits) => splits.length === 0),
    ),
    ...note(
      `in the validation and test splits, ${never}`,
      of((splits) => splits.join() === 'validation,test'),
    ),
    ...note(
      `in the test split, ${never}`,
      of((splits) => splits.join() === 'test'),
    ),
    ...note(
      `in the validation split, ${never}`,
      of((splits) => splits.join() === 'validation'),
    ),
    ...note(
      'not in the test split, so never tested',
      of((splits) => splits.includes('train') && !splits.includes('test')),
    ),
    ...note(
      'not in the validation split, which selects the best checkpoint',
      of((splits) => splits.includes('train') && !splits.includes('validation')),
    ),
  ];
}

function manyClasses({ data, schema, windows }: Noted): string[] {
  const { length } = windows.samples.train.starts;
  if (schema.everyStep || 2 * data.labels.length <= length) return [];
  const found = `label '${schema.label}' has ${data.labels.length} classes for only ${length} training windows`;
  return [`${found}; is it an identifier, or a number to predict (target)?`];
}

/** Classes that are probably spellings of the same one. */
function similarClasses(labels: readonly string[]): string[] {
  const forms: [string, (label: string) => string][] = [
    ['look the same but differ in Unicode normalization (NFC, NFD)', (label) => label.normalize('NFC')],
    ['differ only in upper and lower case', (label) => label.normalize('NFC').toLowerCase()],
    ['differ only in blanks', (label) => label.normalize('NFC').replace(/[\s\u00a0\u200b\ufeff]+/g, '')],
    ['are the same number', (label) => (label === '' || Number.isNaN(Number(label)) ? label : String(Number(label)))],
  ];
  const notes: string[] = [];
  const reported = new Set<string>();
  for (const [text, form] of forms) {
    const groups = new Map<string, string[]>();
    for (const label of labels) {
      const group = groups.get(form(label));
      if (group) group.push(label);
      else groups.set(form(label), [label]);
    }
    for (const group of groups.values()) {
      const key = group.join('\n');
      if (group.length < 2 || reported.has(key)) continue;
      reported.add(key);
      notes.push(`classes ${quoted(group)} ${text}; they stay separate classes`);
    }
  }
  const damaged = labels.filter((label) => label.includes('\ufffd'));
  if (damaged.length > 0) {
    notes.push(
      `${quoted(damaged)} contain U+FFFD, the result of decoding text with a wrong encoding before it was written to this file`,
    );
  }
  return notes;
}

function answersAmongInputs({ columns, targets, horizons, sequence }: SeriesSchema): string[] {
  const notes: string[] = [];
  const both = horizons[0] === 0 ? targets.filter((target) => columns.includes(target)) : [];
  if (both.length > 0) {
    notes.push(`target ${quoted(both)} is also an input, and with horizon 0 the last input row contains the answer`);
  }
  if (sequence !== null && columns.includes(sequence)) {
    notes.push(`column '${sequence}' identifies sequences and is also an input`);
  }
  return notes;
}

/** The distance from 1 to the next 32-bit float. */
const FLOAT_STEP = 2 ** -23;

function flatColumns(what: string, names: readonly string[], { mean, variance }: Noted['inputs']): string[] {
  // With fewer than 64 float steps per standard deviation, neighbouring values are rounded together.
  const isCoarse = (c: number) =>
    (variance[c]! > 0 || Math.abs(mean[c]!) > 1 / FLOAT_STEP) &&
    Math.sqrt(variance[c]!) < 64 * FLOAT_STEP * Math.abs(mean[c]!);
  const flat = names.filter((_, c) => variance[c] === 0 && !isCoarse(c));
  const coarse = names.flatMap((name, c) => {
    if (!isCoarse(c)) return [];
    const text = `varies by ${Math.sqrt(variance[c]!).toPrecision(3)} around ${mean[c]!.toPrecision(6)}`;
    return [`${what} '${name}' ${text}, too little for 32-bit floats; subtract an offset before writing the file`];
  });
  return [...(flat.length > 0 ? [`${what} ${quoted(flat)} is constant in the training split`] : []), ...coarse];
}
