import { callable, list, type OptionTable, required, text } from '@qornn/options';
import type { Redis } from 'ioredis';
import { z } from 'zod';
import { asRedisError, connectRedis } from './connect-redis.js';
import { checkOptions } from './options.js';
import { requireSweepName, SWEEPS_KEY } from './sweep-keys.js';
import { readMeta } from './sweep-meta.js';
import { SweepStore } from './sweep-store.js';

export interface QueueStatusOptions {
  /** address of Redis */
  redis: string;
  /** names of sweeps; default: all of this Redis */
  names?: readonly string[];
  /** called with one line about something that is not right, but works */
  onNote?: (line: string) => void;
}

const QUEUE_STATUS_OPTIONS: OptionTable<QueueStatusOptions> = {
  redis: required(text),
  names: list,
  onNote: callable,
};

/** A worker of a sweep that has been heard of lately. */
export interface WorkerStatus {
  id: string;
  host: string;
  pid: number;
  /** ISO 8601 */
  since: string;
  /** number of runs at the same time */
  jobs: number;
}

/** A run that is being trained. */
export interface ActiveRun {
  name: string;
  /** identity of its worker */
  worker: string;
  step: number;
  steps: number;
  /** seconds since its worker was heard of */
  silent: number;
}

/** A run that failed, until somebody collects that. */
export interface FailedRun {
  name: string;
  reason: string;
}

/** A sweep in Redis. */
export interface QueuedSweepStatus {
  name: string;
  /** version of qornn that queued it */
  version: string;
  /** ISO 8601 */
  since: string;
  /** number of runs: waiting, of which some after a failure; active, of which some stalled; finished and failed, of which some are not collected */
  runs: { waiting: number; active: number; stalled: number; finished: number; failed: number; toCollect: number };
  workers: WorkerStatus[];
  active: ActiveRun[];
  failed: FailedRun[];
  /** bytes of checkpoints and results in Redis, and the most that there may be */
  bytes: number;
  maxBytes: number;
}

/** A run is stalled if its worker has not been heard of for so many seconds. */
const STALLED_SECONDS = 15;
const MAX_SHOWN = 1000;

const signSchema = z.object({
  host: z.string().max(100),
  pid: z.int(),
  since: z.string().max(40),
  jobs: z.int(),
});

/** A connection that reads how far sweeps are. */
export interface QueueStatusReader {
  /** @returns the sweeps in the order of their names; those that are not in Redis are left out */
  read(): Promise<QueuedSweepStatus[]>;
  close(): void;
}

/**
 * Reads how far the sweeps of a queue are.
 *
 * @throws QueueOptionError when an option is wrong
 * @throws RedisError when Redis cannot be used
 * @example
 * const reader = await openQueueStatus({ redis: 'redis://localhost:6379' });
 * console.log(await reader.read());
 * reader.close();
 */
export async function openQueueStatus(options: QueueStatusOptions): Promise<QueueStatusReader> {
  const {
    redis: url,
    names,
    onNote,
  } = checkOptions<QueueStatusOptions>('openQueueStatus', options, QUEUE_STATUS_OPTIONS);
  for (const name of names ?? []) requireSweepName(name);
  const redis = await connectRedis(url, { clientName: 'qornn-status', onWarning: onNote });
  return {
    async read() {
      try {
        const known = names ?? (await redis.smembers(SWEEPS_KEY)).filter((name) => /^[\w.-]{1,100}$/.test(name));
        const found = await Promise.all([...known].sort().map((name) => statusOf(redis, name)));
        return found.filter((status) => status !== null);
      } catch (error) {
        throw asRedisError(error);
      }
    },
    close: () => redis.disconnect(),
  };
}

async function statusOf(redis: Redis, name: string): Promise<QueuedSweepStatus | null> {
  const store = new SweepStore(redis, name);
  const meta = await readMeta(store);
  if (!meta) return null;
  const { keys } = store;
  const [time, counts, active, results, bytes] = await Promise.all([
    redis.time(),
    redis.hgetall(keys.counts),
    redis.zrange(keys.active, '0', `${MAX_SHOWN - 1}`, 'WITHSCORES'),
    redis.zrange(keys.results, '0', `${MAX_SHOWN - 1}`),
    store.bytes(),
  ]);
  const now = Number(time[0]) * 1000 + Number(time[1]) / 1000;
  const count = (...states: string[]) =>
    states.reduce((sum, state) => sum + Math.max(0, Number(counts[state] ?? 0)), 0);
  const running = await activeRuns(store, active, now);
  const waitingResults = await store.readAll(results);
  return {
    name,
    version: meta.version,
    since: meta.since,
    runs: {
      waiting: count('waiting'),
      active: count('active'),
      stalled: running.filter(({ silent }) => silent > STALLED_SECONDS).length,
      finished: count('done', 'collected'),
      failed: count('failed', 'dropped'),
      toCollect: count('done', 'failed'),
    },
    workers: await workersOf(store),
    active: running,
    failed: waitingResults.flatMap((run) =>
      run?.state === 'failed' ? [{ name: run.name, reason: run.reason ?? '' }] : [],
    ),
    bytes,
    maxBytes: meta.maxBytes,
  };
}

async function activeRuns(store: SweepStore, scored: readonly string[], now: number): Promise<ActiveRun[]> {
  const digests = scored.filter((_, i) => i % 2 === 0);
  const stored = await store.readAll(digests);
  return stored.flatMap((run, i) => {
    if (run?.state !== 'active') return [];
    const { name, owner: worker, step, steps } = run;
    return [{ name, worker, step, steps, silent: Math.max(0, Math.round((now - Number(scored[2 * i + 1])) / 1000)) }];
  });
}

async function workersOf(store: SweepStore): Promise<WorkerStatus[]> {
  const ids = await store.redis.zrange(store.keys.workers, '0', `${MAX_SHOWN - 1}`);
  if (ids.length === 0) return [];
  const signs = await store.redis.mget(...ids.map((id) => store.keys.worker(id)));
  return ids.flatMap((id, i) => {
    // Its sign of life expires.
    const sign = signOf(signs[i] ?? null);
    return sign ? [{ id, ...sign }] : [];
  });
}

function signOf(text: string | null) {
  try {
    return signSchema.parse(JSON.parse(text ?? ''));
  } catch {
    return null;
  }
}
