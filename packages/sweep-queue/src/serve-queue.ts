import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { callable, check, flag, integer, list, number, type OptionTable, object, required, text } from '@qornn/options';
import { WorkerPool, workerModule } from '@qornn/sweeps';
import type { Job } from 'bullmq';
import type { Redis } from 'ioredis';
import { asRedisError, connectRedis } from './connect-redis.js';
import { QueuedRunError, QueueVersionError } from './errors.js';
import { PROTOCOL } from './limits.js';
import { OpenSweep } from './open-sweep.js';
import { checkOptions } from './options.js';
import { labelOf, parseJob, type QueuedJob } from './queued-job.js';
import { type AttemptEnd, RunAttempt } from './run-attempt.js';
import { requireSweepName, SWEEPS_KEY } from './sweep-keys.js';
import type { WorkerEvent } from './worker-event.js';

export interface ServeQueueOptions {
  /** address of Redis, `redis://…` or, with TLS, `rediss://…`, with user and password if it needs them */
  redis: string;
  /** version of qornn; runs that another version queued are left to it */
  version: string;
  /** sweeps to take runs from; default: all of this Redis */
  names?: readonly string[];
  /** number of runs at the same time, each in a process of its own; default 1 */
  jobs?: number;
  /** folder for runs while they are trained; default: one in the system's folder of temporary files, which is removed */
  folder?: string;
  /** plugins that it may load, which are code: paths by name; default: none */
  plugins?: Readonly<Record<string, string>>;
  /** folders that runs may read files of data from, and no others; default: none */
  data?: readonly string[];
  /** seconds after which another worker gets the runs of this one, if it is not heard of; default 30 */
  takeover?: number;
  /** ends when no run is left to train; default false: waits for more */
  untilEmpty?: boolean;
  /** ends the worker: runs are saved after their present step, and go back to the queue */
  signal?: AbortSignal;
  onEvent?: (event: WorkerEvent) => void;
}

const SERVE_QUEUE_OPTIONS: OptionTable<ServeQueueOptions> = {
  redis: required(text),
  version: required(text),
  names: list,
  jobs: integer(1, 256),
  folder: text,
  plugins: object,
  data: list,
  takeover: number('≥ 1 and at most 3600', (seconds) => seconds >= 1 && seconds <= 3600),
  untilEmpty: flag,
  signal: check('an AbortSignal', (signal) => signal instanceof AbortSignal),
  onEvent: callable,
};

/** What a worker has done. */
export interface ServedQueue {
  /** number of results that it recorded */
  recorded: number;
  /** number of attempts that failed */
  failed: number;
}

/** Pauses between two looks into empty queues, in milliseconds. */
const SHORT_PAUSE = 100;
const LONG_PAUSE = 1000;
/** A run that this worker cannot train waits so long for another one. */
const UNFIT_PAUSE = 3000;
const MILLISECONDS_BETWEEN_SIGNS_OF_LIFE = 2000;
/** At the end, Redis has so long to take back the runs. */
const MILLISECONDS_TO_END = 15_000;

/**
 * A worker of the queue: takes runs of sweeps, trains them, streams their checkpoints and results to Redis, and goes on where another worker died. What is in
 * the queue is data: it is validated, and neither code nor a path outside the given folders comes from it.
 *
 * @throws QueueOptionError when an option is wrong
 * @throws RedisError when Redis cannot be used at the start; later it waits for it
 * @throws QueueVersionError when all sweeps in `names` were queued by another version
 * @example
 * await serveQueue({ redis: 'redis://localhost:6379', version: '1.0.0', untilEmpty: true });
 */
export async function serveQueue(options: ServeQueueOptions): Promise<ServedQueue> {
  const checked = checkOptions<ServeQueueOptions>('serveQueue', options, SERVE_QUEUE_OPTIONS);
  for (const name of checked.names ?? []) requireSweepName(name);
  const say = checked.onEvent ?? (() => undefined);
  const redis = await connectRedis(checked.redis, {
    clientName: 'qornn-worker',
    onWarning: (line) => say({ kind: 'note', line }),
    onLost: (shown) =>
      say({ kind: 'note', line: `Redis at ${shown} is away; training goes on, and the worker waits for it` }),
    onBack: (shown) => say({ kind: 'note', line: `Redis at ${shown} is back` }),
  });
  const worker = new QueueWorker(redis, checked, say);
  try {
    return await worker.run();
  } catch (error) {
    throw asRedisError(error);
  } finally {
    await worker.close();
    redis.disconnect();
  }
}

