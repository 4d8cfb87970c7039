import { existsSync, mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { callable, flag, integer, number, type OptionTable, required, text } from '@qornn/options';
import { AtMost, type Execution, type RunProgress, type SweepExecutor, type SweepRun } from '@qornn/sweeps';
import { RunFolder, type RunSummary, readProgress } from '@qornn/training';
import type { Queue } from 'bullmq';
import type { Redis } from 'ioredis';
import { sweepQueue } from './bullmq-queue.js';
import { asRedisError, connectRedis } from './connect-redis.js';
import { type DataFile, dataFile, pathsIn } from './data-files.js';
import { QueuedRunError } from './errors.js';
import { DEFAULT_MAX_BYTES, PROTOCOL } from './limits.js';
import { checkOptions } from './options.js';
import { jobId, type QueuedJob } from './queued-job.js';
import { withoutPasswords } from './redis-address.js';
import { readRunFiles, writeRunFiles } from './run-files.js';
import { requireSweepName } from './sweep-keys.js';
import { announce } from './sweep-meta.js';
import { type StoredRun, SweepStore } from './sweep-store.js';

export interface QueueExecutorOptions {
  /** address of Redis, `redis://…` or, with TLS, `rediss://…`, with user and password if it needs them */
  redis: string;
  /** name of the sweep in Redis; all its keys begin with `qornn:<name>:` */
  name: string;
  /** version of qornn: only workers of this version train the runs */
  version: string;
  /** backend of TensorFlow.js that workers train on, since results differ between backends */
  backend: string;
  /** whether runs may go on from checkpoints of another backend; default false */
  anyBackend?: boolean;
  /** how many times a run is tried before it fails for good, lost workers not counted; default 4 */
  attempts?: number;
  /** seconds before the second attempt; each further one waits twice as long; default 2 */
  retryDelay?: number;
  /** most bytes of checkpoints and results in Redis: above, workers take no new run; default 1 GiB */
  maxBytes?: number;
  /** called with one line about something that waits, once for each reason */
  onNote?: (line: string) => void;
}

const QUEUE_EXECUTOR_OPTIONS: OptionTable<QueueExecutorOptions> = {
  redis: required(text),
  name: required(text),
  version: required(text),
  backend: required(text),
  anyBackend: flag,
  attempts: integer(1, 100),
  retryDelay: number('≥ 0', (seconds) => seconds >= 0),
  maxBytes: integer(1),
  onNote: callable,
};

/** An executor that hands runs over to the workers of a queue, and collects what they do. */
export interface QueueExecutor extends SweepExecutor {
  /** What the workers have done for the collected runs: steps that were needed, and steps that were made. */
  work(): { needed: number; made: number };
}

/** A run whose result is waited for. */
interface Pending {
  run: SweepRun;
  execution: Execution;
  resolve: (summary: RunSummary) => void;
  reject: (error: unknown) => void;
  /** how many retries were told */
  retries: number;
  progress: string | null;
  /** whether it is in Redis */
  isSubmitted: boolean;
}

const MILLISECONDS_BETWEEN_LOOKS = 200;
const MILLISECONDS_BETWEEN_PROGRESS = 1000;
const MILLISECONDS_BETWEEN_CHECKS = 30_000;
const RESULTS_AT_A_TIME = 200;
const AT_THE_SAME_TIME = 32;

/**
 * Queues the runs of a sweep on Redis, for the workers of `serveQueue`, and writes their results into the same run folders as `localExecutor`. If this process
 * ends, the queue goes on, and results wait in Redis: an executor of the same name goes on collecting.
 *
 * @throws QueueOptionError when an option is wrong
 * @throws RedisError when Redis cannot be used now; later it is waited for
 * @throws QueueVersionError when the sweep was queued by another version and has not ended
 * @example
 * const executor = await queueExecutor({ redis: 'redis://localhost:6379', name: 'bits', version: '1.0.0', backend: 'wasm' });
 */
export async function queueExecutor(options: QueueExecutorOptions): Promise<QueueExecutor> {
  const checked = checkOptions<QueueExecutorOptions>('queueExecutor', options, QUEUE_EXECUTOR_OPTIONS);
  requireSweepName(checked.name);
  let collector: Collector | undefined;
  const redis = await connectRedis(checked.redis, {
    clientName: 'qornn-sweep',
    onWarning: checked.onNote,
    onLost: (shown) =>
      checked.onNote?.(`Redis at ${shown} is away; it is waited for, and workers go on with their runs`),
    onBack(shown) {
      checked.onNote?.(`Redis at ${shown} is back`);
      collector?.checkSoon();
    },
  });
  try {
    const store = new SweepStore(redis, checked.name);
    await announce(store, checked.version, checked.maxBytes ?? DEFAULT_MAX_BYTES);
    collector = new Collector(redis, store, checked);
    return collector;
  } catch (error) {
    redis.disconnect();
    throw asRedisError(error);
  }
}

class Collector implements QueueExecutor {
  readonly size = Number.POSITIVE_INFINITY;
  private readonly pending = new Map<string, Pending>();
  private readonly queue: Queue;
  private readonly submissions = new AtMost(AT_THE_SAME_TIME);
  private readonly collections = new AtMost(4);
  private readonly hashes = new Map<string, Promise<DataFile>>();
  private readonly closing = new AbortController();
  private readonly signals = new WeakSet<AbortSignal>();
  private readonly discarding = new Set<Promise<unknown>>();
  private readonly done = { needed: 0, made: 0 };
  private watching: Promise<void> | undefined;
  private isCheckDue = false;

  constructor(
    private readonly redis: Redis,
    private readonly store: SweepStore,
    private readonly options: QueueExecutorOptions,
  ) {
    this.queue = sweepQueue(redis, store.keys);
  }

  async execute(run: SweepRun, execution: Execution): Promise<RunSummary> {
    const { signal } = execution;
    signal.throwIfAborted();
    const files = await Promise.all(pathsIn(run.config).map((path) => this.hashOf(path)));
    this.listenTo(signal);
    return new Promise<RunSummary>((resolve, reject) => {
      const end = () => this.pending.delete(run.digest);
      const pending: Pending = {
        ...{ run, execution },
        resolve(summary) {
          end();
          resolve(summary);
        },
        reject(error) {
          end();
          reject(error);
        },
        ...{ retries: 0, progress: null, isSubmitted: false },
      };
      this.pending.set(run.digest, pending);
      this.submissions.do(() => this.submit(pending, files)).catch(pending.reject);
      this.watching ??= this.watch();
    });
  }

  work(): { needed: number; made: number } {
    return { ...this.done };
  }

  async close(): Promise<void> {
    if (this.closing.signal.aborted) return;
    this.closing.abort();
    if (this.redis.status === 'ready') await Promise.race([this.tidy(), wait(3000, undefined, { ref: false })]);
    await Promise.race([this.queue.close().catch(() => undefined), wait(1000, undefined, { ref: false })]);
    this.redis.disconnect();
  }

  /** Looks soon whether all runs are still in Redis. */
  checkSoon(): void {
    this.isCheckDue = true;
  }

  /** When nothing is left to do or to collect, Redis forgets the sweep. */
  private async tidy(): Promise<void> {
    try {
      await Promise.all(this.discarding);
      const counts = await this.redis.hmget(this.store.keys.counts, 'waiting', 'active', 'done', 'failed');
      if (counts.some((count) => Number(count ?? 0) > 0)) return;
      await this.queue.obliterate({ force: true });
      await this.store.expire();
    } catch {
      // What is left is small, and the next call removes it.
    }
  }

  /** Ten thousand runs may have one signal. */
  private listenTo(signal: AbortSignal): void {
    if (this.signals.has(signal)) return;
    this.signals.add(signal);
    const abort = () => {
      for (const pending of [...this.pending.values()]) {
        if (pending.execution.signal !== signal) continue;
        if (pending.execution.discard) this.discard(pending);
        pending.reject(signal.reason);
      }
    };
    signal.addEventListener('abort', abort, { once: true });
  }

  /** Takes a run out of the queue; a worker that has it finds out with its next word. */
  private discard({ run, execution }: Pending): void {
    const work = async () => {
      await this.store.discard(run.digest);
      // That of a run which is being trained is locked; it ends when the worker is told.
      await this.queue.remove(jobId(run.digest, execution.until)).catch(() => 0);
    };
    const discarding = work()
      .catch(() => undefined)
      .finally(() => this.discarding.delete(discarding));
    this.discarding.add(discarding);
  }

  private async submit(pending: Pending, files: readonly DataFile[]): Promise<void> {
    const { run, execution } = pending;
    if (execution.signal.aborted) return pending.reject(execution.signal.reason);
    const { anyBackend = false, attempts = 4, retryDelay = 2, version, backend } = this.options;
    const { name, seed, digest, config } = run;
    const until = execution.until ?? null;
    const target = { until: until === null ? '' : String(until), name, seed, steps: until ?? config.training.steps };
    const submitted = await this.store.submit(digest, target);
    if (submitted === 'new') await this.seed(run, execution);
    // Those of before are not news.
    pending.retries = submitted === 'new' ? 0 : ((await this.store.read(digest))?.retries ?? 0);
    const job: QueuedJob = {
      ...{ protocol: PROTOCOL, version, until, backend, anyBackend },
      run: { name, seed, digest, config },
      test: execution.test ?? true,
      files: [...files],
      command: execution.command === undefined ? null : withoutPasswords(execution.command).slice(0, 10_000),
    };
    // An identity that is in the queue already is not added again.
    await this.queue.add(name.slice(0, 100), job, {
      jobId: jobId(digest, until),
      attempts,
      backoff: { type: 'exponential', delay: Math.round(1000 * retryDelay) },
      removeOnComplete: true,
      removeOnFail: true,
      ...(until !== null && { priority: Math.max(1, 1000 - execution.rung) }),
    });
    pending.isSubmitted = true;
  }

  /** What this machine has of the run already goes with it. */
  private async seed({ digest }: SweepRun, { directory }: Execution): Promise<void> {
    const last = new RunFolder(directory).checkpoint('last');
    if (!existsSync(last)) return;
    await this.store.seedCheckpoint(digest, readRunFiles(directory), readProgress(last).step);
  }

  private hashOf(path: string): Promise<DataFile> {
    const known = this.hashes.get(path);
    if (known) return known;
    const hash = dataFile(path);
    this.hashes.set(path, hash);
    return hash;
  }

  private async watch(): Promise<void> {
    const { signal } = this.closing;
    let [shown, checked] = [performance.now(), performance.now()];
    while (!signal.aborted && this.pending.size > 0) {
      try {
        const some = await this.collect();
        const now = performance.now();
        if (now - shown > MILLISECONDS_BETWEEN_PROGRESS) {
          shown = now;
          await this.showProgress();
        }
        if (this.isCheckDue || now - checked > MILLISECONDS_BETWEEN_CHECKS) {
          checked = now;
          this.isCheckDue = false;
          await this.check();
        }
        if (!some) await wait(MILLISECONDS_BETWEEN_LOOKS, undefined, { signal });
      } catch (error) {
        if (signal.aborted) break;
        this.options.onNote?.(
          `Redis refuses to go on for now (${(error as Error).message.split('\n')[0]!.slice(0, 200)})`,
        );
        await wait(MILLISECONDS_BETWEEN_PROGRESS, undefined, { signal }).catch(() => undefined);
      }
    }
    this.watching = undefined;
  }

  /** @returns whether there was a result of a run that is waited for */
  private async collect(): Promise<boolean> {
    const { redis, store, pending } = this;
    for (let from = 0; ; from += RESULTS_AT_A_TIME) {
      const digests = await redis.zrange(store.keys.results, `${from}`, `${from + RESULTS_AT_A_TIME - 1}`);
      const known = digests.flatMap((digest) => pending.get(digest) ?? []).filter(({ isSubmitted }) => isSubmitted);
      if (known.length > 0) {
        await Promise.all(known.map((each) => this.collections.do(() => this.collectOne(each))));
        return true;
      }
      if (digests.length < RESULTS_AT_A_TIME) return false;
    }
  }

  private async collectOne(pending: Pending): Promise<void> {
    const { run, execution, resolve, reject } = pending;
    const { store } = this;
    const stored = await store.read(run.digest);
    if (stored?.state === 'failed') {
      tell(pending, stored);
      await store.collected(run.digest);
      return reject(new QueuedRunError(stored.reason ?? 'it failed'));
    }
    if (stored?.state !== 'done' || stored.result === null) return;
    tell(pending, stored);
    try {
      const files = await store.download(run.digest, stored.result);
      const scratch = mkdtempSync(join(tmpdir(), 'qornn-collect-'));
      const summary = writeRunFiles(files, run.config, execution.directory, scratch);
      if (summary === null) throw new QueuedRunError('its result has no summary');
      await store.collected(run.digest);
      this.done.needed += stored.steps - stored.since;
      this.done.made += stored.work;
      resolve(summary);
    } catch (error) {
      if (error instanceof QueuedRunError) await store.collected(run.digest);
      reject(error);
    }
  }

  private async showProgress(): Promise<void> {
    const active = await this.redis.zrange(this.store.keys.active, '0', '-1');
    const shown = active.flatMap((digest) => this.pending.get(digest) ?? []);
    const stored = await this.store.readAll(shown.map(({ run }) => run.digest));
    for (const [i, pending] of shown.entries()) {
      const now = stored[i];
      if (now) tell(pending, now);
    }
  }

  /** Submits again what Redis has lost. */
  private async check(): Promise<void> {
    const waiting = [...this.pending.values()].filter(({ isSubmitted }) => isSubmitted);
    const stored = await this.store.readAll(waiting.map(({ run }) => run.digest));
    if (stored.includes(null))
      await announce(this.store, this.options.version, this.options.maxBytes ?? DEFAULT_MAX_BYTES);
    for (const [i, pending] of waiting.entries()) {
      const now = stored[i];
      const { run, execution } = pending;
      if (now?.state === 'collected' || now?.state === 'dropped') {
        pending.reject(new QueuedRunError('another process has collected it'));
      } else if (!now || now.state === 'waiting' || now.state === 'active') {
        const id = jobId(run.digest, execution.until);
        if (now && (await this.redis.exists(this.queue.toKey(id))) === 1) continue;
        const files = await Promise.all(pathsIn(run.config).map((path) => this.hashOf(path)));
        await this.submissions.do(() => this.submit(pending, files));
      }
    }
  }
}

function tell(pending: Pending, { retries, progress, reason }: StoredRun): void {
  const { execution } = pending;
  if (retries > pending.retries) {
    pending.retries = retries;
    execution.onRetry?.({ reason: reason ?? 'it failed', attempt: retries + 1 });
  }
  if (progress === null || progress === pending.progress) return;
  pending.progress = progress;
  const known = progressOf(progress);
  if (known) execution.onProgress?.(known);
}

/** Progress as a worker has written it; undefined if it is not understood. */
function progressOf(text: string): RunProgress | undefined {
  try {
    const found = JSON.parse(text) as RunProgress;
    const numbers = [found.step, found.steps];
    return numbers.every(Number.isSafeInteger) ? found : undefined;
  } catch {
    return undefined;
  }
}
