import { integerOption, listOption } from '../options/option-readers.js';
import type { AddResultsOptions } from '../results/add-results.js';
import type { ResultsOptions } from '../results/show-results.js';
import type { CommandDefinition } from './command.js';

const addCommand: CommandDefinition<AddResultsOptions> = {
  name: 'add',
  description: 'evaluate finished runs and save their integer models and results',
  arguments: [{ name: '<run...>', description: 'run folders, or folders of them, such as that of a sweep' }],
  options: [
    { flags: '--models <folder>', description: 'output folder (default: models)' },
    {
      flags: '--sequences <n>',
      description: 'number of test sequences (default: 512)',
      read: integerOption('--sequences', 1),
    },
    {
      flags: '--state-bits <list>',
      description: 'state bits to evaluate (default: 8,10,12,16)',
      read: listOption(integerOption('--state-bits', 4, 16)),
    },
    {
      flags: '--force',
      description: 'add a run although results of its name are of another configuration, and replace those of its seed',
    },
  ],
  async run(runs, options, terminal) {
    const { addResults } = await import('../results/add-results.js');
    await addResults(runs, options, terminal);
  },
};

export const resultsCommand: CommandDefinition<ResultsOptions> = {
  name: 'results',
  description: 'show the results of the models in a folder',
  options: [
    { flags: '--models <folder>', description: 'folder of models and their results (default: models)' },
    { flags: '--out <file>', description: 'write the page to this file, such as RESULTS.md' },
    {
      flags: '--plots <folder>',
      description: 'write metric against bytes for each task as SVG into this folder, and link them from the page',
    },
  ],
  details: `Without a subcommand, prints a page of results from the summary.json of each model. 'results add' evaluates finished runs with latent,
quantized and integer weights, and writes models and results to <models>/<name>-seed<seed>. The page marks the networks of each task on the
Pareto front of metric and bytes, and those that were trained for less than an orthogonal one. --json has both as data.`,
  examples: [
    'qornn results add runs/copy-1000-seed0 runs/copy-1000-seed1',
    'qornn results --out RESULTS.md --plots docs/results/fronts',
  ],
  subcommands: [addCommand],
  async run(_args, options, terminal) {
    const { showResults } = await import('../results/show-results.js');
    await showResults(options, terminal);
  },
};
