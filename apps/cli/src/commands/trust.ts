import type { TrustOptions } from '../runs/trust.js';
import type { CommandDefinition } from './command.js';

export const trustCommand: CommandDefinition<TrustOptions> = {
  name: 'trust',
  description: 'let commands load the plugins of run folders that somebody else made',
  arguments: [{ name: '<run...>', description: 'run folders' }],
  options: [{ flags: '--remove', description: 'take it back' }],
  details: `A configuration may list plugins, which are code. 'train' loads those of a configuration that you name, and remembers the folder it
makes; of any other folder, no command loads code, and what needs it says so. A folder is remembered as it is: with another list of
plugins, or other code in them, it is another one. --allow-plugins allows them for one command.`,
  examples: ['qornn trust shared/copy-1000-seed0', 'qornn trust --remove shared/copy-1000-seed0'],
  async run(runs, options, terminal) {
    const { trust } = await import('../runs/trust.js');
    await trust(runs, options, terminal);
  },
};
