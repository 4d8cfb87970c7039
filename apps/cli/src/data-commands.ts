import type { Command } from 'commander';
import type { Terminal } from './display/terminal.js';
import type { GlobalOptions } from './global-options.js';

type Run = (args: string[], options: GlobalOptions, terminal: Terminal) => Promise<void>;

/** `qornn data list`, `download` and `path`. */
export function addDataCommands(
  program: Command,
  action: (run: Run) => (...received: unknown[]) => Promise<void>,
): void {
  const data = program
    .command('data')
    .description('list, download and find the data sets that tasks read')
    .addHelpText('after', dataHelp);

  data
    .command('list')
    .description('show the data sets, and which of their files are here, missing or damaged')
    .action(
      action(async (_args, _options, output) => {
        const { listData } = await import('./commands/data.js');
        await listData(output);
      }),
    );

  data
    .command('download')
    .description('get the files that are missing or damaged; goes on where an earlier download stopped')
    .argument('<set...>', 'mnist, ptb, or all')
    .addHelpText('after', dataHelp)
    .action(
      action(async (sets, _options, output) => {
        const { downloadData } = await import('./commands/data.js');
        await downloadData(sets, output);
      }),
    );

  data
    .command('path')
    .description('print the folder where data sets are kept')
    .action(
      action(async (_args, _options, output) => {
        const { dataPath } = await import('./commands/data.js');
        await dataPath(output);
      }),
    );
}

const dataHelp = `
Data sets are kept in the folder that QORNN_DATA_DIR names, else in the cache of the user; a file lies in <folder>/<set>, and one that is
put there by hand is used as it is. A download tries the public mirrors in turn, and puts a file in its place when its content has been
verified. Ctrl-C keeps what has arrived. QORNN_DATA_MIRROR takes addresses of one's own, separated by commas, in place of the
public mirrors; they serve <address>/<set>/<file>.

Examples:
  qornn data list
  qornn data download mnist
  QORNN_DATA_DIR=/data qornn data download all`;
