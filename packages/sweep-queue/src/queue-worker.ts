import { randomBytes } from 'node:crypto';
import { setMaxListeners } from 'node:events';
import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { hostname, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { WorkerPool, workerModule } from '@qornn/sweeps';
import type { Redis } from 'ioredis';
import { QueuedRunError } from './errors.js';
import { PROTOCOL } from './limits.js';
import { OpenSweeps } from './open-sweeps.js';
import { labelOf, parseJob, type QueuedJob } from './queued-job.js';
import { type AttemptEnd, RunAttempt } from './run-attempt.js';
import type { ServedQueue, ServeQueueOptions } from './serve-queue-options.js';
import { leave, refuse, settle, type TakenRun } from './taken-run.js';
import type { WorkerEvent } from './worker-event.js';
import { WorkerNotes } from './worker-notes.js';
import { WorkerSign } from './worker-sign.js';

/** Pauses between two looks into empty queues, in milliseconds. */
const SHORT_PAUSE = 100;
const LONG_PAUSE = 1000;
/** At the end, Redis has so long to take back the runs. */
const MILLISECONDS_TO_END = 15_000;
const MILLISECONDS_TO_CLOSE = 2000;

/** Takes runs from queues, and trains as many at the same time as it has slots. */
export class QueueWorker {
  private readonly owner = `${hostname().slice(0, 50)}-${process.pid}-${randomBytes(3).toString('hex')}`;
  private readonly pools = new Map<string, WorkerPool>();
  private readonly served: ServedQueue = { recorded: 0, failed: 0 };
  private readonly ending = new AbortController();
  private readonly folder: string;
  private readonly takeover: number;
  private readonly notes: WorkerNotes;
  private readonly sweeps: OpenSweeps;
  private readonly sign: WorkerSign;
  private active = 0;

  constructor(
    private readonly redis: Redis,
    private readonly options: ServeQueueOptions,
    private readonly say: (event: WorkerEvent) => void,
  ) {
    // Each slot listens.
    setMaxListeners(0, this.ending.signal);
    const { names, version, jobs = 1, takeover = 30, folder } = options;
    const { owner } = this;
    this.takeover = Math.round(takeover * 1000);
    this.notes = new WorkerNotes(say);
    this.sweeps = new OpenSweeps(redis, {
      ...{ owner, version, names, takeover: this.takeover, ending: this.ending.signal, notes: this.notes },
    });
    this.sign = new WorkerSign(redis, { owner, jobs, takeover: this.takeover }, () => this.sweeps);
    if (folder === undefined) this.folder = mkdtempSync(join(tmpdir(), 'qornn-worker-'));
    else {
      this.folder = join(folder, owner);
      mkdirSync(this.folder, { recursive: true });
    }
  }

  async run(): Promise<ServedQueue> {
    const { jobs = 1, signal } = this.options;
    const end = () => this.ending.abort();
    const over = new AbortController();
    if (signal?.aborted) end();
    signal?.addEventListener('abort', end, { once: true });
    this.sign.start();
    try {
      const slots = Promise.all(Array.from({ length: jobs }, () => this.slot()));
      await Promise.race([slots, this.endsLate(over.signal)]);
      return this.served;
    } catch (error) {
      end();
      throw error;
    } finally {
      over.abort();
      this.sign.stop();
      signal?.removeEventListener('abort', end);
    }
  }

  async close(): Promise<void> {
    for (const pool of this.pools.values()) pool.close();
    if (this.redis.status === 'ready') await Promise.race([this.sign.remove(), wait(MILLISECONDS_TO_CLOSE)]);
    await Promise.race([this.sweeps.close(), wait(MILLISECONDS_TO_CLOSE)]);
    rmSync(this.folder, { recursive: true, force: true });
  }

  /** Takes and trains runs, one after another. */
  private async slot(): Promise<void> {
    let pause = SHORT_PAUSE;
    while (!this.ending.signal.aborted) {
      const taken = await this.sweeps.take();
      if (taken) {
        await this.attempt(taken);
        pause = SHORT_PAUSE;
        continue;
      }
      if (this.options.untilEmpty && this.active === 0 && (await this.sweeps.isDone())) return;
      await wait(pause, undefined, { signal: this.ending.signal }).catch(() => undefined);
      pause = Math.min(LONG_PAUSE, 2 * pause);
    }
  }

  /** While Redis is away, nothing can be given back: another worker gets the runs after the time of takeover. */
  private async endsLate(over: AbortSignal): Promise<void> {
    const { signal } = this.ending;
    if (!signal.aborted) await new Promise((resolve) => signal.addEventListener('abort', resolve, { once: true }));
    do await wait(MILLISECONDS_TO_END, undefined, { ref: false });
    while (!over.aborted && this.redis.status === 'ready');
    if (!over.aborted) {
      this.notes.add('Redis is away; the runs of this worker will be taken over from their last checkpoints');
    }
  }

  private async attempt(taken: TakenRun): Promise<void> {
    const { sweep, queued } = taken;
    const id = queued.id!;
    const label = labelOf(queued.data);
    const { version } = this.options;
    if (label !== null && (label.protocol !== PROTOCOL || label.version !== version)) {
      this.notes.addOnce(
        `a run of the sweep ${sweep.name} was queued by qornn ${label.version}, and this worker is ${version}; it waits for a worker of ${label.version}`,
      );
      return leave(taken);
    }
    let job: QueuedJob;
    try {
      job = parseJob(queued.data, id);
    } catch (error) {
      if (!(error instanceof QueuedRunError)) throw error;
      this.served.failed++;
      this.notes.add(`job ${id.slice(0, 20)} of the sweep ${sweep.name} ${error.message}; it failed`);
      return refuse(taken, this.owner, error.message);
    }
    this.active++;
    void this.sign.show();
    try {
      const end = await this.trained(taken, job);
      if (end.kind === 'unfit') {
        this.notes.addOnce(`${job.run.name}: ${end.reason}; it waits for a worker that can train it`);
      }
      await settle(taken, end);
    } finally {
      this.active--;
    }
  }

  private async trained({ sweep, queued, lock }: TakenRun, job: QueuedJob): Promise<AttemptEnd> {
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
    try {
      return await attempt.go();
    } catch (error) {
      // Redis refused something in the middle: the lock expires, and a worker goes on from the last checkpoint.
      const line = (error as Error).message.split('\n')[0]!.slice(0, 300);
      this.notes.addOnce(`${job.run.name}: ${line}; it will be tried again`);
      return { kind: 'lost' };
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

  private tell(event: WorkerEvent): void {
    if (event.kind === 'recorded') this.served.recorded++;
    if (event.kind === 'failed') this.served.failed++;
    this.say(event);
  }
}
