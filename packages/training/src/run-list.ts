import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { setImmediate } from 'node:timers/promises';
import type { MetricGoal } from '@qornn/tasks';
import { z } from 'zod';
import { readProgress } from './checkpoint-file.js';
import { expected } from './expected.js';
import { formerMetric } from './former-metrics.js';
import { improvement } from './metric-improvement.js';
import { type MetricsLine, metricsLines } from './metrics-file.js';
import { recordIssue } from './records.js';
import { bitsText, strategyOf } from './run-labels.js';
import { runHolder } from './run-lock.js';
import { nameSchema } from './run-name.js';
import { readSummaryFile } from './summary-file.js';
import { readTaskRecord } from './task-record-file.js';
import { readYamlFile } from './yaml-file.js';

/** Where a run is: ended as it should, stopped before its end, exploded, or being trained. */
export type RunState = 'finished' | 'interrupted' | 'diverged' | 'running';

/** One run, as its folder tells it. */
export interface ListedRun {
  directory: string;
  name: string;
  seed: number;
  /** name of the task */
  task: string;
  /** parametrization of the recurrent weight, `penalty`, or the cell where it is not the orthogonal one */
  strategy: string;
  /** of the recurrent weights and, where it differs, after a slash the input weights: bits, `float`, or the name of a quantizer */
  bits: string;
  state: RunState;
  /** why it ended; null while it has not */
  stopped: string | null;
  /** done; those of the configuration are `steps.of` */
  steps: { done: number; of: number };
  /** of training; null where no checkpoint tells */
  seconds: number | null;
  /** what the run is judged by; null before the first evaluation */
  metric: { name: string; goal: MetricGoal } | null;
  /** on the validation split; null before the first evaluation */
  best: { step: number; metrics: Record<string, number> } | null;
  /** of the best weights, quantized, on the test split; null before the end */
  test: Record<string, number> | null;
}

/** The runs in a folder, and those folders that cannot be read as runs. */
export interface RunList {
  runs: ListedRun[];
  damaged: { directory: string; reason: string }[];
}

/** Folders in folders that are searched. */
const DEPTH = 4;

const configSchema = z.object({
  name: nameSchema(),
  seed: z.int({ error: 'an integer' }).default(0),
  task: z.looseObject({ name: nameSchema() }),
  model: z.record(z.string(), z.unknown()),
  training: z.looseObject({ steps: z.int() }),
});

/**
 * Reads all runs in a folder and the folders in it, without loading what trains them.
 *
 * @param folder one that holds runs, or a run
 * @returns by their paths; damaged runs are named with a reason, and do not keep the others from being read
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
 * The same, for a process that is to hear signals while it reads.
 *
 * @throws what the signal aborts with, between two runs
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

/** @param unreadable gets the folders that cannot be looked into; the others are */
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

/** What a link that leads nowhere, or round in a circle, leads to is no folder of runs. */
function isFolder(path: string): boolean {
  try {
    return statSync(path).isDirectory();
  } catch {
    return false;
  }
}

function readRun(directory: string): ListedRun {
  const config = read('config.yaml', () =>
    configSchema.parse(readYamlFile(join(directory, 'config.yaml')), { error: expected }),
  );
  const lines = readEvaluations(directory, metricOf(directory));
  // After the lines: a run that ends meanwhile has one now.
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

/** What a run is judged by: its summary says so, and before there is one, what it keeps of its task. */
function metricOf(directory: string): ListedRun['metric'] {
  const summary = readSummary(directory);
  if (summary) return summary.metric;
  return read('data.json', () => readTaskRecord(join(directory, 'data.json')))?.primaryMetric ?? null;
}

/** Where a run without a summary stands: the header of its checkpoint says it. */
function progressIn(directory: string) {
  const path = join(directory, 'checkpoints', 'last.safetensors');
  return existsSync(path) ? read('checkpoints/last.safetensors', () => readProgress(path)) : undefined;
}

function stateOf(stopped: string | undefined): RunState {
  if (stopped === undefined || stopped === 'interrupted') return 'interrupted';
  return stopped === 'diverged' ? 'diverged' : 'finished';
}

/** The evaluations of a run, none of which is held: by what it is judged, the last step, and the best (the newer of equals, as the trainer chooses). */
function readEvaluations(directory: string, known: ListedRun['metric']) {
  let metric = known;
  let best: MetricsLine | undefined;
  let last = 0;
  read('metrics.jsonl', () => {
    for (const line of metricsLines(join(directory, 'metrics.jsonl'))) {
      metric ??= formerMetric(Object.keys(line.validation));
      last = line.step;
      if (!best || !metric || isNoWorse(metric, line, best)) best = line;
    }
  });
  return { metric, last, best: metric && best ? { step: best.step, metrics: best.validation } : null };
}

function isNoWorse({ name, goal }: NonNullable<ListedRun['metric']>, line: MetricsLine, than: MetricsLine): boolean {
  return improvement(goal, line.validation[name] ?? Number.NaN, than.validation[name] ?? Number.NaN) >= 0;
}

/** Names the file that an error is about, in the folder. */
function read<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error)}`);
  }
}

/** One line, without the path; of a schema, where and what. */
function reasonOf(error: unknown): string {
  if (error instanceof z.ZodError) return recordIssue(error);
  const { path } = error as { path?: unknown };
  const line = (error as Error).message.split('\n')[0]!.replace(/:$/, '');
  return typeof path === 'string' && line.startsWith(`${path}: `) ? line.slice(path.length + 2) : line;
}
