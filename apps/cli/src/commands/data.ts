import type { CommandDefinition } from './command.js';

const details = `Data sets are stored in QORNN_DATA_DIR, by default in the user's cache folder, as <folder>/<set>/<file>. You can copy files there yourself.
A download tries the public mirrors in turn and verifies the content. Ctrl-C keeps the received part; the next download resumes it.
QORNN_DATA_MIRROR replaces the public mirrors by your own URLs, separated by commas, which serve <url>/<set>/<file>.`;
const examples = ['qornn data list', 'qornn data download mnist', 'QORNN_DATA_DIR=/data qornn data download all'];

export const dataCommand: CommandDefinition = {
  name: 'data',
  description: 'list, download and locate data sets',
  details,
  examples,
  subcommands: [
    {
      name: 'list',
      description: 'list the data sets and the state of their files: ready, missing or damaged',
      async run(_args, _options, terminal) {
        const { listData } = await import('../data/data-sets.js');
        await listData(terminal);
      },
    },
    {
      name: 'download',
      description: 'download missing and damaged files; resumes interrupted downloads',
      arguments: [{ name: '<set...>', description: 'mnist, ptb, or all' }],
      details,
      examples,
      async run(sets, _options, terminal) {
        const { downloadData } = await import('../data/data-sets.js');
        await downloadData(sets, terminal);
      },
    },
    {
      name: 'path',
      description: 'print the folder of the data sets',
      async run(_args, _options, terminal) {
        const { dataPath } = await import('../data/data-sets.js');
        await dataPath(terminal);
      },
    },
  ],
};
