import { allCommands } from '../commands/all-commands.js';
import type { CommandDefinition, OptionDefinition } from '../commands/command.js';
import { createProgram } from '../program.js';
import { silentTerminal } from './recording-terminal.js';

/** Content of `COMMANDS.md`: the help of all commands in Markdown. */
export function commandReference(): string {
  const program = createProgram({ version: '', terminal: silentTerminal, writeOut: () => {} });
  return [
    '# Commands and options',
    'The help of all commands, as printed by `qornn <command> --help`.',
    '## Options of every command',
    optionsTable(program.options),
    ...allCommands.flatMap((command) => sectionOf(command, 'qornn', '##')),
  ]
    .join('\n\n')
    .concat('\n');
}

/** @param parent parent of a subcommand; its details are not repeated */
function sectionOf(command: CommandDefinition, before: string, heading: string, parent?: CommandDefinition): string[] {
  const { name, description, details, examples, options = [], subcommands = [] } = command;
  const called = `${before} ${name}`;
  const usage = [called, ...(command.arguments ?? []).map((argument) => argument.name)].join(' ');
  const isNew = details !== parent?.details;
  return [
    `${heading} \`${usage}\``,
    `${prose(description.charAt(0).toUpperCase() + description.slice(1))}.`,
    ...(command.arguments ?? []).map((argument) => `\`${argument.name}\`: ${prose(argument.description)}`),
    ...(options.length === 0 ? [] : [optionsTable(options)]),
    ...(details && isNew ? [prose(details)] : []),
    ...(examples && isNew ? [['```sh', ...examples, '```'].join('\n')] : []),
    ...subcommands.flatMap((subcommand) => sectionOf(subcommand, called, `${heading}#`, command)),
  ];
}

function optionsTable(options: readonly Pick<OptionDefinition, 'flags' | 'description'>[]): string {
  const rows = options.map(({ flags, description }) => `| \`${flags}\` | ${prose(description)} |`);
  return ['| option | means |', '|---|---|', ...rows].join('\n');
}

/** Escapes angle brackets. */
function prose(text: string): string {
  return text.replaceAll('<', '\\<');
}
