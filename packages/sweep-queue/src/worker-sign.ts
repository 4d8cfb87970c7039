import { hostname } from 'node:os';
import type { Redis } from 'ioredis';
import type { OpenSweep } from './open-sweep.js';

const MILLISECONDS_BETWEEN = 5000;
/** A sign lasts at least so many seconds. */
const SHORTEST = 10;

/** Who gives a sign of life. */
export interface WorkerIdentity {
  owner: string;
  /** number of runs at the same time */
  jobs: number;
  /** milliseconds after which other workers get its runs */
  takeover: number;
}

/** Signs of life of a worker in Redis, for `openQueueStatus`; nothing else depends on them. */
export class WorkerSign {
  private readonly since = new Date().toISOString();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly redis: Redis,
    private readonly identity: WorkerIdentity,
    private readonly sweeps: () => Iterable<OpenSweep>,
  ) {}

  start(): void {
    this.timer = setInterval(() => void this.show(), MILLISECONDS_BETWEEN);
  }

  stop(): void {
    clearInterval(this.timer);
  }

  async show(): Promise<void> {
    if (this.redis.status !== 'ready') return;
    const { owner, jobs, takeover } = this.identity;
    const sign = JSON.stringify({ host: hostname(), pid: process.pid, since: this.since, jobs });
    const seconds = Math.max(SHORTEST, Math.ceil(takeover / 1000));
    for (const { store } of this.sweeps()) {
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

  async remove(): Promise<void> {
    const { owner } = this.identity;
    for (const { store } of this.sweeps()) {
      await store.redis.del(store.keys.worker(owner)).catch(() => undefined);
      await store.redis.zrem(store.keys.workers, owner).catch(() => undefined);
    }
  }
}