/** A run that has been taken from the queue. */
interface Taken {
  sweep: OpenSweep;
  queued: Job;
  /** the value of its lock */
  lock: string;
}

class QueueWorker {
  private readonly owner = `${hostname().slice(0, 50)}-${process.pid}-${randomBytes(3).toString('hex')}`;
  private readonly since = new Date().toISOString();
  private readonly sweeps = new Map<string, OpenSweep>();
  private readonly pools = new Map<string, WorkerPool>();
  private readonly active = new Map<string, { run: string; sweep: string }>();
  private readonly said = new Set<string>();
  private readonly served: ServedQueue = { recorded: 0, failed: 0 };
  private readonly ending = new AbortController();
  private readonly folder: string;
  private readonly takeover: number;
  private taking: Promise<unknown> = Promise.resolve();
  private listed = Number.NEGATIVE_INFINITY;
  private count = 0;

  constructor(
    private readonly redis: Redis,
    private readonly options: ServeQueueOptions,
    private readonly say: (event: WorkerEvent) => void,
  ) {
    // Each slot listens.
    setMaxListeners(0, this.ending.signal);
    this.takeover = Math.round((options.takeover ?? 30) * 1000);
    if (options.folder === undefined) this.folder = mkdtempSync(join(tmpdir(), 'qornn-worker-'));
    else {
      this.folder = join(options.folder, this.owner);
      mkdirSync(this.folder, { recursive: true });
    }
  }

