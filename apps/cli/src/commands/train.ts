import { parseAssignment } from '../configuration/assignment.js';
import { parseSeeds } from '../configuration/seeds.js';
import { repeated } from '../options/option-readers.js';
import type { TrainOptions } from '../training/train-options.js';
import type { CommandDefinition } from './command.js';

export const trainCommand: CommandDefinition<TrainOptions> = {
  name: 'train',
  description: 'train presets or configurations into run folders',
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
    { flags: '--resume', description: 'go on with an interrupted run; ends in the same numbers' },
    { flags: '--seeds <list>', description: 'a run for each seed: 0,1,2, or how many from 0', read: parseSeeds },
    {
      flags: '--all',
      description: 'a run for each source, one after the other; a folder stands for the .yaml files in it',
    },
    {
      flags: '--out <folder>',
      description: 'run folder (default: runs/<name>-seed<seed>); with --seeds or --all, in place of runs',
    },
  ],
  details: `The run folder holds config.yaml (everything, defaults included), data.json (what it is trained on), metrics.jsonl (one line an evaluation), checkpoints/ (last and
best, safetensors) and summary.json. Ctrl-C saves and stops. A value of --set is YAML; an empty one removes the key.

--seeds and --all make a queue: what is finished is skipped, what was interrupted goes on, a run that fails does not keep the rest from
being trained. The same command once more goes on with what is left. Ends in a table of all runs, and mean ± std (of the sample)
over the seeds of each source. Exit code 1 if a run failed; after Ctrl-C, which saves the run at hand, 130.`,
  examples: [
    'qornn presets',
    'qornn train copy-1000',
    'qornn train my.yaml --seed 3 --out runs/third --set training.steps=500',
    "qornn train my.yaml --set 'model.recurrentQuantizer={ name: uniform, bits: 4 }'",
    'qornn train runs/copy-1000-seed0 --resume',
    'qornn train copy-1000 --seeds 0,1,2',
    'qornn train --all sweep/*.yaml --seeds 5 --json > sweep.json',
  ],
  async run(sources, options, terminal) {
    const { train } = await import('../training/train.js');
    await train(sources, options, terminal);
  },
};
