import type { TrustOptions } from '../runs/trust.js';
import type { CommandDefinition } from './command.js';

export const trustCommand: CommandDefinition<TrustOptions> = {
  name: 'trust',
  description: 'trust run folders from elsewhere, so that commands load their plugins',
  arguments: [{ name: '<run...>', description: 'run folders' }],
  options: [{ flags: '--remove', description: 'revoke trust' }],
  details: `A configuration may list plugins, which are code. 'train' loads the plugins of the configuration you name and trusts the run folder it
creates. Commands do not load plugins of other folders: they fail and say how to allow them. Trust ends when the list of plugins or their
code changes. --allow-plugins allows them for one command.`,
  examples: ['qornn trust shared/copy-1000-seed0', 'qornn trust --remove shared/copy-1000-seed0'],
  async run(runs, options, terminal) {
    const { trust } = await import('../runs/trust.js');
    await trust(runs, options, terminal);
  },
};
