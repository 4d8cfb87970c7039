import { SHELLS, type Shell } from '../completion/shells.js';
import type { CommandDefinition } from './command.js';

export const completionCommand: CommandDefinition = {
  name: 'completion',
  description: 'print a script that completes commands, options and presets in a shell',
  arguments: [{ name: '<shell>', description: 'bash, zsh or fish', choices: SHELLS }],
  details: `The script completes commands, options, their values, presets with variants, files and folders, after qornn and after npx qornn. It starts no
process for a completion. Print it again after an update of qornn.

bash: qornn completion bash > ~/.local/share/bash-completion/completions/qornn, or source it in ~/.bashrc
zsh:  source <(qornn completion zsh) in ~/.zshrc, after compinit
fish: qornn completion fish > ~/.config/fish/completions/qornn.fish`,
  examples: ['qornn completion bash > qornn.bash', 'qornn completion fish > ~/.config/fish/completions/qornn.fish'],
  async run([shell], _options, terminal, program) {
    const { showCompletion } = await import('../completion/show-completion.js');
    await showCompletion(shell as Shell, program, terminal);
  },
};
