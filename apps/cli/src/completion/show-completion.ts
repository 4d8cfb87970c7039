import type { Command } from 'commander';
import type { Terminal } from '../display/terminal.js';
import { bashScript } from './bash-script.js';
import { completionModel } from './completion-model.js';
import { fishScript } from './fish-script.js';
import { presetNames } from './preset-names.js';
import type { Shell } from './shells.js';
import { zshScript } from './zsh-script.js';

const SCRIPTS = { bash: bashScript, zsh: zshScript, fish: fishScript } as const;

/** `qornn completion`: prints the script of a shell, made from the commands, options and presets of this version. */
export async function showCompletion(shell: Shell, program: Command, terminal: Terminal): Promise<void> {
  const [{ DATA_SETS }, { taskNames }, { automaticOrder }] = await Promise.all([
    import('@qornn/tasks/data'),
    import('@qornn/tasks'),
    import('@qornn/backend'),
  ]);
  const model = completionModel(program, {
    words: {
      set: [...Object.keys(DATA_SETS), 'all'],
      '--task': taskNames(),
      '--backend': ['auto', ...automaticOrder.node],
    },
  });
  const script = SCRIPTS[shell](model, presetNames());
  terminal.result({ shell, script }, () => script.trimEnd());
}
