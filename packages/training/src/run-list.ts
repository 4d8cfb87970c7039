import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { readSafetensors } from '@qornn/safetensors';
import { parse } from 'yaml';
import { z } from 'zod';
import { type MetricsLine, readMetricsFile } from './metrics-file.js';
import { bitsText, strategyOf } from './run-labels.js';
import { runHolder } from './run-lock.js';

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
  metric: { name: string; goal: 'max' | 'min' } | null;
  /** on the validation stream; null before the first evaluation */
  best: { step: number; metrics: Record<string, number> } | null;
  /** of the best weights, quantized, on the test stream; null before the end */
  test: Record<string, number> | null;
}

/** The runs in a folder, and those folders that cannot be read as runs. */
export interface RunList {
  runs: ListedRun[];
  damaged: { directory: string; reason: string }[];
}

/** Folders in folders that are searched. */
const DEPTH = 4;

const metrics = z.record(z.string(), z.number().nullable());
const best = z.object({ step: z.int(), metrics });
const configSchema = z.object({
  name: z.string(),
  seed: z.int().default(0),
  task: z.looseObject({ name: z.string() }),
  model: z.record(z.string(), z.unknown()),
  training: z.looseObject({ steps: z.int() }),
});
const summarySchema = z.object({
  steps: z.int(),
  seconds: z.number(),
  stopped: z.string(),
  metric: z.object({ name: z.string(), goal: z.enum(['max', 'min']) }).optional(),
  best: best.nullable(),
  test: z.object({ quantized: metrics }).nullable(),
});
const progressSchema = z.object({ step: z.int(), seconds: z.number() });

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
  for (const directory of runFolders(folder, DEPTH)) {
    try {
      list.runs.push(readRun(directory));
    } catch (error) {
      list.damaged.push({ directory, reason: reasonOf(error, directory) });
    }
  }
  return list;
}

function runFolders(folder: string, depth: number): string[] {
  if (existsSync(join(folder, 'config.yaml'))) return [folder];
  if (depth === 0) return [];
  return readdirSync(folder)
    .filter((name) => !name.startsWith('.') && name !== 'node_modules')
    .sort((a, b) => a.localeCompare(b, 'en', { numeric: true }))
    .map((name) => join(folder, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isDirectory())
    .flatMap((path) => runFolders(path, depth - 1));
}

function readRun(directory: string): ListedRun {
  const config = read('config.yaml', () =>
    configSchema.parse(parse(readFileSync(join(directory, 'config.yaml'), 'utf8'))),
  );
  const lines = readMetricsFile(join(directory, 'metrics.jsonl'));
  const summary = readSummary(directory);
  const progress = summary ?? readProgress(directory);
  const running = runHolder(directory) !== undefined;
  const metric = summary?.metric ?? guessedMetric(lines);
  return {
    directory,
    name: config.name,
    seed: config.seed,
    task: config.task.name,
    strategy: strategyOf(config.model),
    bits: bitsText(config.model),
    state: running ? 'running' : stateOf(summary?.stopped),
    stopped: running ? null : (summary?.stopped ?? null),
    steps: { done: Math.max(progress?.step ?? 0, lines.at(-1)?.step ?? 0), of: config.training.steps },
    seconds: progress?.seconds ?? null,
    metric,
    best: (summary?.best as ListedRun['best']) ?? bestOf(lines, metric),
    test: (summary?.test?.quantized as ListedRun['test']) ?? null,
  };
}

function readSummary(directory: string) {
  const path = join(directory, 'summary.json');
  if (!existsSync(path)) return undefined;
  const summary = read('summary.json', () => summarySchema.parse(JSON.parse(readFileSync(path, 'utf8'))));
  if (summary.best && !existsSync(join(directory, 'checkpoints', 'best.safetensors'))) {
    throw new Error('checkpoints/best.safetensors is missing');
  }
  return { ...summary, step: summary.steps };
}

/** Where a run without a summary stands. */
function readProgress(directory: string) {
  const path = join(directory, 'checkpoints', 'last.safetensors');
  if (!existsSync(path)) return undefined;
  return read('checkpoints/last.safetensors', () => {
    const { metadata } = readSafetensors(readFileSync(path));
    return progressSchema.parse(JSON.parse(metadata.progress ?? ''));
  });
}

function stateOf(stopped: string | undefined): RunState {
  if (stopped === undefined || stopped === 'interrupted') return 'interrupted';
  return stopped === 'diverged' ? 'diverged' : 'finished';
}

/** Runs that have no summary yet do not say what they are judged by: shares of right answers before losses. */
function guessedMetric(lines: readonly MetricsLine[]): ListedRun['metric'] {
  const names = Object.keys(lines[0]?.validation ?? {});
  const share = names.find((name) => name === 'accuracy' || name === 'recall');
  if (share !== undefined) return { name: share, goal: 'max' };
  return names[0] === undefined ? null : { name: names[0], goal: 'min' };
}

/** The newer of equals, as the trainer chooses. */
function bestOf(lines: readonly MetricsLine[], metric: ListedRun['metric']): ListedRun['best'] {
  if (!metric) return null;
  const sign = metric.goal === 'max' ? 1 : -1;
  let found: MetricsLine | undefined;
  for (const line of lines) {
    const gain = sign * ((line.validation[metric.name] ?? Number.NaN) - (found?.validation[metric.name] ?? Number.NaN));
    if (!found || gain >= 0) found = line;
  }
  return found ? { step: found.step, metrics: found.validation } : null;
}

function read<T>(file: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw new Error(`${file}: ${reasonOf(error, '')}`);
  }
}

/** One line; of a schema, where and what. */
function reasonOf(error: unknown, directory: string): string {
  if (error instanceof z.ZodError) {
    const { path, message } = error.issues[0]!;
    return [path.join('.'), message].filter((part) => part !== '').join(': ');
  }
  const line = (error as Error).message.split('\n')[0]!.replace(/:$/, '');
  return directory && line.startsWith(directory) ? line.slice(directory.length + 1) : line;
}
