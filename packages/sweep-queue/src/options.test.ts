import { testOptions } from '@qornn/internal-testing/options';
import { describe } from 'vitest';
import * as everything from './index.js';

const { openQueueStatus, queueExecutor, QueueOptionError, serveQueue } = everything;
const redis = 'redis://127.0.0.1:1';

describe('options', () => {
  testOptions({
    everything,
    error: QueueOptionError,
    others: [
      'QueueOptionError',
      'QueueVersionError',
      'QueuedRunError',
      'RedisError',
      'redisAddress',
      'sweepNameOf',
      'withoutPasswords',
    ],
    takers: {
      openQueueStatus: {
        call: (options) => openQueueStatus(options),
        options: { redis },
        known: ['redis', 'names', 'onNote'],
        wrong: [
          ['redis', ''],
          ['names', 'bits'],
          ['onNote', 3],
        ],
      },
      queueExecutor: {
        call: (options) => queueExecutor(options),
        options: { redis, name: 'bits', version: '1.0.0', backend: 'wasm' },
        known: ['redis', 'name', 'version', 'backend', 'anyBackend', 'attempts', 'retryDelay', 'maxBytes', 'onNote'],
        wrong: [
          ['redis', 3],
          ['name', ''],
          ['version', undefined],
          ['backend', null],
          ['anyBackend', 'true'],
          ['attempts', 0],
          ['retryDelay', -1],
          ['maxBytes', 0.5],
          ['onNote', 3],
        ],
      },
      serveQueue: {
        call: (options) => serveQueue(options),
        options: { redis, version: '1.0.0' },
        known: [
          'redis',
          'version',
          'names',
          'jobs',
          'folder',
          'plugins',
          'data',
          'takeover',
          'untilEmpty',
          'signal',
          'onEvent',
        ],
        wrong: [
          ['redis', undefined],
          ['version', ''],
          ['names', 'bits'],
          ['jobs', 0],
          ['folder', ''],
          ['plugins', []],
          ['data', '/data'],
          ['takeover', 0],
          ['untilEmpty', 1],
          ['signal', {}],
          ['onEvent', 3],
        ],
      },
    },
  });
});
