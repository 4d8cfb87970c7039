// What the measurement needs of the built packages, some of it inside them.
export { useBackend } from '../../packages/backend/dist/index.js';
export { sweepQueue } from '../../packages/sweep-queue/dist/bullmq-queue.js';
export { connectRedis } from '../../packages/sweep-queue/dist/connect-redis.js';
export { queueExecutor, serveQueue } from '../../packages/sweep-queue/dist/index.js';
export { OpenSweep } from '../../packages/sweep-queue/dist/open-sweep.js';
export { readRunFiles } from '../../packages/sweep-queue/dist/run-files.js';
export { announce } from '../../packages/sweep-queue/dist/sweep-meta.js';
export { SweepStore } from '../../packages/sweep-queue/dist/sweep-store.js';
export { configDigest, runOne } from '../../packages/sweeps/dist/index.js';
export { parseRunConfig } from '../../packages/training/dist/index.js';
