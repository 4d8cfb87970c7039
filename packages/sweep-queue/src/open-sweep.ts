import type { Job, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { queueKeysWithRuns, sweepTaker } from './bullmq-queue.js';
import { PROTOCOL } from './limits.js';
import { readMeta, type SweepMeta } from './sweep-meta.js';
import { SweepStore } from './sweep-store.js';

const MILLISECONDS_BETWEEN_CHECKS = 1000;

/** A sweep that a worker takes runs from. While its queue is empty, it costs Redis two commands a second, and no connection. */
export class OpenSweep {
  readonly store: SweepStore;
  private taker: Worker | undefined;
  private checked = Number.NEGATIVE_INFINITY;
  private restsUntil = 0;
  private meta: SweepMeta | null = null;
  private isFull = false;

  constructor(
    private readonly redis: Redis,
    readonly name: string,
    private readonly version: string,
    private readonly takeover: number,
  ) {
    this.store = new SweepStore(redis, name);
  }

  /** Takes the next run; undefined if there is none, or none that this worker may take. */
  async take(lock: string): Promise<Job | undefined> {
    if (performance.now() < this.restsUntil) return undefined;
    await this.check();
    if (!this.taker || this.meta === null || this.isFull || this.isForeign()) return undefined;
    return (await this.taker.getNextJob(lock, { block: false })) ?? undefined;
  }

  /** Why no run of the sweep is taken; null if nothing keeps it from that. */
  obstacle(): string | null {
    const { meta, name, version } = this;
    if (meta !== null && this.isForeign()) {
      return `the sweep ${name} was queued by qornn ${meta.version}, and this worker is ${version}; its runs wait for workers of ${meta.version}`;
    }
    if (this.isFull) {
      return `the sweep ${name} has ${Math.round(meta!.maxBytes / 2 ** 20)} MiB of checkpoints and results in Redis, the most it may have; run qornn sweep again to collect them`;
    }
    return null;
  }

  isForeign(): boolean {
    return this.meta !== null && (this.meta.version !== this.version || this.meta.protocol !== PROTOCOL);
  }

  /** Lets other workers go first for a while. */
  rest(milliseconds: number): void {
    this.restsUntil = performance.now() + milliseconds;
  }

  /** Whether nothing is left to train. */
  async isDone(): Promise<boolean> {
    const counts = await this.store.redis.hmget(this.store.keys.counts, 'waiting', 'active');
    return counts.every((count) => Number(count ?? 0) <= 0);
  }

  /** Reads what decides whether runs are taken, at most once a second. */
  async check(): Promise<void> {
    const now = performance.now();
    if (now - this.checked < MILLISECONDS_BETWEEN_CHECKS) return;
    this.checked = now;
    const { redis, store, takeover } = this;
    const [meta, hasRuns] = await Promise.all([readMeta(store), redis.exists(...queueKeysWithRuns(store.keys))]);
    this.meta = meta;
    if (hasRuns === 0) {
      void this.close();
      return;
    }
    this.isFull = meta !== null && (await store.bytes()) >= meta.maxBytes;
    if (this.taker) return;
    this.taker = sweepTaker(redis, store.keys, takeover);
    // Also finds runs whose worker was lost.
    this.taker.startStalledCheckTimer().catch(() => undefined);
  }

  async close(): Promise<void> {
    const { taker } = this;
    this.taker = undefined;
    await taker?.close(true).catch(() => undefined);
  }
}
