import type { InitOptions } from '../initialization/init-options.js';
import { choiceOption, integerOption, listOption } from '../options/option-readers.js';
import type { CommandDefinition } from './command.js';

const columnNames = listOption((name) => name.trim());

export const initCommand: CommandDefinition<InitOptions> = {
  name: 'init',
  description: 'look at a data file, and write a configuration that trains on it',
  arguments: [
    {
      name: '<data>',
      description:
        'a file or folder with time series: CSV, JSON Lines, .ts, .arff, .tsv of UCR, .npy, .npz, .parquet; or .gz of them',
    },
  ],
  options: [
    { flags: '--label <column>', description: 'classification: the column of the class' },
    {
      flags: '--target <columns>',
      description: 'regression: the columns of the numbers to predict',
      read: columnNames,
    },
    { flags: '--sequence <column>', description: 'the column that identifies sequences' },
    { flags: '--columns <columns>', description: 'the inputs, separated by commas', read: columnNames },
    {
      flags: '--group <column>',
      description: 'the column of what must not be divided between splits, such as a person',
    },
    { flags: '--timestamp <column>', description: 'the column of the times of rows' },
    {
      flags: '--layout <layout>',
      description: 'what a row of a CSV file is: long (a step) or wide (a whole sequence)',
      read: choiceOption('--layout', ['long', 'wide']),
    },
    {
      flags: '--labels <which>',
      description: 'an answer for each sequence or window (sequence), or at every row (step)',
      read: choiceOption('--labels', ['sequence', 'step']),
    },
    {
      flags: '--window <rows>',
      description: 'rows that the network reads for an answer',
      read: integerOption('--window', 1),
    },
    {
      flags: '--horizon <rows>',
      description: 'how many rows ahead the answer is; several separated by commas',
      read: listOption(integerOption('--horizon', 0)),
    },
    { flags: '--test <file>', description: 'the test file of a published split; <data> is then for training' },
    { flags: '--validation <file>', description: 'the validation file of a published split' },
    { flags: '--name <name>', description: 'name of the configuration and of its runs (default: from the file)' },
    { flags: '-o, --out <file>', description: 'file to write (default: <name>.yaml in the current folder)' },
    { flags: '--force', description: 'replace a file that exists' },
  ],
  details: `Reads the data, says what it saw (rows, sequences, lengths, columns, classes, times, gaps, columns that give the answer away), and writes a YAML
file with a comment on every setting. What is guessed is said with the reason; an option above replaces the guess. A file whose name ends in
_TRAIN, -train and the like is one of a published split if its counterpart is beside it. Nothing is written if no label or target can be found,
or the data cannot be loaded with the configuration. --json prints what was seen, and the configuration.`,
  examples: [
    'qornn init readings.csv',
    'qornn init GunPoint_TRAIN.ts',
    'qornn init train.csv --test test.csv --label activity --sequence session',
    'qornn init weather.csv --target temperature --horizon 1,6,12 --window 72 -o forecast.yaml',
    'qornn init recordings/ --json > seen.json',
  ],
  async run([path], options, terminal) {
    const { init } = await import('../initialization/init.js');
    await init(path!, options, terminal);
  },
};
