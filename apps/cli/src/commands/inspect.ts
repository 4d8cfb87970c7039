import type { CommandDefinition } from './command.js';

export const inspectCommand: CommandDefinition = {
  name: 'inspect',
  description: 'show what is in a run folder or an integer model',
  arguments: [{ name: '<path>', description: 'a run folder, or a model.qornn.safetensors' }],
  details: `Of a run: configuration, summary, and how orthogonal each recurrent weight is, before and after quantization. Of a model file:
layers, bits, multipliers, bytes, and how far the accumulators stay from overflow.`,
  examples: ['qornn inspect runs/demo-seed0', 'qornn inspect runs/demo-seed0/model.qornn.safetensors --json'],
  async run([path], options, terminal) {
    const { inspect } = await import('../inspection/inspect.js');
    await inspect(path!, options, terminal);
  },
};
