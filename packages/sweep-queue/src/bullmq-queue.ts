import { Queue, Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { QUEUE_NAME, type SweepKeys } from './sweep-keys.js';

/** The connection is checked when it is made; without this BullMQ would print its own warnings. */
const CHECKED = { skipVersionCheck: true };
/** Lost workers are counted by `SCRIPTS`: BullMQ never gives up. */
const ANY_NUMBER = 1_000_000;

/** The BullMQ queue of a sweep, to add runs to. */
export function sweepQueue(redis: Redis, keys: SweepKeys): Queue {
  const queue = new Queue(QUEUE_NAME, { connection: redis, prefix: keys.prefix, ...CHECKED });
  // The connection reports its own errors.
  queue.on('error', () => undefined);
  return queue;
}

/**
 * The BullMQ queue of a sweep, to take runs from by `getNextJob`.
 *
 * @param takeover milliseconds after which a worker that is not heard of has lost its runs
 */
export function sweepTaker(redis: Redis, keys: SweepKeys, takeover: number): Worker {
  const worker = new Worker(QUEUE_NAME, null, {
    connection: redis,
    prefix: keys.prefix,
    autorun: false,
    lockDuration: takeover,
    stalledInterval: Math.ceil(takeover / 2),
    maxStalledCount: ANY_NUMBER,
    ...CHECKED,
  });
  worker.on('error', () => undefined);
  return worker;
}

/** Keys of which one exists as long as a run is in the queue: waiting, with priority or not, delayed before another attempt, or taken. */
export function queueKeysWithRuns({ prefix }: SweepKeys): string[] {
  return ['wait', 'prioritized', 'delayed', 'active'].map((list) => `${prefix}:${QUEUE_NAME}:${list}`);
}
