import type { CommandDefinition } from './command.js';

export const diffCommand: CommandDefinition = {
  name: 'diff',
  description: 'show what differs between two runs, models or configurations',
  arguments: [
    { name: '<source>', description: 'a run folder, a model.qornn.safetensors, a .yaml file or a preset' },
    { name: '<other>', description: 'another one; a run can be compared with a model or with a configuration' },
  ],
  details: `Of runs: keys of the configuration, the record of the data, metrics with their change, the environment, and the integer models if both have
one. Of models: layers, bits, scales, bytes, and how many codes of each matrix differ. Times and command lines are not compared. Only what
differs is shown. Plugins are not loaded; a configuration with plugins is compared as it is written, without defaults.

Exit codes as of diff: 0 equal, 1 different, 2 trouble.`,
  examples: [
    'qornn diff runs/copy-1000-seed0 runs/copy-1000-seed1',
    'qornn diff runs/copy-1000-seed0 copy-1000',
    'qornn diff a.qornn.safetensors b.qornn.safetensors --json',
  ],
  async run(sources, options, terminal) {
    const { diff } = await import('../comparison/diff.js');
    await diff(sources, options, terminal);
  },
};
