import type { CommandDefinition } from './command.js';

export const presetsCommand: CommandDefinition = {
  name: 'presets',
  description: 'list what can be trained out of the box',
  async run(_args, _options, terminal) {
    const { showPresets } = await import('../configuration/show-presets.js');
    await showPresets(terminal);
  },
};
