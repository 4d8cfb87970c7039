import { integerOption, listOption } from '../options/option-readers.js';
import type { AddResultsOptions } from '../results/add-results.js';
import type { ResultsOptions } from '../results/show-results.js';
import type { CommandDefinition } from './command.js';

const addCommand: CommandDefinition<AddResultsOptions> = {
  name: 'add',
  description: 'measure finished runs, and keep their integer models and records',
  arguments: [{ name: '<run...>', description: 'run folders' }],
  options: [
    { flags: '--models <folder>', description: 'where to keep them (default: models)' },
    {
      flags: '--sequences <n>',
      description: 'test sequences (default: 512)',
      read: integerOption('--sequences', 1),
    },
    {
      flags: '--state-bits <list>',
      description: 'bits of states to measure with (default: 8,10,12,16)',
      read: listOption(integerOption('--state-bits', 4, 16)),
    },
  ],
  async run(runs, options, terminal) {
    const { addResults } = await import('../results/add-results.js');
    await addResults(runs, options, terminal);
  },
};

export const resultsCommand: CommandDefinition<ResultsOptions> = {
  name: 'results',
  description: 'show what the models of a folder reach, from the records beside them',
  options: [
    { flags: '--models <folder>', description: 'where models and records are (default: models)' },
    { flags: '--out <file>', description: 'write the page there, as RESULTS.md' },
  ],
  details: `Without a subcommand: the page of results, from the summary.json beside each model. 'results add' measures finished runs with latent,
quantized and integer weights, and puts model and record into <models>/<name>-seed<seed>.`,
  examples: ['qornn results add runs/copy-1000-seed0 runs/copy-1000-seed1', 'qornn results --out RESULTS.md'],
  subcommands: [addCommand],
  async run(_args, options, terminal) {
    const { showResults } = await import('../results/show-results.js');
    await showResults(options, terminal);
  },
};
