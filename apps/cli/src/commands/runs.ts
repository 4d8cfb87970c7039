import { choiceOption } from '../options/option-readers.js';
import type { RunsOptions } from '../runs/list-runs.js';
import { sortColumns } from '../runs/run-order.js';
import type { CommandDefinition } from './command.js';

export const runsCommand: CommandDefinition<RunsOptions> = {
  name: 'runs',
  description: 'list runs and compare what they reach',
  arguments: [{ name: '[folder]', description: 'where the runs are (default: runs)' }],
  options: [
    {
      flags: '--sort <column>',
      description: `by ${sortColumns.join(', ')}; metric: the best first`,
      read: choiceOption('--sort', sortColumns),
    },
  ],
  details: `A row a run: name, seed, task, strategy (where the recurrent weight lives, or the cell), bits (of recurrent/input weights), the
best evaluation on validation data, the test of its weights, quantized, steps, time and state: finished, interrupted, diverged or
running. Folders in the folder are searched too; those that are damaged are named below the table.`,
  examples: ['qornn runs', 'qornn runs sweep --sort metric', 'qornn runs --json > runs.json'],
  async run([folder], options, terminal) {
    const { listRuns } = await import('../runs/list-runs.js');
    await listRuns(folder, options, terminal);
  },
};
