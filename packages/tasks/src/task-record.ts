import type { DataRecord, PlainNormalization, Reading } from './data-record.js';
import { metricGoals } from './metric-goals.js';
import type { MetricGoal, Normalization, Split, Task } from './task.js';

/** Record of the training data, as JSON: enough to read other data in the same way, and to detect changes of its own data. */
export interface TaskRecord extends Reading {
  /** name of the task */
  task: string;
  inputs: number;
  outputs: number;
  timeSteps: number;
  returnSequences: boolean;
  answers: Task['answers'];
  /** what it was judged by, and which way its metrics are better; absent in records from before that was kept */
  primaryMetric?: Task['primaryMetric'];
  metricGoals?: Readonly<Record<string, MetricGoal>>;
  /** number of sequences per split; null for generated data */
  sizes: Readonly<Record<Split, number>> | null;
  /** null for generated data, or if the task does not tell */
  data: DataRecord | null;
  /** warnings; see `Task.notes` */
  notes: readonly string[];
}

/**
 * The record of a task, to save with a trained network.
 *
 * @example
 * writeFileSync('data.json', JSON.stringify(recordOf(await loadTask('series', options))));
 */
export function recordOf(task: Task): TaskRecord {
  const { name, inputs, outputs, timeSteps, returnSequences, answers } = task;
  return {
    task: name,
    ...{ inputs, outputs, timeSteps, returnSequences, answers },
    primaryMetric: task.primaryMetric,
    metricGoals: metricGoals(task),
    inputNames: task.inputNames ? [...task.inputNames] : null,
    labels: task.labels ? [...task.labels] : null,
    inputNormalization: plainNormalization(task.inputNormalization),
    outputNormalization: plainNormalization(task.outputNormalization),
    sizes: task.sizes ?? null,
    data: task.data ?? null,
    notes: [...(task.notes ?? [])],
  };
}

export function plainNormalization(normalization: Normalization | null | undefined): PlainNormalization | null {
  if (!normalization) return null;
  return { mean: Array.from(normalization.mean), std: Array.from(normalization.std) };
}

/** A normalization from JSON; undefined for null. */
export function normalizationFrom(plain: PlainNormalization | null): Normalization | undefined {
  return plain ? { mean: Float32Array.from(plain.mean), std: Float32Array.from(plain.std) } : undefined;
}

/**
 * The differences between the current data and a record. Irrelevant changes, such as line endings, do not count.
 *
 * @returns one clause per difference, for instance `mean of 'x' was 100.1 and is 3.4`; empty if values and names are equal
 */
export function differencesOf(before: TaskRecord, now: TaskRecord): string[] {
  return [
    ...differencesInData(before.data, now.data),
    ...differencesInReading(before, now),
    ...(['inputs', 'outputs', 'timeSteps', 'returnSequences', 'answers', 'sizes'] as const).flatMap((key) =>
      changed(WORDS[key], before[key], now[key]),
    ),
    ...detailsOf(before, now),
  ];
}

/**
 * The differences in names, classes and normalization only: empty if a network can read the task.
 *
 * @example
 * differencesInReading(record, recordOf(task)); // ["class 'up' is gone"]
 */
export function differencesInReading(before: Reading, now: Reading): string[] {
  return [
    ...differencesInNames('column', before.inputNames, now.inputNames),
    ...differencesInNames('class', before.labels, now.labels),
    ...inNormalization('', before.inputNames, before.inputNormalization, now.inputNormalization),
    ...inNormalization('target ', before.labels, before.outputNormalization, now.outputNormalization),
  ];
}

const WORDS = {
  inputs: 'number of inputs',
  outputs: 'number of outputs',
  timeSteps: 'length of a sequence',
  returnSequences: 'returnSequences',
  answers: 'kind of outputs',
  sizes: 'sequences',
} as const;

function differencesInData(before: DataRecord | null, now: DataRecord | null): string[] {
  if (!before || before.digest === now?.digest) return [];
  if (!now) return ['the task has no data record'];
  const files = before.files.flatMap((file, i) => {
    const other = now.files[i];
    if (other && other.sha256 === file.sha256) return [];
    const text = (of: typeof file) => `${of.bytes} bytes with SHA-256 ${of.sha256.slice(0, 12)}…`;
    return [`${file.name} was ${text(file)}${other ? ` and is ${text(other)}` : ' and is gone'}`];
  });
  const rows = before.rows === now.rows ? [] : [`it had ${before.rows} rows and has ${now.rows}`];
  return [...(files.length > 0 ? files : ['the values differ']), ...rows];
}

function differencesInNames(
  what: 'column' | 'class',
  before: readonly string[] | null,
  now: readonly string[] | null,
): string[] {
  if (before === null || now === null) return [];
  const [known, found] = [new Set(before), new Set(now)];
  const plural = what === 'class' ? 'classes' : 'columns';
  const some = (names: string[], happened: string) =>
    names.length === 0
      ? []
      : [`${names.length === 1 ? `${what} ${quoted(names)} is` : `${plural} ${quoted(names)} are`} ${happened}`];
  const moved = [
    ...some(
      before.filter((name) => !found.has(name)),
      'gone',
    ),
    ...some(
      now.filter((name) => !known.has(name)),
      'new',
    ),
  ];
  if (moved.length > 0 || before.every((name, i) => name === now[i])) return moved;
  return [`${plural} were ${quoted(before)} and are ${quoted(now)}, in this order`];
}

function inNormalization(
  prefix: string,
  names: readonly string[] | null,
  before: PlainNormalization | null,
  now: PlainNormalization | null,
): string[] {
  if (!before && !now) return [];
  if (!before || !now) {
    return [`${prefix}numbers ${before ? 'were' : 'were not'} normalized and ${now ? 'are' : 'are not'} now`];
  }
  if (before.mean.length !== now.mean.length) return [];
  return (['mean', 'std'] as const).flatMap((part) => {
    const at = before[part].findIndex((value, i) => value !== now[part][i]);
    if (at < 0) return [];
    const more = before[part].filter((value, i) => value !== now[part][i]).length - 1;
    const name = names?.[at] === undefined ? `number ${at + 1}` : `'${names[at]}'`;
    const others = more > 0 ? `, and ${more} more differ` : '';
    return [`${part} of ${prefix}${name} was ${short(before[part][at]!)} and is ${short(now[part][at]!)}${others}`];
  });
}

/** Differences in task-specific details. */
function detailsOf({ data: before }: TaskRecord, { data: now }: TaskRecord): string[] {
  if (!before || !now) return [];
  return Object.keys({ ...before.details, ...now.details }).flatMap((key) =>
    changed(key, before.details[key], now.details[key]),
  );
}

function changed(what: string, before: unknown, now: unknown): string[] {
  const [was, is] = [JSON.stringify(before ?? null), JSON.stringify(now ?? null)];
  return was === is ? [] : [`${what} was ${was} and is ${is}`];
}

/** A number with six significant digits. */
function short(value: number): string {
  return String(Number(value.toPrecision(6)));
}

const MAX_NAMES = 8;

/** Quoted names, truncated after the first eight. */
export function quoted(names: readonly string[]): string {
  const texts = names.slice(0, MAX_NAMES).map((name) => `'${name}'`);
  return texts.join(', ') + (names.length > MAX_NAMES ? ` and ${names.length - MAX_NAMES} more` : '');
}
