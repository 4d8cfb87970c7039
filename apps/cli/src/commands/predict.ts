import { parseAssignment } from '../configuration/assignment.js';
import { choiceOption, integerOption, repeated } from '../options/option-readers.js';
import type { PredictOptions } from '../prediction/predict-options.js';
import type { CommandDefinition } from './command.js';

export const predictCommand: CommandDefinition<PredictOptions> = {
  name: 'predict',
  description: 'answers of an integer model for unlabelled series, of a file or as they come',
  arguments: [
    { name: '<model>', description: 'a model.qornn.safetensors, or a run folder with one' },
    {
      name: '<data>',
      description: 'a file of any format of the task series, or - for standard input (CSV or JSON Lines)',
    },
  ],
  options: [
    {
      flags: '--format <format>',
      description: 'csv or jsonl (default: csv)',
      read: choiceOption('--format', ['csv', 'jsonl']),
    },
    { flags: '--probabilities', description: 'also the probability of each class' },
    { flags: '--every-step', description: 'an answer at every time step, for windows from the first full one on' },
    {
      flags: '--every <n>',
      description: 'for models of windows: an answer every n time steps (default: the stride of the training)',
      read: integerOption('--every', 1),
    },
    {
      flags: '--sequence <column>',
      description:
        'column that identifies sequences; the network starts anew when it changes (default: as in the training)',
    },
    { flags: '--skip-invalid', description: 'report invalid lines of standard input on stderr, and go on' },
    {
      flags: '--set <key=value>',
      description:
        "option of reading, like delimiter=';' or timestamp=time; an empty value removes it; may be repeated",
      read: repeated(parseAssignment),
    },
  ],
  details: `Columns are matched by name, or by position without names in the first line. What the model says about reading is applied: rules for
missing values, resampling, windows. Labels in the data are ignored, like all columns that the model does not know. Values are in their own units.

A line of the output has the sequence, if there are several, the step within it (from 1) that the answer was given at, and the answer. A model of
windows answers after every full window, each time from its initial state; a model of whole sequences at the end of each; a model with an
answer at every step at every step, with windows from the initial state after each window.

From standard input, each line of output is written as soon as its answer is known: tail -f sensor.csv | qornn predict model.qornn.safetensors -
A line of JSON Lines is a step, or with arrays a whole sequence. Rules that need later rows (missing: interpolate, resample: linear) are possible
for files only. A stream that ends without a row has no answers, which is said on stderr; a file without rows is an error.`,
  examples: [
    'qornn predict runs/activity-seed0 tuesday.csv',
    'qornn predict model.qornn.safetensors tuesday.csv --probabilities --format jsonl',
    'qornn predict model.qornn.safetensors - --every 10 --skip-invalid',
  ],
  async run([model, data], options, terminal) {
    const { predict } = await import('../prediction/predict.js');
    await predict(model!, data!, options, terminal);
  },
};
