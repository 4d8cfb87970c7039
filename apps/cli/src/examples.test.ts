import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { Terminal } from './display/terminal.js';
import { createProgram } from './program.js';
import { recording } from './testing/recording-terminal.js';

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8');
const program = createProgram({
  version: '0.0.0',
  terminal: () => new Terminal(recording(), recording(), false),
  writeOut: () => {},
});

describe('README', () => {
  it('has a row for every command, and only for those', () => {
    const rows = [...readme.matchAll(/^\| `([a-z]+)[^|]*(?:\\\|[^|]*)*\|.*\|.*\|$/gm)].map(([, name]) => name);
    expect(rows).toEqual(program.commands.map((command) => command.name()));
  });

  it('opens with commands that exist, and names only options that exist', () => {
    const [, block] = /```sh\n(qornn [\s\S]*?)```/.exec(readme)!;
    for (const line of block!.trim().split('\n')) {
      const [, name] = /^qornn ([a-z]+)/.exec(line)!;
      expect(program.commands.map((command) => command.name())).toContain(name);
    }
    const options = [program, ...program.commands].flatMap((command) => command.options.map(({ long }) => long));
    for (const [option] of readme.matchAll(/(?<=`|\s)--[a-z-]+/g)) expect([...options, '--help']).toContain(option);
  });
});
