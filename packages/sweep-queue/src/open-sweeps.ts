import { setTimeout as wait } from 'node:timers/promises';
import type { Redis } from 'ioredis';
import { QueueVersionError } from './errors.js';
import { OpenSweep } from './open-sweep.js';
import { SWEEPS_KEY } from './sweep-keys.js';
import type { TakenRun } from './taken-run.js';
import type { WorkerNotes } from './worker-notes.js';

const MILLISECONDS_BETWEEN_LISTS = 1000;
/** Pauses before Redis is asked again for what it refused, in milliseconds. */
const FIRST_PAUSE = 1000;
const LONGEST_PAUSE = 10_000;

export interface OpenSweepsOptions {
  /** identity of the worker */
  owner: string;
  /** version of qornn; runs of another one are left alone */
  version: string;
  /** undefined: all of this Redis */
  names: readonly string[] | undefined;
  /** milliseconds after which another worker gets the runs of this one */
  takeover: number;
  /** ends the worker */
  ending: AbortSignal;
  notes: WorkerNotes;
}

/** The sweeps that a worker takes runs from, in turns. */
export class OpenSweeps {
  private readonly sweeps = new Map<string, OpenSweep>();
  private taking: Promise<unknown> = Promise.resolve();
  private listed = Number.NEGATIVE_INFINITY;
  private count = 0;

  constructor(
    private readonly redis: Redis,
    private readonly options: OpenSweepsOptions,
  ) {}

  [Symbol.iterator](): Iterator<OpenSweep> {
    return this.sweeps.values();
  }

  /**
   * Takes the next run. One call at a time looks into the queues.
   *
   * @returns undefined if there is none
   * @throws QueueVersionError when all sweeps that were named are of another version
   */
  take(): Promise<TakenRun | undefined> {
    const next = this.taking.then(() => this.takeNext());
    this.taking = next.catch(() => undefined);
    return next;
  }

  /** Whether nothing is left that this worker could train. */
  async isDone(): Promise<boolean> {
    for (const sweep of this) if (!sweep.isForeign() && !(await sweep.isDone())) return false;
    return true;
  }

  async close(): Promise<void> {
    await Promise.all([...this].map((sweep) => sweep.close()));
  }

  private async takeNext(): Promise<TakenRun | undefined> {
    await this.list();
    const { names, owner, ending, notes } = this.options;
    const sweeps = [...this];
    const first = this.count % Math.max(1, sweeps.length);
    for (const sweep of [...sweeps.slice(first), ...sweeps.slice(0, first)]) {
      if (ending.aborted) return undefined;
      const lock = `${owner}:${this.count++}`;
      const queued = await this.patiently(() => sweep.take(lock));
      const obstacle = sweep.obstacle();
      if (obstacle !== null) notes.addOnce(obstacle);
      if (queued) return { sweep, queued, lock };
    }
    if (names !== undefined && sweeps.length > 0 && sweeps.every((sweep) => sweep.isForeign())) {
      throw new QueueVersionError(sweeps[0]!.obstacle()!);
    }
    return undefined;
  }

  /** Finds new sweeps, and closes those that have ended. */
  private async list(): Promise<void> {
    const now = performance.now();
    if (now - this.listed < MILLISECONDS_BETWEEN_LISTS) return;
    this.listed = now;
    const { names, version, takeover } = this.options;
    const all = names ?? (await this.patiently(() => this.redis.smembers(SWEEPS_KEY)));
    for (const name of all) {
      if (this.sweeps.has(name) || !/^[\w.-]{1,100}$/.test(name)) continue;
      this.sweeps.set(name, new OpenSweep(this.redis, name, version, takeover));
    }
    for (const [name, sweep] of this.sweeps) {
      if (all.includes(name)) continue;
      this.sweeps.delete(name);
      await sweep.close();
    }
  }

  /** Repeats what Redis refuses for the moment, for instance since its memory is full. */
  private async patiently<T>(work: () => Promise<T>): Promise<T> {
    const { ending, notes } = this.options;
    for (let pause = FIRST_PAUSE; ; pause = Math.min(LONGEST_PAUSE, 2 * pause)) {
      try {
        return await work();
      } catch (error) {
        const line = (error as Error).message.split('\n')[0]!;
        if (!/^(OOM|LOADING|BUSY|READONLY|MISCONF|CLUSTERDOWN|MASTERDOWN)/.test(line)) throw error;
        notes.addOnce(`Redis refuses to go on for now (${line.slice(0, 200)}); the worker tries again`);
        await wait(pause, undefined, { signal: ending }).catch(() => undefined);
        if (ending.aborted) throw error;
      }
    }
  }
}
