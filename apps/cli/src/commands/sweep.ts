import { parseAssignment } from '../configuration/assignment.js';
import { UsageError } from '../errors.js';
import { byteSizeOption, integerOption, repeated } from '../options/option-readers.js';
import type { SweepStatusOptions } from '../sweeps/show-sweep-status.js';
import type { SweepCommandOptions } from '../sweeps/sweep-command-options.js';
import type { CommandDefinition } from './command.js';

const statusCommand: CommandDefinition<SweepStatusOptions> = {
  name: 'status',
  description: 'show how far a sweep is: what is running, what failed, and the best so far',
  arguments: [{ name: '[folder]', description: 'folder of the sweep (default: the latest in sweeps)' }],
  options: [
    { flags: '--watch', description: 'show it every two seconds, until the sweep has ended' },
    {
      flags: '--redis [url]',
      description:
        'show the queues of a Redis instead: what waits, which worker trains what (default: QORNN_REDIS_URL)',
    },
    { flags: '--name <sweep>', description: 'with --redis: only the sweep of this name (default: all)' },
  ],
  details: `Works on the folder of a running or finished sweep, from any terminal. Runs with the same settings and different seeds are one row: mean ± sample
standard deviation of the finished ones, the best validation first.`,
  examples: [
    'qornn sweep status',
    'qornn sweep status sweeps/bits --watch',
    'qornn sweep status sweeps/bits --json',
    'qornn sweep status --redis --name bits',
  ],
  async run([folder], options, terminal) {
    const { redis, name } = options;
    if (redis !== undefined) {
      if (folder !== undefined) throw new UsageError(`${folder}: with --redis, name the sweep with --name`);
      const { showQueueStatus } = await import('../queue/show-queue-status.js');
      return showQueueStatus({ ...options, redis }, terminal);
    }
    if (name !== undefined) throw new UsageError('--name: is of a queue; give --redis, too');
    const { showSweepStatus } = await import('../sweeps/show-sweep-status.js');
    await showSweepStatus(folder, options, terminal);
  },
};

export const sweepCommand: CommandDefinition<SweepCommandOptions> = {
  name: 'sweep',
  description: 'train many runs: grids, lists and random search over any key, seeds, early stopping of bad runs',
  arguments: [{ name: '<file>', description: 'a sweep file, such as sweep.yaml' }],
  options: [
    {
      flags: '--workers <n>',
      description: 'number of runs at the same time, each in a process of its own (default: one a core)',
      read: integerOption('--workers', 1, 256),
    },
    { flags: '--dry-run', description: 'print the plan: how many runs, their names and steps; train nothing' },
    { flags: '--finish', description: 'train runs that early stopping has stopped to their end, too' },
    {
      flags: '--retries <n>',
      description: 'how many times a run is tried again after its process ended (default: 2)',
      read: integerOption('--retries', 0, 100),
    },
    {
      flags: '--set <key=value>',
      description: 'change the configuration of all runs, as set in the file does; may be repeated',
      read: repeated(parseAssignment),
    },
    { flags: '--out <folder>', description: 'folder of the sweep (default: sweeps/<name>)' },
    {
      flags: '--redis [url]',
      description:
        'queue the runs on this Redis, for qornn worker on any machines, and collect them (default: QORNN_REDIS_URL)',
    },
    { flags: '--name <sweep>', description: 'with --redis: name of the sweep there (default: that of the sweep)' },
    {
      flags: '--max-waiting <size>',
      description:
        'with --redis: most bytes of checkpoints and results there; above, no new run begins (default: 1 GiB)',
      read: byteSizeOption('--max-waiting'),
    },
  ],
  details: `A sweep file names a source (a preset, a variant such as smnist+gru, or a configuration file; or a list of them) and what to vary:

  source: copy-1000
  set: { training.steps: 500 }            all runs
  grid: { model.units: [64, 128] }        all combinations
  cases: [{ model.cell: gru }, {}]        a list of settings
  random: { training.optimizer.learningRate: { logUniform: [1e-4, 1e-2] } }
  trials: 10                              so many draws
  seeds: 3                                a count, or a list
  stopping: { rule: asha, after: 100 }    bad runs stop early

Keys are those of --set. Every run is validated before the first one starts. Each run has a folder as from train, with the same results. The
same command goes on with a sweep that was stopped: finished runs are skipped, interrupted ones go on, failed ones are tried again; values, cases,
trials and seeds may be added. Ctrl-C saves all running runs; a run whose process is lost goes on from its last checkpoint.
With --redis, runs wait in a queue for workers (qornn worker) on any number of machines. Ctrl-C leaves the queue working; the same command goes on collecting.`,
  examples: [
    'qornn sweep sweep.yaml --dry-run',
    'qornn sweep sweep.yaml --workers 2',
    'qornn sweep sweep.yaml --finish',
    'qornn sweep sweep.yaml --redis redis://localhost:6379',
    'qornn sweep status --watch',
  ],
  subcommands: [statusCommand],
  async run([file], options, terminal) {
    const { runSweep } = await import('../sweeps/run-sweep.js');
    await runSweep(file!, options, terminal);
  },
};
