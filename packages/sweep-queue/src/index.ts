export { QueuedRunError, QueueOptionError, QueueVersionError, RedisError } from './errors.js';
export { type QueueExecutor, type QueueExecutorOptions, queueExecutor } from './queue-executor.js';
export {
  type ActiveRun,
  type FailedRun,
  openQueueStatus,
  type QueuedSweepStatus,
  type QueueStatusOptions,
  type QueueStatusReader,
  type WorkerStatus,
} from './queue-status.js';
export { redisAddress, withoutPasswords } from './redis-address.js';
export { serveQueue } from './serve-queue.js';
export type { ServedQueue, ServeQueueOptions } from './serve-queue-options.js';
export { sweepNameOf } from './sweep-keys.js';
export type { WorkerEvent } from './worker-event.js';
