import type { CommandDefinition } from './command.js';

const details = `Data sets are kept in the folder that QORNN_DATA_DIR names, else in the cache of the user; a file lies in <folder>/<set>, and one that is
put there by hand is used as it is. A download tries the public mirrors in turn, and puts a file in its place when its content has been
verified. Ctrl-C keeps what has arrived. QORNN_DATA_MIRROR takes addresses of one's own, separated by commas, in place of the
public mirrors; they serve <address>/<set>/<file>.`;
const examples = ['qornn data list', 'qornn data download mnist', 'QORNN_DATA_DIR=/data qornn data download all'];

export const dataCommand: CommandDefinition = {
  name: 'data',
  description: 'list, download and find the data sets that tasks read',
  details,
  examples,
  subcommands: [
    {
      name: 'list',
      description: 'show the data sets, and which of their files are here, missing or damaged',
      async run(_args, _options, terminal) {
        const { listData } = await import('../data/data-sets.js');
        await listData(terminal);
      },
    },
    {
      name: 'download',
      description: 'get the files that are missing or damaged; goes on where an earlier download stopped',
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
      description: 'print the folder where data sets are kept',
      async run(_args, _options, terminal) {
        const { dataPath } = await import('../data/data-sets.js');
        await dataPath(terminal);
      },
    },
  ],
};
