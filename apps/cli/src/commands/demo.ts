import { parseAssignment } from '../configuration/assignment.js';
import type { DemoOptions } from '../demo/demo.js';
import { integerOption, repeated } from '../options/option-readers.js';
import type { CommandDefinition } from './command.js';

export const demoCommand: CommandDefinition<DemoOptions> = {
  name: 'demo',
  description: 'train a network that remembers, quantize it, run it in integers',
  options: [
    { flags: '--out <folder>', description: 'run folder (default: a fresh one, runs/demo-seed<seed>)' },
    {
      flags: '--sequences <n>',
      description: 'unseen sequences to test on (default: 128)',
      read: integerOption('--sequences', 1),
    },
    { flags: '--set <key=value>', description: 'change the preset; may be repeated', read: repeated(parseAssignment) },
  ],
  details: `Trains the preset 'demo' on the copy task (ten symbols to be said again after a long silence), calibrates the activations on
training sequences, compiles, and runs the integer engine on sequences it has never seen. At most three minutes of training.`,
  examples: [
    'qornn demo',
    'qornn demo --seed 7 --json > demo.json',
    'qornn demo --set task.T0=100 --set model.recurrentQuantizer.bits=5',
  ],
  async run(_args, options, terminal) {
    const { demo } = await import('../demo/demo.js');
    await demo(options, terminal);
  },
};
