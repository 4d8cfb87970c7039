import { asRedisError, connectRedis } from './connect-redis.js';
import { checkOptions } from './options.js';
import { QueueWorker } from './queue-worker.js';
import { SERVE_QUEUE_OPTIONS, type ServedQueue, type ServeQueueOptions } from './serve-queue-options.js';
import { requireSweepName } from './sweep-keys.js';

/**
 * A worker of the queue: takes runs of sweeps, trains them, streams their checkpoints and results to Redis, and goes on where another worker died. What is in
 * the queue is data: it is validated, and neither code nor a path outside the given folders comes from it.
 *
 * @throws QueueOptionError when an option is wrong
 * @throws RedisError when Redis cannot be used at the start; later it waits for it
 * @throws Error of Node when the folder for runs cannot be made
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
  let worker: QueueWorker | undefined;
  try {
    // Fails where its folder cannot be made.
    worker = new QueueWorker(redis, checked, say);
    return await worker.run();
  } catch (error) {
    throw asRedisError(error);
  } finally {
    await worker?.close();
    redis.disconnect();
  }
}
