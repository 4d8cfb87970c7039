import type { CommandDefinition } from './command.js';

export const inspectCommand: CommandDefinition = {
  name: 'inspect',
  description: 'show the contents of a run folder or an integer model',
  arguments: [{ name: '<path>', description: 'a run folder, or a model.qornn.safetensors' }],
  details: `For a run: configuration, summary, and orthogonality of each recurrent weight before and after quantization. For a model file: layers,
multipliers, bytes, the margin of the accumulators before overflow, and the bits and the step of every number, with where they come from.`,
  examples: ['qornn inspect runs/demo-seed0', 'qornn inspect runs/demo-seed0/model.qornn.safetensors --json'],
  async run([path], options, terminal) {
    const { inspect } = await import('../inspection/inspect.js');
    await inspect(path!, options, terminal);
  },
};
