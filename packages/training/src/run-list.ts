import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { MetricGoal } from '@qornn/tasks';
import { z } from 'zod';
import { readProgress } from './checkpoint-file.js';
import { legacyMetric } from './legacy-metrics.js';
import { improvement } from './metric-improvement.js';
import { type MetricsLine, metricsLines } from './metrics-file.js';
import { recordIssue } from './records.js';
import { bitsText, strategyOf } from './run-labels.js';
import { runHolder } from './run-lock.js';
import { nameSchema } from './run-name.js';
import { schemaMessages } from './schema-messages.js';
import { readSummaryFile } from './summary-file.js';
import { readTaskRecord } from './task-record-file.js';
import { readYamlFile } from './yaml-file.js';

/** State of a run; `running` while it is being trained. */
export type RunState = 'finished' | 'interrupted' | 'diverged' | 'running';

/** A run in a list. */
export interface ListedRun {
  directory: string;
  name: string;
  seed: number;
  /** name of the task */
  task: string;
  /** label of the cell: for `orthogonal` the parametrization or `penalty`, else the name of the cell; `mixed` if layers differ in it */
  strategy: string;
  /** bits of the recurrent weights, then, after a slash, of the input weights if different: bits, `float`, or a quantizer name; `mixed` */
  bits: string;
  state: RunState;
  /** why it ended; null if it has not */
  stopped: string | null;
  /** steps done, of the steps of the configuration */
  steps: { done: number; of: number };
  /** seconds of training; null without a checkpoint */
  seconds: number | null;
  /** seconds of everything, see `RunSummary`; null without a checkpoint, and in early releases */
  totalSeconds: number | null;
  /** primary metric; null before the first evaluation */
  metric: { name: string; goal: MetricGoal } | null;
  /** best evaluation on the validation split; null before the first */
  best: { step: number; metrics: Record<string, number> } | null;
  /** metrics of the best weights, quantized, on the test split; null before the end */
  test: Record<string, number> | null;
}

/** The runs in a folder, and damaged run folders. */
export interface RunList {
  runs: ListedRun[];
  damaged: { directory: string; reason: string }[];
}

/** Maximum depth of nested folders. */
const DEPTH = 4;

const configSchema = z.object({
  name: nameSchema(),
  seed: z.int({ error: 'an integer' }).default(0),
  task: z.looseObject({ name: nameSchema() }),
  model: z.record(z.string(), z.unknown()),
  training: z.looseObject({ steps: z.int() }),
});

/**
 * Reads all runs in a folder and its subfolders, without loading TensorFlow.js.
 *
 * @param folder a run folder, or a folder of runs
 * @returns sorted by path; damaged runs are listed separately with the reason
 * @example
 * const { runs } = listRuns('runs');
 * runs.filter(({ state }) => state === 'interrupted');
 */
export function listRuns(folder: string): RunList {
  const list: RunList = { runs: [], damaged: [] };
  for (const directory of runFolders(folder, DEPTH, list.damaged)) addRun(list, directory);
  return list;
}

/**
 * `listRuns` with an abort signal.
 *
 * @throws the abort reason of the signal, between two runs
 * @example
 * const { runs } = await readRuns('runs', AbortSignal.timeout(1000));
 */
export async function readRuns(folder: string, signal: AbortSignal): Promise<RunList> {
  const list: RunList = { runs: [], damaged: [] };
  for (const directory of runFolders(folder, DEPTH, list.damaged)) {
    await setImmediate();
    signal.throwIfAborted();
    addRun(list, directory);
  }
  return list;
}

function addRun({ runs, damaged }: RunList, directory: string): void {
  try {
    runs.push(readRun(directory));
  } catch (error) {
    damaged.push({ directory, reason: reasonOf(error) });
  }
}

