import { choiceOption } from '../options/option-readers.js';
import type { RunsOptions } from '../runs/list-runs.js';
import { sortColumns } from '../runs/run-order.js';
import type { CommandDefinition } from './command.js';

export const runsCommand: CommandDefinition<RunsOptions> = {
  name: 'runs',
  description: 'list runs and compare their metrics',
  arguments: [{ name: '[folder]', description: 'folder of the runs (default: runs)' }],
  options: [
    {
      flags: '--sort <column>',
      description: `sort by ${sortColumns.join(', ')}; metric sorts the best first`,
      read: choiceOption('--sort', sortColumns),
    },
  ],
  details: `One row per run: name, seed, task, strategy (parametrization of the recurrent weight, or the cell), bits (of recurrent/input weights), best
validation metric, test metric with quantized weights, steps, time and state: finished, interrupted, diverged or running. Subfolders are
searched, too. Damaged run folders are listed below the table.`,
  examples: ['qornn runs', 'qornn runs sweep --sort metric', 'qornn runs --json > runs.json'],
  async run([folder], options, terminal) {
    const { listRuns } = await import('../runs/list-runs.js');
    await listRuns(folder, options, terminal);
  },
};
