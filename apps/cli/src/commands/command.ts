import { Argument, type Command } from 'commander';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';

/**
 * A command of `qornn`: arguments, options, help and action.
 *
 * `run` imports its implementation lazily (`await import('../evaluation/evaluate.js')`), so that `qornn --help` does not load TensorFlow.js.
 *
 * @typeParam Options the parsed `options` and global options
 */
export interface CommandDefinition<Options extends GlobalOptions = GlobalOptions> {
  name: string;
  /** one line, without a full stop */
  description: string;
  arguments?: readonly ArgumentDefinition[];
  options?: readonly OptionDefinition[];
  /** paragraphs below the options in `--help` */
  details?: string;
  /** command lines, below the details */
  examples?: readonly string[];
  subcommands?: readonly CommandDefinition[];
  /**
   * absent if the command only has subcommands
   *
   * @param program the root, with all commands
   */
  run?(args: string[], options: Options, terminal: Terminal, program: Command): Promise<void>;
}

export interface ArgumentDefinition {
  /** in Commander's syntax: `<path>`, `[folder]` if optional, `<run...>` for several */
  name: string;
  description: string;
  /** the only values allowed */
  choices?: readonly string[];
}

export interface OptionDefinition {
  /** in Commander's syntax: `--quick`, `--out <file>` */
  flags: string;
  description: string;
  /** parses the text; gets the previous value if the option is repeated; default: the text itself */
  read?: (text: string, before: never) => unknown;
}

/**
 * Adds a command and its subcommands to the program.
 *
 * @param parent the program, or the parent command
 * @param makeTerminal called with the parsed options
 */
export function addCommand(
  parent: Command,
  definition: CommandDefinition,
  makeTerminal: (options: GlobalOptions) => Terminal,
): void {
  const command = parent.command(definition.name).description(definition.description);
  for (const { name, description, choices } of definition.arguments ?? []) {
    const argument = new Argument(name, description);
    command.addArgument(choices ? argument.choices(choices) : argument);
  }
  for (const { flags, description, read } of definition.options ?? []) {
    if (read) command.option(flags, description, read as (text: string, before: unknown) => unknown);
    else command.option(flags, description);
  }
  command.addHelpText('after', helpBelowOptions(definition));
  for (const subcommand of definition.subcommands ?? []) addCommand(command, subcommand, makeTerminal);
  if (!definition.run) return;
  command.action(async () => {
    const options = command.optsWithGlobals<GlobalOptions>();
    requireNonEmpty(command.args, options);
    await definition.run?.(command.args, options, makeTerminal(options), rootOf(command));
  });
}

function rootOf(command: Command): Command {
  return command.parent ? rootOf(command.parent) : command;
}

function helpBelowOptions({ details, examples = [] }: CommandDefinition): string {
  const list = examples.length === 0 ? [] : [['Examples:', ...examples.map((line) => `  ${line}`)].join('\n')];
  return [...(details === undefined ? [] : [details]), ...list].map((part) => `\n${part}`).join('\n');
}

/** @throws UsageError for an empty path or name, for example from an unset shell variable */
function requireNonEmpty(args: readonly string[], options: object): void {
  if (args.includes('')) throw new UsageError('an argument is empty; name a file, a folder or a preset');
  const [option] = Object.entries(options).find(([, value]) => value === '') ?? [];
  if (option === undefined) return;
  const flag = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new UsageError(`--${flag}: the value is empty; omit the option or give a value`);
}
