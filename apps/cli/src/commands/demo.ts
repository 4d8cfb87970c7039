import { parseAssignment } from '../configuration/assignment.js';
import type { DemoOptions } from '../demo/demo.js';
import { integerOption, repeated } from '../options/option-readers.js';
import type { CommandDefinition } from './command.js';

export const demoCommand: CommandDefinition<DemoOptions> = {
  name: 'demo',
  description: 'train a network on the copy task, quantize it, run it with integers only',
  options: [
    { flags: '--out <folder>', description: 'run folder (default: a new one, runs/demo-seed<seed>)' },
    {
      flags: '--sequences <n>',
      description: 'number of test sequences (default: 128)',
      read: integerOption('--sequences', 1),
    },
    { flags: '--set <key=value>', description: 'change the preset; may be repeated', read: repeated(parseAssignment) },
  ],
  details: `Trains the preset 'demo' on the copy task (recall ten symbols after a long delay), calibrates the activations on training sequences,
compiles an integer model and evaluates it on test sequences. Training takes at most three minutes.`,
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
