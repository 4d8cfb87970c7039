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

/** The program, in which every command does nothing. */
function idleProgram(): Command {
  const program = createProgram({ version: '0.0.0', terminal: silentTerminal, writeOut: () => {} });
  const idle = (command: Command) => {
    command.action(() => {});
    for (const subcommand of command.commands) idle(subcommand);
  };
  for (const command of program.commands) idle(command);
  return program;
}

/** The arguments of a line of a shell, without variables before the command and redirections after it. */
function argumentsOf(line: string): string[] {
  const [, typed] = /^(?:[A-Z_]+=\S+ )?qornn (.*?)(?: > \S+)?$/.exec(line)!;
  return [...typed!.matchAll(/'([^']*)'|\S+/g)].map(([word, quoted]) => quoted ?? word);
}

describe('the commands', () => {
  it('are those that have a file here', () => {
    const files = readdirSync(import.meta.dirname).filter((file) => !/^(command|all-commands)\.|\.test\./.test(file));
    expect(allCommands.map(({ name }) => `${name}.ts`).sort()).toEqual(files.sort());
  });

  it('are documented with all their options in COMMANDS.md, which `npx vitest run src/commands -u` writes', async () => {
    await expect(commandReference()).toMatchFileSnapshot('../../COMMANDS.md');
  });

  it.each(allCommands.flatMap(withSubcommands).flatMap(({ examples = [] }) => examples))(
    'take their example: %s',
    async (line) => {
      await expect(idleProgram().parseAsync(argumentsOf(line), { from: 'user' })).resolves.toBeInstanceOf(Command);
    },
  );

  it('refuse what their examples would be with another option', async () => {
    const parsed = idleProgram().parseAsync(argumentsOf('qornn demo --seeed 7 > x.json'), { from: 'user' });
    await expect(parsed).rejects.toThrow("unknown option '--seeed'");
  });
});
