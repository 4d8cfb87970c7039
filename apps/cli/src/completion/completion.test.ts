import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Terminal } from '../display/terminal.js';
import { createProgram } from '../program.js';
import { recording, silentTerminal } from '../testing/recording-terminal.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { SHELLS, type Shell } from './shells.js';
import { showCompletion } from './show-completion.js';

const folder = temporaryFolder();
mkdirSync(join(folder, 'runs', 'first run'), { recursive: true });
writeFileSync(join(folder, 'readings.yaml'), '');

const script = Object.fromEntries(
  await Promise.all(
    SHELLS.map(async (shell) => {
      const stdout = recording();
      const program = createProgram({ version: '0.0.0', terminal: silentTerminal, writeOut: () => {} });
      await showCompletion(shell, program, new Terminal(stdout, recording(), false));
      const path = join(folder, `qornn.${shell}`);
      writeFileSync(path, stdout.text);
      return [shell, path];
    }),
  ),
) as Record<Shell, string>;

/** Completions of lines, by a shell that asks the script as it does when somebody presses Tab at the end of each. */
const complete: Record<Shell, (lines: readonly string[]) => string[][]> = {
  bash(lines) {
    // Readline splits words at = too.
    const words = (line: string) => line.split(/(?<==)|(?==)| /);
    const asked = lines.map((line) => {
      const quoted = words(line).map((word) => `'${word}'`);
      const name = line.startsWith('npx') ? '_qornn_npx' : '_qornn';
      return `COMP_WORDS=(${quoted.join(' ')}); COMP_CWORD=${quoted.length - 1}; ${name}; printf '%s\\n' "\${COMPREPLY[@]}" '<END>'`;
    });
    const registered = ['complete -p qornn', 'complete -p npx'].map((line) => `${line} >/dev/null || exit 1`);
    return answers('bash', ['--norc', '-c', [`source '${script.bash}'`, ...registered, ...asked].join('\n')]);
  },
  fish(lines) {
    const asked = lines.map((line) => `complete -C '${line}' | string replace -r '\\t.*' ''; echo '<END>'`);
    return answers('fish', ['--no-config', '-c', [`source '${script.fish}'`, ...asked].join('\n')]);
  },
  // A real line editor in a pseudo-terminal; what its completion would insert goes to a file.
  zsh(lines) {
    const found = join(folder, 'found');
    writeFileSync(found, '');
    writeFileSync(
      join(folder, '.zshrc'),
      `PS1=; autoload -Uz compinit; compinit -u -D; source '${script.zsh}'
compadd() {
  if [[ " $* " == *" -"[OAD]" "* ]]; then builtin compadd "$@"; return; fi
  local -a hits
  builtin compadd -O hits "$@"
  print -rl -- $hits >> '${found}'
  builtin compadd "$@"
}
answer() { compstate[insert]= compstate[list]=; _main_complete; print '<END>' >> '${found}'; print -r -- '<DONE>' }
zle -C answer complete-word answer
bindkey '^I' answer
print '<READY>'
`,
    );
    const asked = lines.map((line) => `zpty -w -n z $'\\C-u${line}\\t'; zpty -r z text '*<DONE>*'`);
    const code = [`zmodload zsh/zpty; zpty z ZDOTDIR='${folder}' zsh -di; zpty -r z text '*<READY>*'`, ...asked];
    execFileSync('zsh', ['-f', '-c', code.join('\n')], { cwd: folder, stdio: 'pipe' });
    return split(readFileSync(found, 'utf8'));
  },
};

function answers(command: string, args: string[]): string[][] {
  return split(execFileSync(command, args, { cwd: folder, encoding: 'utf8' }));
}

function split(text: string): string[][] {
  return text
    .split('<END>\n')
    .slice(0, -1)
    .map((part) =>
      part
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
    );
}

const EXPECTED: [line: string, included: string[], excluded: string[]][] = [
  ['qornn tra', ['train'], ['trust', 'eval']],
  ['qornn ', ['demo', 'train', 'completion', 'help'], ['c', 'readings.yaml']],
  ['qornn export ', ['c', 'onnx', 'json', 'size'], ['train']],
  ['qornn export c --ta', ['--target'], ['--graph']],
  ['qornn export c --target ', ['generic', 'avr', 'cortex-m'], ['readings.yaml', 'arduino']],
  ['qornn --seed 3 export c --target a', ['avr'], ['generic']],
  ['qornn quantize --calibration m', ['max', 'mse'], ['percentile']],
  ['qornn train --set training.steps=5 copy-10', ['copy-100', 'copy-1000'], ['copy-200', 'readings.yaml']],
  ['qornn train read', ['readings.yaml'], ['copy-1000']],
  ['qornn train pmnist+4', ['pmnist+4bit'], ['pmnist+5bit', 'pmnist']],
  ['qornn train pmnist+4bit+lst', ['pmnist+4bit+lstm'], []],
  ['qornn train --see', ['--seed', '--seeds'], ['--set']],
  ['qornn runs --sort me', ['metric'], ['name']],
  ['qornn data download m', ['mnist'], ['ptb', 'all']],
  ['qornn data download mnist ', ['mnist', 'ptb', 'all'], []],
  ['qornn eval --task se', ['series'], ['copy']],
  ['qornn --backend w', ['wasm'], ['cpu']],
  ['qornn completion ', ['bash', 'zsh', 'fish'], ['readings.yaml']],
  ['qornn completion zsh ', [], ['bash']],
  ['qornn quantize ', ['runs'], ['readings.yaml']],
  ['npx qornn tra', ['train'], ['eval']],
  ['npx --yes qornn completion b', ['bash'], ['zsh']],
];

describe.each(SHELLS)('completion in %s', (shell) => {
  const isThere = spawnSync(shell, ['--version']).status === 0;
  // Windows has a bash of its own kind, with other paths.
  const skip = !isThere || process.platform === 'win32';
  const found = skip ? [] : complete[shell](EXPECTED.map(([line]) => line));

  it.skipIf(skip).each(EXPECTED.map((one, i) => [...one, i] as const))(
    `${skip ? `(${shell} is not installed) ` : ''}%s`,
    (_line, included, excluded, i) => {
      const words = found[i]!.map((word) => word.replace(/\/$/, ''));
      for (const word of included) expect(words).toContain(word);
      for (const word of excluded) expect(words).not.toContain(word);
    },
  );
});

describe('the script for bash', () => {
  it.skipIf(process.platform === 'win32')('completes a value after =', () => {
    const lines = ['qornn export c --target=av', 'qornn export c --target=', 'qornn export c --target=avr --for'];
    const [begun, all, next] = complete.bash(lines);
    expect(begun).toEqual(['avr']);
    expect(all).toContain('generic');
    expect(next).toEqual(['--format', '--force']);
  });
});
