import * as tf from '@tensorflow/tfjs-core';
import { ConfigError } from './errors.js';
import { WORKER_BACKENDS } from './team.js';

/** @throws ConfigError when the current backend cannot run once per thread */
export function requireBackendForWorkers(workers: number): void {
  const backend = tf.getBackend();
  if (workers === 1 || WORKER_BACKENDS.includes(backend)) return;
  const message = `${workers} is not allowed on the backend ${backend}, which uses all cores itself; must be 1, or the backend ${WORKER_BACKENDS.join(' or ')}`;
  throw new ConfigError([{ path: 'training.workers', value: workers, message }]);
}
