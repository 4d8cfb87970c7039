import { parseAssignment } from '../configuration/assignment.js';
import { durationOption } from '../options/duration-option.js';
import { byteSizeOption, integerOption, repeated } from '../options/option-readers.js';
import type { TuneCommandOptions } from '../tuning/tune-command-options.js';
import type { CommandDefinition } from './command.js';

export const tuneCommand: CommandDefinition<TuneCommandOptions> = {
  name: 'tune',
  description: 'search for the best integer network of a size, and train it',
  arguments: [
    { name: '<source>', description: 'a preset, the path of a .yaml file, or a run folder: where the search begins' },
  ],
  options: [
    {
      flags: '--budget <time>',
      description:
        'time from start to end, final training included, such as 90s, 20m or 1h (default: 20m, unless --trials is given)',
      read: durationOption('--budget'),
    },
    {
      flags: '--trials <n>',
      description: 'number of trainings in the search, instead of a time or besides it',
      read: integerOption('--trials', 1),
    },
    {
      flags: '--max-bytes <size>',
      description: 'largest model file, in bytes, such as 8000 or 8k (default: no limit)',
      read: byteSizeOption('--max-bytes'),
    },
    {
      flags: '--max-cycles <n>',
      description: 'most cycles of a step on --device, estimated (default: no limit)',
      read: integerOption('--max-cycles', 1),
    },
    { flags: '--device <name>', description: 'device whose cycles are estimated, such as atmega328p' },
    {
      flags: '--workers <n>',
      description:
        'number of trainings at the same time, each in a process of its own (default: one a core); with --redis: in the queue',
      read: integerOption('--workers', 1, 256),
    },
    {
      flags: '--set <key=value>',
      description: 'change the configuration first; may be repeated',
      read: repeated(parseAssignment),
    },
    { flags: '--out <folder>', description: 'folder of the search (default: tune/<name>)' },
    {
      flags: '--redis [url]',
      description: 'queue the trainings on this Redis, for qornn worker on any machines (default: QORNN_REDIS_URL)',
    },
    { flags: '--name <search>', description: 'with --redis: name of the search there (default: tune-<name>)' },
  ],
  details: `The search changes cell, layers, units, activations, gain, bits of weights, states and inputs, learning rates and augmentation. It begins with
the configuration and with what is known to work, trains many networks for few steps, and goes on with the best third of them (asynchronous
successive halving). Networks are judged as integers on the validation split; where that is small, by cross-validation of training and validation
sequences. The winner is the smallest network that is as good as the best within one standard error. It is trained anew with several seeds;
only then the test split is looked at, once.
The folder contains best.yaml, the configuration of the winner; best/, its run folder; tuned.json, all results; pareto.svg, metric against bytes; and trials.jsonl, one line for
each candidate and training. Ctrl-C stops and keeps them: the same command goes on, and so it does with a larger --budget. A search with another
configuration, other limits or other data needs another folder. A network that diverges or exceeds a limit is recorded and does not stop the search.
With --redis, workers on any machines train, --workers says how many trainings are in the queue, and this command converts and judges what they
train; without it the search stands still. Workers need the plugins and files of the configuration (--plugin, --data).`,
  examples: [
    'qornn tune my.yaml --budget 20m',
    'qornn tune my.yaml --budget 20m --max-bytes 8k',
    'qornn tune my.yaml --budget 1h --max-cycles 100000 --device atmega328p',
    'qornn tune my.yaml --trials 50 --workers 4 --json > tuned.json',
    'qornn tune my.yaml --budget 1h --redis redis://localhost:6379 --workers 32',
  ],
  async run([source], options, terminal) {
    const { tuneCommandLine } = await import('../tuning/tune-command-line.js');
    await tuneCommandLine(source!, options, terminal);
  },
};
