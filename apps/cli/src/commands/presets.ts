import type { CommandDefinition } from './command.js';

export const presetsCommand: CommandDefinition = {
  name: 'presets',
  description: 'list the built-in configurations',
  async run(_args, _options, terminal) {
    const { showPresets } = await import('../configuration/show-presets.js');
    await showPresets(terminal);
  },
};
