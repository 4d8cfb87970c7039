import { readdirSync } from 'node:fs';
import { Command } from 'commander';
import { describe, expect, it } from 'vitest';
import { createProgram } from '../program.js';
import { commandReference } from '../testing/command-reference.js';
import { silentTerminal } from '../testing/recording-terminal.js';
import { allCommands } from './all-commands.js';
import type { CommandDefinition } from './command.js';

const withSubcommands = (definition: CommandDefinition): CommandDefinition[] => [
  definition,
  ...(definition.subcommands ?? []).flatMap(withSubcommands),
];

/** The program with commands that do nothing. */
function idleProgram(): Command {
  const program = createProgram({ version: '0.0.0', terminal: silentTerminal, writeOut: () => {} });
  const idle = (command: Command) => {
    command.action(() => {});
    for (const subcommand of command.commands) idle(subcommand);
  };
  for (const command of program.commands) idle(command);
  return program;
}

/** The arguments of a shell command line, without environment variables and redirections. */
function argumentsOf(line: string): string[] {
  const [, typed] = /^(?:[A-Z_]+=\S+ )?qornn (.*?)(?: > \S+)?$/.exec(line)!;
  return [...typed!.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

describe('the commands', () => {
  it('have one file each in this folder', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !/^(command|all-commands)\.|\.test\./.test(file));
    expect(allCommands.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it('are documented in COMMANDS.md; `npx vitest run src/commands -u` updates it', async () => {
    await expect(commandReference()).toMatchFileSnapshot('../../COMMANDS.md');
  });

  it.each(allCommands.flatMap(withSubcommands).flatMap(({ examples = [] }) => examples))(
    'accept their example: %s',
    async (line) => {
      await expect(idleProgram().parseAsync(argumentsOf(line), { from: 'user' })).resolves.toBeInstanceOf(Command);
    },
  );

  it('reject an example with an unknown option', async () => {
    const parsed = idleProgram().parseAsync(argumentsOf('qornn demo --seeed 7 > x.json'), { from: 'user' });
    await expect(parsed).rejects.toThrow("unknown option '--seeed'");
  });
});
