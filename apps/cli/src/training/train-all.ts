import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { RunConfig } from '@qornn/training';
import { startBackend } from '../backend.js';
import { type Configuration, type ConfigurationOptions, readConfiguration } from '../configuration/configuration.js';
import type { Terminal } from '../display/terminal.js';
import { InterruptedError, QueueError, UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { requireOutputFolder } from '../files/output.js';
import { requireWritable } from '../files/writable.js';
import { commandToType } from '../process/invocation.js';
import { pluginsAllowed } from '../runs/allow-plugins.js';
import { runDirectory, runsFolder } from '../runs/run-directory.js';
import { requireTensorboard } from '../tensorboard/require-tensorboard.js';
import { type Match, matchedSize, namedByMatch, readMatch } from './matched-size.js';
import type { TrainOptions } from './train-options.js';
import type { Job } from './training-queue.js';

/**
 * `qornn train --all` and `--seeds`: a queue of runs.
 *
 * @param sources presets, YAML files, run folders, or folders of YAML files
 * @throws UsageError or ConfigError when a source is invalid, before training
 * @throws QueueError at the end, when a run has failed
 * @throws InterruptedError at the end, when Ctrl-C stopped the queue
 */
export async function trainAll(sources: readonly string[], options: TrainOptions, terminal: Terminal): Promise<void> {
  const read: Job[] = [];
  // Once for all seeds.
  const noted = new Set<string>();
  const matches = new Map<string, Match>();
  for (const source of sources.flatMap(filesIn)) {
    const given: ConfigurationOptions = {
      assignments: options.set ?? [],
      plugin: options.plugin,
      allowPlugins: (folder, plugins) => pluginsAllowed(folder, plugins, { ...options, terminal }),
      onShortened: (note) => noted.add(`${source}: ${note}`),
    };
    const match = await readMatch(source, options, given);
    if (match) matches.set(source, match);
    for (const seed of options.seeds ?? [options.seed]) {
      const configuration = namedByMatch(await readConfiguration(source, { ...given, seed }), match);
      read.push({ source, config: configuration.config, directory: directoryOf(configuration, options) });
    }
  }
  for (const note of noted) terminal.log(note);
  const [{ requireFoldersOfTheirOwn, trainQueue }, { shownExecutor, workersExecutor }, { queueReport, queueText }] =
    await Promise.all([import('./training-queue.js'), import('./queue-executors.js'), import('./queue-report.js')]);
  requireFoldersOfTheirOwn(read);
  requireOutputFolder('--out', options.out ?? runsFolder);
  for (const { directory } of read) requireOutputFolder('--out', directory);
  requireWritable(options.out ?? runsFolder);
  if (options.tensorboard !== undefined) requireTensorboard(options.tensorboard);
  const { workers, backend, tensorboard } = options;
  // Worker processes start their own.
  if (workers === undefined || options.match) await startBackend(backend, terminal);
  const jobs = options.match ? await matchedJobs(read, matches, terminal) : read;

  const executor =
    workers === undefined
      ? shownExecutor(terminal, { anyBackend: backend !== undefined, tensorboard })
      : workersExecutor(jobs, terminal, { workers, backend });
  const done = await trainQueue(jobs, terminal, executor);
  const report = queueReport(done);
  terminal.result(report, () => queueText(report));
  const waiting = done.filter(({ outcome }) => outcome === 'interrupted' || outcome === 'not begun').length;
  if (waiting > 0) {
    throw new InterruptedError(
      `interrupted; ${waiting} of ${done.length} runs are left; to resume: ${commandToType(terminal.args)}`,
    );
  }
  const failed = done.filter(({ outcome }) => outcome === 'failed');
  if (failed.length > 0) {
    const reasons = failed.map(({ directory, error }) => `${directory}: ${error}`);
    throw new QueueError(`${failed.length} of ${done.length} runs failed: ${reasons.join('; ')}`);
  }
}

/** The jobs with matched units; all seeds of a source have the same. */
async function matchedJobs(
  jobs: readonly Job[],
  matches: ReadonlyMap<string, Match>,
  terminal: Terminal,
): Promise<Job[]> {
  const models = new Map<string, RunConfig['model']>();
  for (const { source, config } of jobs) {
    if (models.has(source)) continue;
    models.set(source, (await matchedSize(config, matches.get(source)!, terminal)).model);
  }
  return jobs.map((job) => ({ ...job, config: { ...job.config, model: models.get(job.source)! } }));
}

/** Replaces a folder by the configurations in it. */
function filesIn(source: string): string[] {
  if (fileKind(source) !== 'folder') return [source];
  const names = readdirSync(source);
  if (names.includes('config.yaml')) return [source];
  const files = names.filter((name) => /\.ya?ml$/.test(name)).sort();
  if (files.length === 0)
    throw new UsageError(`${source}: is a folder without .yaml files, so there is nothing to train`);
  return files.map((name) => join(source, name));
}

/** A run folder is resumed in place; other seeds of it, and other sources, get new folders. */
function directoryOf({ config, runFolder }: Configuration, { seeds, seed, out }: TrainOptions): string {
  if (runFolder !== null && seeds === undefined && seed === undefined) return runFolder;
  return runDirectory(config, out);
}
