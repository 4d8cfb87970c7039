import type { Argument, Command, Option } from 'commander';

/** What a shell offers for a value: given words, or things that it finds itself. */
export type Offer = readonly string[] | 'files' | 'folders' | 'sources' | 'nothing';

/** An option, as shells complete it. */
export interface CompletedOption {
  /** `--out`, `-h` */
  names: readonly string[];
  description: string;
  /** null if it takes no value */
  value: Offer | null;
}

/** A command or a group of commands, as shells complete it. */
export interface CompletedCommand {
  /** words that call it, from `qornn` on */
  path: readonly string[];
  description: string;
  subcommands: readonly CompletedCommand[];
  /** its own and those of every command */
  options: readonly CompletedOption[];
  arguments: readonly { offer: Offer; many: boolean }[];
}

/** Names that are known at the time of writing the script. */
export interface KnownNames {
  /** by the long name of the option or the name of the argument */
  words: Readonly<Record<string, readonly string[]>>;
}

/** By the placeholder of an option or the name of an argument. */
const OFFERS: Readonly<Record<string, Offer>> = {
  file: 'files',
  path: 'files',
  model: 'files',
  data: 'files',
  config: 'files',
  folder: 'folders',
  run: 'folders',
  source: 'sources',
  other: 'sources',
};

/**
 * All commands of the program, for the scripts of shells.
 *
 * @param program the root
 */
export function completionModel(program: Command, known: KnownNames): CompletedCommand {
  return completed(program, [program.name()], optionsOf(program, known), known);
}

function completed(
  command: Command,
  path: readonly string[],
  shared: readonly CompletedOption[],
  known: KnownNames,
): CompletedCommand {
  const isRoot = path.length === 1;
  const subcommands = command.commands.map((sub) => completed(sub, [...path, sub.name()], shared, known));
  const help: CompletedCommand = {
    path: [...path, 'help'],
    description: 'show help of a command',
    subcommands: [],
    options: [],
    arguments: [{ offer: subcommands.map(({ path: words }) => words.at(-1)!), many: false }],
  };
  return {
    path,
    description: command.description(),
    subcommands: isRoot ? [...subcommands, help] : subcommands,
    options: isRoot
      ? shared
      : [...optionsOf(command, known), ...shared.filter(({ names }) => !names.includes('--version'))],
    arguments: command.registeredArguments.map((argument) => ({
      offer: offerOfArgument(argument, known),
      many: argument.variadic,
    })),
  };
}

function optionsOf(command: Command, known: KnownNames): CompletedOption[] {
  const options = command.options.map((option) => ({
    names: [option.short, option.long].filter((name) => name != null),
    description: option.description,
    value: option.required || option.optional ? offerOfOption(option, known) : null,
  }));
  return command.parent ? options : [...options, { names: ['-h', '--help'], description: 'show help', value: null }];
}

function offerOfArgument(argument: Argument, { words }: KnownNames): Offer {
  return argument.argChoices ?? words[argument.name()] ?? OFFERS[argument.name()] ?? 'files';
}

function offerOfOption({ long, flags, parseArg }: Option, { words }: KnownNames): Offer {
  const { choices } = (parseArg ?? {}) as { choices?: readonly string[] };
  const [, placeholder = ''] = /[<[]([^>\]]+?)(?:\.\.\.)?[>\]]/.exec(flags) ?? [];
  return choices ?? OFFERS[placeholder] ?? words[long ?? ''] ?? 'nothing';
}

/** A command and all below it. */
export function allBelow(command: CompletedCommand): CompletedCommand[] {
  return [command, ...command.subcommands.flatMap(allBelow)];
}
