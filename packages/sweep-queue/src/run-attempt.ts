import { mkdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { configDigest, type WorkerPool } from '@qornn/sweeps';
import { type RunConfig, RunFolder, type RunSummary, readProgress } from '@qornn/training';
import type { Job } from 'bullmq';
import { dataFile, findDataFile, mapPaths } from './data-files.js';
import { QueuedRunError } from './errors.js';
import { HeldJob } from './held-job.js';
import { LatestOnly } from './latest-only.js';
import { MAX_LOST_WITHOUT_PROGRESS } from './limits.js';
import { pluginsHere } from './plugins-here.js';
import type { QueuedJob } from './queued-job.js';
import { readRunFiles, writeRunFiles } from './run-files.js';
import type { Claim, Recorded, SweepStore } from './sweep-store.js';
import type { QueuedNote, QueuedWork } from './train-queued-run.js';
import type { WorkerEvent } from './worker-event.js';

/** How an attempt at a run ended. */
export type AttemptEnd =
  /** its result is recorded, by this worker or another one, or there was nothing to do */
  | { kind: 'completed' }
  /** another worker has the run */
  | { kind: 'lost' }
  /** the worker ends; the run is saved in Redis */
  | { kind: 'drained' }
  /** this worker cannot train the run, another one may */
  | { kind: 'unfit'; reason: string }
  | { kind: 'failed'; reason: string; isFinal: boolean };

/** What a worker lends to its attempts. */
export interface AttemptTools {
  store: SweepStore;
  /** identity of the worker */
  owner: string;
  /** folder of the worker */
  folder: string;
  /** worker processes of a backend */
  poolOf: (backend: string) => WorkerPool;
  /** paths of the plugins that it may load, by name */
  plugins: Readonly<Record<string, string>>;
  /** folders that it may read data from */
  dataFolders: readonly string[];
  /** milliseconds after which it has lost a run if it is not heard of */
  takeover: number;
  /** ends the worker */
  drain: AbortSignal;
  onEvent: (event: WorkerEvent) => void;
}

/** Errors that come again wherever the run is trained. */
const FINAL: ReadonlySet<string> = new Set([
  'CellError',
  'ConfigError',
  'DescribeError',
  'LayerConfigError',
  'ModelError',
  'ParametrizationError',
  'QuantizerError',
  'QueuedRunError',
  'TaskError',
]);

/** Errors that may not come on another machine: it has the backend, the data or the plugin. */
const UNFIT: ReadonlySet<string> = new Set([
  'BackendError',
  'BackendUnavailableError',
  'DataError',
  'SweepError',
  'UnknownBackendError',
]);

/** One attempt at a run of the queue. */
export class RunAttempt {
  private step = 0;
  private readonly directory: string;

  constructor(
    private readonly job: QueuedJob,
    private readonly queued: Job,
    private readonly lock: string,
    private readonly tools: AttemptTools,
  ) {
    this.directory = join(tools.folder, job.run.digest);
  }

  async go(): Promise<AttemptEnd> {
    const { job, tools } = this;
    if (configDigest(job.run.config) !== job.run.digest) {
      return this.failed('is not a valid job: its configuration has another digest', true);
    }
    const unfit = await this.whyUnfit();
    if (unfit !== null) return { kind: 'unfit', reason: unfit };
    const begun = await tools.store.begin(job.run.digest, job.until === null ? '' : String(job.until), tools.owner);
    if ('nothingToDo' in begun) return { kind: 'completed' };
    const { claim, checkpoint, lost } = begun;
    if (lost > MAX_LOST_WITHOUT_PROGRESS) {
      const reason = `${lost} workers in a row were lost with it before they had a checkpoint; it may need more memory than they have`;
      return this.failed(reason, true, claim);
    }
    const held = new HeldJob(this.queued, this.lock, claim, tools.store, tools.takeover);
    try {
      return await this.train(held, checkpoint);
    } finally {
      held.stop();
      rmSync(this.directory, { recursive: true, force: true });
    }
  }

  /** Why this worker cannot train the run, without loading anything; null if it can. */
  private async whyUnfit(): Promise<string | null> {
    const { job, tools } = this;
    const missing = pluginsHere(job.run.config.plugins, tools.plugins).missing[0];
    if (missing !== undefined) {
      return `needs the plugin ${missing}, which this worker may not load; start it with --plugin ${missing}=<path>`;
    }
    for (const { path, bytes, sha256 } of job.files) {
      const name = path.split(/[\\/]/).at(-1)!;
      if (tools.dataFolders.length === 0) {
        return `reads the file ${name}, and this worker has no folder of data; start it with --data <folder>`;
      }
      const found = findDataFile(path, tools.dataFolders);
      if (found === undefined) return `reads the file ${name}, which is not in ${tools.dataFolders.join(', ')}`;
      const here = await dataFile(found);
      if (here.sha256 !== sha256) {
        return `reads the file ${name}, and ${found} is another one: SHA-256 ${here.sha256.slice(0, 12)}… with ${here.bytes} bytes instead of ${sha256.slice(0, 12)}… with ${bytes}`;
      }
    }
    return null;
  }

  private async train(held: HeldJob, checkpoint: string | null): Promise<AttemptEnd> {
    const { job, tools, directory } = this;
    const { claim } = held;
    const config = this.configHere();
    rmSync(directory, { recursive: true, force: true });
    mkdirSync(directory, { recursive: true });
    if (checkpoint !== null) await this.restore(claim, checkpoint, config);
    this.tell('began', { step: this.step, steps: config.training.steps });
    const uploads = new LatestOnly(async () => {
      const files = readRunFiles(directory);
      const step = this.savedStep();
      if (step === null || held.lost.aborted) return;
      if (await tools.store.saveCheckpoint(claim, files, step)) this.tell('saved', { step });
      else held.lose();
    });
    const signal = AbortSignal.any([tools.drain, held.lost]);
    try {
      const summary = await this.work(config, signal, (note) => {
        if (note.kind === 'saved') uploads.ask();
        else {
          this.step = note.progress.step;
          held.progress(note.progress);
        }
      });
      await uploads.end();
      if (held.lost.aborted) return this.lost();
      const isPaused = job.until !== null && summary.steps >= job.until;
      if (summary.stopped === 'interrupted' && !isPaused) {
        return tools.drain.aborted ? await this.giveBack(held) : await this.failed('was interrupted', false, claim);
      }
      return await this.record(claim, summary);
    } catch (error) {
      await uploads.end();
      if (held.lost.aborted) return this.lost();
      if (tools.drain.aborted) return this.giveBack(held);
      const { name, message } = error as Error;
      const reason = String(message ?? error)
        .replaceAll('\n', '; ')
        .slice(0, 500);
      if (name === 'CheckpointError' && checkpoint !== null) {
        this.note(`what Redis has of it cannot be used, so it starts over (${reason})`);
        return this.train(held, null);
      }
      if (UNFIT.has(name)) {
        await tools.store.giveBack(claim);
        return { kind: 'unfit', reason };
      }
      return this.failed(reason, FINAL.has(name), claim);
    }
  }

  private async work(config: RunConfig, signal: AbortSignal, onNote: (note: QueuedNote) => void): Promise<RunSummary> {
    const { job, tools, directory } = this;
    const work: QueuedWork = {
      config,
      folder: directory,
      until: job.until ?? undefined,
      anyBackend: job.anyBackend,
      test: job.test,
      command: job.command ?? undefined,
    };
    return (await tools.poolOf(job.backend).do(work, {
      signal,
      millisecondsToStop: Number.POSITIVE_INFINITY,
      onNote: (note) => onNote(note as QueuedNote),
    })) as RunSummary;
  }

  /** The configuration with the paths of this machine. */
  private configHere(): RunConfig {
    const { job, tools } = this;
    const config = mapPaths(job.run.config, (path) => findDataFile(path, tools.dataFolders) ?? path);
    return { ...config, plugins: [...pluginsHere(config.plugins, tools.plugins).paths] };
  }

  /** Goes on from what another worker did; starts over if that is damaged. */
  private async restore({ digest }: Claim, checkpoint: string, config: RunConfig): Promise<void> {
    const { tools, directory } = this;
    try {
      const files = await tools.store.download(digest, checkpoint);
      writeRunFiles(files, config, directory, `${directory}.check`);
      this.step = this.savedStep() ?? 0;
    } catch (error) {
      if (!(error instanceof QueuedRunError)) throw error;
      rmSync(directory, { recursive: true, force: true });
      this.note(`starts over, since ${error.message}`);
    }
  }

  private async record(claim: Claim, { steps, stopped }: RunSummary): Promise<AttemptEnd> {
    const { job, tools, directory } = this;
    const recorded: Recorded = await tools.store.finish(claim, readRunFiles(directory, job.run.config), steps);
    if (recorded === 'recorded') this.tell('recorded', { step: steps, stopped });
    return recorded === 'fenced' ? this.lost() : { kind: 'completed' };
  }

  private async giveBack(held: HeldJob): Promise<AttemptEnd> {
    const { tools, directory } = this;
    const step = this.savedStep();
    if (step !== null && !(await tools.store.saveCheckpoint(held.claim, readRunFiles(directory), step)))
      return this.lost();
    await tools.store.giveBack(held.claim);
    this.tell('given back', { step: step ?? 0, reason: 'this worker ends' });
    return { kind: 'drained' };
  }

  private async failed(reason: string, isFinal: boolean, claim?: Claim): Promise<AttemptEnd> {
    const { store } = this.tools;
    const { attemptsMade, opts } = this.queued;
    const isLast = isFinal || attemptsMade + 1 >= (opts.attempts ?? 1);
    if (claim) await (isLast ? store.fail(claim, reason) : store.giveBack(claim, reason));
    this.tell('failed', { reason, again: !isLast });
    return { kind: 'failed', reason, isFinal: isLast };
  }

  private lost(): AttemptEnd {
    this.tell('taken over', { step: this.step });
    return { kind: 'lost' };
  }

  /** The step of the last checkpoint; null before the first. */
  private savedStep(): number | null {
    try {
      return readProgress(new RunFolder(this.directory).checkpoint('last')).step;
    } catch {
      return null;
    }
  }

  private note(line: string): void {
    this.tools.onEvent({ kind: 'note', line: `${this.job.run.name}: ${line}` });
  }

  private tell(kind: Exclude<WorkerEvent['kind'], 'note'>, more: object): void {
    const { store, onEvent } = this.tools;
    const { name, digest } = this.job.run;
    onEvent({ kind, sweep: store.sweep, run: name, digest, ...more } as WorkerEvent);
  }
}
