import { durationOption } from '../options/duration-option.js';
import { integerOption, repeated } from '../options/option-readers.js';
import type { WorkerOptions } from '../queue/worker-options.js';
import type { CommandDefinition } from './command.js';

export const workerCommand: CommandDefinition<WorkerOptions> = {
  name: 'worker',
  description: 'take runs from the queue of qornn sweep --redis and train them, on any number of machines',
  options: [
    {
      flags: '--redis [url]',
      description: 'redis://host:6379, or rediss:// with TLS (default: QORNN_REDIS_URL, where a password is not seen)',
    },
    {
      flags: '--name <sweep>',
      description: 'take runs of this sweep only; may be repeated (default: all sweeps of this Redis)',
      read: repeated((text) => text),
    },
    {
      flags: '--jobs <n>',
      description: 'number of runs at the same time, each in a process of its own (default: 1)',
      read: integerOption('--jobs', 1, 256),
    },
    {
      flags: '--data <folder>',
      description: 'folder with the files of data that runs may read; may be repeated (default: none)',
      read: repeated((text) => text),
    },
    { flags: '--folder <folder>', description: 'folder for runs while they are trained (default: a temporary one)' },
    {
      flags: '--takeover <time>',
      description: 'after so long without a sign of life, another worker gets its runs (default: 30s)',
      read: durationOption('--takeover'),
    },
    { flags: '--until-empty', description: 'end when no run is left (default: wait for more)' },
  ],
  details: `Checkpoints and results go to Redis as they come. When a worker dies, another one goes on from its last checkpoint; when Redis is away, workers go on
training and wait for it. Ctrl-C and SIGTERM save the runs after the current step and give them back at once; exit code 130 after Ctrl-C, 0 after
SIGTERM.
What is in the queue is data: it is validated, and a worker loads only the plugins that its own --plugin names, reads data only in its --data folders, where
files must be those of the submitter, and leaves runs of another version of qornn alone.`,
  examples: [
    'qornn worker --redis redis://localhost:6379',
    'qornn worker --name bits --jobs 4 --data /data/series',
    'qornn worker --until-empty --plugin ema=./ema.mjs',
  ],
  async run(_, options, terminal) {
    const { runWorker } = await import('../queue/run-worker.js');
    await runWorker(options, terminal);
  },
};