  async run(): Promise<ServedQueue> {
    const { jobs = 1, signal } = this.options;
    const end = () => this.ending.abort();
    const over = new AbortController();
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end, { once: true });
    const life = setInterval(() => void this.showLife(), MILLISECONDS_BETWEEN_SIGNS_OF_LIFE);
    try {
      const slots = Promise.all(Array.from({ length: jobs }, () => this.slot()));
      await Promise.race([slots, this.endsLate(over.signal)]);
      return this.served;
    } catch (error) {
      end();
      throw error;
    } finally {
      over.abort();
      clearInterval(life);
      signal?.removeEventListener('abort', end);
    }
  }

  async close(): Promise<void> {
    for (const pool of this.pools.values()) pool.close();
    if (this.redis.status === 'ready') {
      await Promise.race([this.hideLife(), wait(2000)]);
    }
    await Promise.race([Promise.all([...this.sweeps.values()].map((sweep) => sweep.close())), wait(2000)]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Takes and trains runs, one after another. */
  private async slot(): Promise<void> {
    let pause = SHORT_PAUSE;
    while (!this.ending.signal.aborted) {
      const taken = await this.take();
      if (taken) {
        await this.attempt(taken);
        pause = SHORT_PAUSE;
        continue;
      }
      if (await this.isDone()) return;
      await this.sleep(pause);
      pause = Math.min(LONG_PAUSE, 2 * pause);
    }
  }

  /** While Redis is away, nothing can be given back: another worker gets the runs after the time of takeover. */
  private async endsLate(over: AbortSignal): Promise<void> {
    const { signal } = this.ending;
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    do await wait(MILLISECONDS_TO_END, undefined, { ref: false });
    while (!over.aborted && this.redis.status === 'ready');
    if (!over.aborted)
      this.note('Redis is away; the runs of this worker will be taken over from their last checkpoints');
  }

  /** One slot looks into the queues at a time. */
  private take(): Promise<Taken | undefined> {
    const next = this.taking.then(() => this.takeNext());
    this.taking = next.catch(() => undefined);
    return next;
  }

  private async takeNext(): Promise<Taken | undefined> {
    await this.findSweeps();
    const sweeps = [...this.sweeps.values()];
    const first = this.count % Math.max(1, sweeps.length);
    for (const sweep of [...sweeps.slice(first), ...sweeps.slice(0, first)]) {
      if (this.ending.signal.aborted) return undefined;
      const lock = `${this.owner}:${this.count++}`;
      const queued = await this.patiently(() => sweep.take(lock));
      const obstacle = sweep.obstacle();
      if (obstacle !== null) this.noteOnce(obstacle);
      if (queued) return { sweep, queued, lock };
    }
    const { names } = this.options;
    if (names !== undefined && sweeps.length > 0 && sweeps.every((sweep) => sweep.isForeign())) {
      throw new QueueVersionError(sweeps[0]!.obstacle()!);
    }
    return undefined;
  }

  private async findSweeps(): Promise<void> {
    const now = performance.now();
    if (now - this.listed < LONG_PAUSE) return;
    this.listed = now;
    const { names, version } = this.options;
    const all = names ?? (await this.patiently(() => this.redis.smembers(SWEEPS_KEY)));
    for (const name of all) {
      if (this.sweeps.has(name) || !/^[\w.-]{1,100}$/.test(name)) continue;
      this.sweeps.set(name, new OpenSweep(this.redis, name, version, this.takeover));
    }
    for (const [name, sweep] of this.sweeps) {
      if (all.includes(name)) continue;
      this.sweeps.delete(name);
      await sweep.close();
    }
  }

  /** Repeats what Redis refuses for the moment, for instance since its memory is full. */
  private async patiently<T>(work: () => Promise<T>): Promise<T> {
    for (let pause = LONG_PAUSE; ; pause = Math.min(10 * LONG_PAUSE, 2 * pause)) {
      try {
        return await work();
      } catch (error) {
        const line = (error as Error).message.split('\n')[0]!;
        if (!/^(OOM|LOADING|BUSY|READONLY|MISCONF|CLUSTERDOWN|MASTERDOWN)/.test(line)) throw error;
        this.noteOnce(`Redis refuses to go on for now (${line.slice(0, 200)}); the worker tries again`);
        await this.sleep(pause);
        if (this.ending.signal.aborted) throw error;
      }
    }
  }

  private async attempt({ sweep, queued, lock }: Taken): Promise<void> {
    const id = queued.id!;
    const label = labelOf(queued.data);
    const { version } = this.options;
    if (label !== null && (label.protocol !== PROTOCOL || label.version !== version)) {
      this.noteOnce(
        `a run of the sweep ${sweep.name} was queued by qornn ${label.version}, and this worker is ${version}; it waits for a worker of ${label.version}`,
      );
      return this.leave({ sweep, queued, lock });
    }
    let job: QueuedJob;
    try {
      job = parseJob(queued.data, id);
    } catch (error) {
      if (!(error instanceof QueuedRunError)) throw error;
      return this.refuse({ sweep, queued, lock }, error.message);
    }
    this.active.set(id, { run: job.run.name, sweep: sweep.name });
    void this.showLife();
    try {
      const attempt = new RunAttempt(job, queued, lock, {
        store: sweep.store,
        owner: this.owner,
        folder: this.folder,
        poolOf: (backend) => this.poolOf(backend),
        plugins: this.options.plugins ?? {},
        dataFolders: this.options.data ?? [],
        takeover: this.takeover,
        drain: this.ending.signal,
        onEvent: (event) => this.tell(event),
      });
      const end = await this.ended(attempt, job.run.name);
      await this.settle({ sweep, queued, lock }, job, end);
    } finally {
      this.active.delete(id);
    }
  }

  private async ended(attempt: RunAttempt, name: string): Promise<AttemptEnd> {
    try {
      return await attempt.go();
    } catch (error) {
      // Redis refused something in the middle: the lock expires, and a worker goes on from the last checkpoint.
      this.noteOnce(`${name}: ${(error as Error).message.split('\n')[0]!.slice(0, 300)}; it will be tried again`);
      return { kind: 'lost' };
    }
  }

  /** Tells BullMQ how an attempt ended. If that fails, the lock expires, and what `SCRIPTS` know counts. */
  private async settle(taken: Taken, { run }: QueuedJob, end: AttemptEnd): Promise<void> {
    const { queued, lock } = taken;
    try {
      if (end.kind === 'completed') await queued.moveToCompleted(null, lock, false);
      else if (end.kind === 'drained') await queued.moveToWait(lock);
      else if (end.kind === 'failed') await queued.moveToFailed(failureOf(end), lock, false);
      else if (end.kind === 'unfit') {
        this.noteOnce(`${run.name}: ${end.reason}; it waits for a worker that can train it`);
        await this.leave(taken);
      }
    } catch {
      // Another worker has it, or Redis refuses.
    }
  }

  /** Leaves a run to other workers. */
  private async leave({ sweep, queued, lock }: Taken): Promise<void> {
    sweep.rest(UNFIT_PAUSE);
    await queued.moveToDelayed(Date.now() + UNFIT_PAUSE, lock).catch(() => undefined);
  }

  /** A job that is not valid fails at once, for all workers. */
  private async refuse({ sweep, queued, lock }: Taken, reason: string): Promise<void> {
    const [digest = '', until = ''] = queued.id!.split('.');
    this.served.failed++;
    this.note(`job ${queued.id!.slice(0, 20)} of the sweep ${sweep.name} ${reason}; it failed`);
    try {
      const begun = await sweep.store.begin(digest, until, this.owner);
      if ('claim' in begun) await sweep.store.fail(begun.claim, reason);
      await queued.moveToFailed(failureOf({ reason, isFinal: true }), lock, false);
    } catch {
      // As in `settle`.
    }
  }

  private poolOf(backend: string): WorkerPool {
    const { jobs = 1, plugins = {} } = this.options;
    const known = this.pools.get(backend);
    if (known) return known;
    const module = workerModule('train-queued-run.js', import.meta.url);
    const pool = new WorkerPool(jobs, { module, backend, plugins: Object.values(plugins) });
    this.pools.set(backend, pool);
    return pool;
  }

  private async isDone(): Promise<boolean> {
    if (!this.options.untilEmpty || this.active.size > 0) return false;
    for (const sweep of this.sweeps.values()) if (!sweep.isForeign() && !(await sweep.isDone())) return false;
    return true;
  }

  /** For `queueStatus`. */
  private async showLife(): Promise<void> {
    if (this.redis.status !== 'ready') return;
    const { owner, since } = this;
    for (const { name, store } of this.sweeps.values()) {
      const runs = [...this.active.values()].filter(({ sweep }) => sweep === name).map(({ run }) => run);
      const sign = JSON.stringify({ host: hostname(), pid: process.pid, since, jobs: this.options.jobs ?? 1, runs });
      const seconds = Math.max(10, Math.ceil(this.takeover / 1000));
      try {
        await store.redis
          .pipeline()
          .set(store.keys.worker(owner), sign, 'EX', seconds)
          .zadd(store.keys.workers, Date.now(), owner)
          .exec();
      } catch {
        // Only for display.
      }
    }
  }

  private async hideLife(): Promise<void> {
    for (const { store } of this.sweeps.values()) {
      await store.redis.del(store.keys.worker(this.owner)).catch(() => undefined);
      await store.redis.zrem(store.keys.workers, this.owner).catch(() => undefined);
    }
  }

  private tell(event: WorkerEvent): void {
    if (event.kind === 'recorded') this.served.recorded++;
    if (event.kind === 'failed') this.served.failed++;
    this.say(event);
  }

  private note(line: string): void {
    this.say({ kind: 'note', line });
  }

  private noteOnce(line: string): void {
    if (this.said.has(line)) return;
    this.said.add(line);
    this.note(line);
  }

  private async sleep(milliseconds: number): Promise<void> {
    await wait(milliseconds, undefined, { signal: this.ending.signal }).catch(() => undefined);
  }
}

function failureOf({ reason, isFinal }: { reason: string; isFinal: boolean }): Error {
  // BullMQ knows by this name that it is not to be tried again.
  return Object.assign(new Error(reason), isFinal && { name: 'UnrecoverableError' });
}