/** @param unreadable collects the folders that cannot be read */
function runFolders(folder: string, depth: number, unreadable: RunList['damaged']): string[] {
  if (existsSync(join(folder, 'config.yaml'))) return [folder];
  if (depth === 0) return [];
  try {
    return readdirSync(folder)
      .filter((name) => !name.startsWith('.') && name !== 'node_modules')
      .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
      .map((name) => join(folder, name))
      .filter(isFolder)
      .flatMap((path) => runFolders(path, depth - 1, unreadable));
  } catch (error) {
    unreadable.push({ directory: folder, reason: `cannot be read (${(error as Error).message})` });
    return [];
  }
}

/** False for broken and circular links. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function readRun(directory: string): ListedRun {
  const config = read('config.yaml', () =>
    configSchema.parse(readYamlFile(join(directory, 'config.yaml')), { error: schemaMessages }),
  );
  const lines = readEvaluations(directory, metricOf(directory));
  // Read it after the evaluations, in case the run ends meanwhile.
  const summary = readSummary(directory);
  const progress = summary ?? progressIn(directory);
  const running = runHolder(directory) !== undefined;
  const { metric } = lines;
  return {
    directory,
    name: config.name,
    seed: config.seed,
    task: config.task.name,
    strategy: strategyOf(config.model),
    bits: bitsText(config.model),
    state: running ? 'running' : stateOf(summary?.stopped),
    stopped: running ? null : (summary?.stopped ?? null),
    steps: { done: Math.max(progress?.step ?? 0, lines.last), of: config.training.steps },
    seconds: progress?.seconds ?? null,
    totalSeconds: summary?.totalSeconds ?? progress?.totalSeconds ?? null,
    metric,
    best: summary?.best ?? lines.best,
    test: summary?.test?.quantized ?? null,
  };
}

function readSummary(directory: string) {
  const path = join(directory, 'summary.json');
  if (!existsSync(path)) return undefined;
  const summary = read('summary.json', () => readSummaryFile(path));
  if (summary.best && !existsSync(join(directory, 'checkpoints', 'best.safetensors'))) {
    throw new Error('checkpoints/best.safetensors is missing');
  }
  return { ...summary, step: summary.steps };
}

/** The primary metric of a run: from its summary, else from its data record. */
function metricOf(directory: string): ListedRun['metric'] {
  const summary = readSummary(directory);
  if (summary) return summary.metric;
  return read('data.json', () => readTaskRecord(join(directory, 'data.json')))?.primaryMetric ?? null;
}

/** The progress of a run without a summary, from its checkpoint. */
function progressIn(directory: string) {
  const path = join(directory, 'checkpoints', 'last.safetensors');
  return existsSync(path) ? read('checkpoints/last.safetensors', () => readProgress(path)) : undefined;
}

function stateOf(stopped: string | undefined): RunState {
  if (stopped === undefined || stopped === 'interrupted') return 'interrupted';
  return stopped === 'diverged' ? 'diverged' : 'finished';
}

/** Scans the evaluations of a run: primary metric, last step, and best evaluation (of equal ones the newest, as in training). */
function readEvaluations(directory: string, known: ListedRun['metric']) {
  let metric = known;
  let best: MetricsLine | undefined;
  let last = 0;
  read('metrics.jsonl', () => {
    for (const line of metricsLines(join(directory, 'metrics.jsonl'))) {
      metric ??= legacyMetric(Object.keys(line.validation));
      last = line.step;
      if (!best || !metric || isNoWorse(metric, line, best)) best = line;
    }
  });
  return { metric, last, best: metric && best ? { step: best.step, metrics: best.validation } : null };
}

function isNoWorse({ name, goal }: NonNullable<ListedRun['metric']>, line: MetricsLine, than: MetricsLine): boolean {
  return improvement(goal, line.validation[name] ?? Number.NaN, than.validation[name] ?? Number.NaN) >= 0;
}

/** Prefixes errors with the file name. */
function read<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`);
  }
}

/** The first line of an error message, without the path. */
function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return recordIssue(error);
  const { path } = error as { path?: unknown };
  const line = (error as Error).message.split('\n')[0]!.replace(/:$/, '');
  return typeof path === 'string' && line.startsWith(`${path}: `) ? line.slice(path.length + 2) : line;
}
