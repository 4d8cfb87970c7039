import { QueueVersionError } from './errors.js';
import { DEFAULT_MAX_BYTES, PROTOCOL } from './limits.js';
import { SWEEPS_KEY } from './sweep-keys.js';
import type { SweepStore } from './sweep-store.js';

/** What Redis says about a sweep. */
export interface SweepMeta {
  protocol: number;
  /** version of qornn that queued it */
  version: string;
  /** most bytes of checkpoints and results in Redis: above, workers take no new run */
  maxBytes: number;
  /** ISO 8601 */
  since: string;
}

/** @returns null if there is no sweep of this name */
export async function readMeta({ redis, keys }: SweepStore): Promise<SweepMeta | null> {
  const [protocol, version, maxBytes, since] = await redis.hmget(keys.meta, 'protocol', 'version', 'maxBytes', 'since');
  if (!protocol || !version) return null;
  return { protocol: Number(protocol), version, maxBytes: Number(maxBytes) || DEFAULT_MAX_BYTES, since: since ?? '' };
}

/**
 * Announces a sweep, so that workers find it.
 *
 * @throws QueueVersionError when another version queued runs of it that have not ended
 */
export async function announce(store: SweepStore, version: string, maxBytes: number): Promise<void> {
  const { redis, keys, sweep } = store;
  const before = await readMeta(store);
  if (before && (before.version !== version || before.protocol !== PROTOCOL)) {
    const counts = await redis.hmget(keys.counts, 'waiting', 'active');
    if (counts.some((count) => Number(count) > 0)) {
      throw new QueueVersionError(
        `the sweep ${sweep} was queued by qornn ${before.version}, and this is ${version}; go on with that version, or give it another --name`,
      );
    }
  }
  const since = before?.since || new Date().toISOString();
  await redis.hset(keys.meta, { protocol: PROTOCOL, version, maxBytes, since });
  await store.persist();
  // A user whose rights end at the keys of this sweep may not: workers then find it by --name.
  await redis.sadd(SWEEPS_KEY, sweep).catch(() => undefined);
}
