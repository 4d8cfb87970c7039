import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { createProgram } from './program.js';
import { silentTerminal } from './testing/recording-terminal.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const program = createProgram({ version: '0.0.0', terminal: silentTerminal, writeOut: () => {} });

describe('README', () => {
  it('has a row for every command, and only for those', () => {
    const rows = [...readme.matchAll(/^\| `([a-z]+)[^|]*(?:\\\|[^|]*)*\|.*\|.*\|$/gm)].map(([, name]) => name);
    expect(rows).toEqual(program.commands.map((command) => command.name()));
  });

  it('starts with the installation, then existing commands', () => {
    const lines = [...readme.matchAll(/```sh\n([\s\S]*?)```/g)].flatMap(([, block]) => block!.trim().split('\n'));
    expect(lines[0]).toBe('npm install qornn --global');
    for (const line of lines.slice(1)) {
      const [, name] = /^qornn ([a-z]+)/.exec(line)!;
      expect(program.commands.map((command) => command.name())).toContain(name);
    }
  });

  it('names only options that exist', () => {
    const subcommands = program.commands.flatMap(({ commands }) => commands);
    const options = [program, ...program.commands, ...subcommands].flatMap((command) =>
      command.options.map(({ long }) => long),
    );
    const known = [...options, '--help', '--global'];
    for (const [option] of readme.matchAll(/(?<=`|\s)--[a-z-]+/g)) expect(known).toContain(option);
  });
});
