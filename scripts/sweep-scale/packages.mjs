// What the measurement needs of the built packages.
export { connectRedis } from '../../packages/sweep-queue/dist/connect-redis.js';
export { queueExecutor, serveQueue } from '../../packages/sweep-queue/dist/index.js';
export { configDigest } from '../../packages/sweeps/dist/index.js';
export { parseRunConfig } from '../../packages/training/dist/index.js';
