import { parseAssignment } from '../configuration/assignment.js';
import { parseSeeds } from '../configuration/seeds.js';
import { choiceOption, integerOption, repeated } from '../options/option-readers.js';
import type { TrainOptions } from '../training/train-options.js';
import type { CommandDefinition } from './command.js';

export const trainCommand: CommandDefinition<TrainOptions> = {
  name: 'train',
  description: 'train presets or configurations; each run has its own folder',
  arguments: [
    {
      name: '<source...>',
      description: 'a preset, the path of a .yaml file, or a run folder to resume; several with --all',
    },
  ],
  options: [
    {
      flags: '--set <key=value>',
      description: 'change the configuration; may be repeated',
      read: repeated(parseAssignment),
    },
    {
      flags: '--match <size>',
      description: 'choose the units of a variant so that it is as large as its source: parameters or bytes',
      read: choiceOption('--match', ['parameters', 'bytes']),
    },
    {
      flags: '--match-with <source>',
      description: 'with --match, be as large as this preset or .yaml file instead, which may name variants',
    },
    { flags: '--resume', description: 'resume an interrupted run; the result is the same as without interruption' },
    { flags: '--seeds <list>', description: 'one run per seed: a list like 0,1,2, or a count', read: parseSeeds },
    {
      flags: '--all',
      description: 'train several sources in sequence; a folder stands for its .yaml files',
    },
    {
      flags: '--workers <n>',
      description:
        'with --seeds or --all, train so many runs at the same time, each in a process of its own (default: one after the other)',
      read: integerOption('--workers', 1, 256),
    },
    {
      flags: '--out <folder>',
      description: 'run folder (default: runs/<name>-seed<seed>); with --seeds or --all, parent folder (default: runs)',
    },
    {
      flags: '--tensorboard <folder>',
      description:
        'write event files for TensorBoard, in a folder per run: loss and rate of every step, metrics of evaluations',
    },
  ],
  details: `The run folder contains config.yaml (the full configuration with defaults), data.json (a record of the training data), metrics.jsonl (one
line per evaluation), checkpoints/ (last and best, as safetensors) and summary.json. Ctrl-C saves and stops. Values of --set are YAML;
an empty value removes the key; elements of lists have places as keys, as in model.layers.0.units=16. A warm-up that is not over before
the training.steps of --set is shortened with them.

--match compares a variant with its source, the same configuration without variants: with the same number of trained parameters, or with
as many bytes of integer model file. The name of the run ends in -parameters or -bytes. With --match-with, the variant is as large as another
configuration of the same task, whose name then ends that of the run, as in copy-1000-gru-bytes-of-copy-1000-4bit.

--seeds and --all make a queue: finished runs are skipped, interrupted runs are resumed, and a failed run does not stop the queue. Run
the same command again to train what is left. At the end, a table shows all runs, and mean ± sample standard deviation over the seeds of
each source. Exit code 1 if a run failed; 130 after Ctrl-C, which saves what is running. For grids and random search, see qornn sweep.`,
  examples: [
    'qornn presets',
    'qornn train copy-1000',
    'qornn train my.yaml --seed 3 --out runs/third --set training.steps=500',
    "qornn train my.yaml --set 'model.recurrentQuantizer={ name: uniform, bits: 4 }'",
    'qornn train runs/copy-1000-seed0 --resume',
    'qornn train copy-1000 --seeds 0,1,2',
    'qornn train copy-1000 --seeds 4 --workers 2',
    'qornn train copy-1000+gru --match bytes',
    'qornn train copy-1000+gru --match bytes --match-with copy-1000+4bit',
    'qornn train copy-1000 --tensorboard logs',
    'qornn train --all sweep/*.yaml --seeds 5 --json > sweep.json',
  ],
  async run(sources, options, terminal) {
    const { train } = await import('../training/train.js');
    await train(sources, options, terminal);
  },
};
