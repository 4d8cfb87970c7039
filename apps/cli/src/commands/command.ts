import type { Command } from 'commander';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';

/**
 * A command of `qornn`: how it is called, how it explains itself, and what it does.
 *
 * What it does is imported when it runs (`await import('../evaluation/evaluate.js')`), so that `qornn --help` loads no TensorFlow.js.
 *
 * @typeParam Options what `options` and the global options are read into
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
  /** absent where only subcommands do something */
  run?(args: string[], options: Options, terminal: Terminal): Promise<void>;
}

export interface ArgumentDefinition {
  /** as Commander reads it: `<path>`, `[folder]` when optional, `<run...>` for several */
  name: string;
  description: string;
}

export interface OptionDefinition {
  /** as Commander reads it: `--quick`, `--out <file>` */
  flags: string;
  description: string;
  /** makes the value from the text, and from the value before where an option may be repeated; default: the text */
  read?: (text: string, before: never) => unknown;
}

/**
 * Adds a command and its subcommands to the program.
 *
 * @param parent the program, or the command that a subcommand belongs to
 * @param makeTerminal called when the options are known
 */
export function addCommand(
  parent: Command,
  definition: CommandDefinition,
  makeTerminal: (options: GlobalOptions) => Terminal,
): void {
  const command = parent.command(definition.name).description(definition.description);
  for (const { name, description } of definition.arguments ?? []) command.argument(name, description);
  for (const { flags, description, read } of definition.options ?? []) {
    if (read) command.option(flags, description, read as (text: string, before: unknown) => unknown);
    else command.option(flags, description);
  }
  command.addHelpText('after', helpBelowOptions(definition));
  for (const subcommand of definition.subcommands ?? []) addCommand(command, subcommand, makeTerminal);
  if (!definition.run) return;
  command.action(async () => {
    const options = command.optsWithGlobals<GlobalOptions>();
    requireNothingEmpty(command.args, options);
    await definition.run?.(command.args, options, makeTerminal(options));
  });
}

function helpBelowOptions({ details, examples = [] }: CommandDefinition): string {
  const list = examples.length === 0 ? [] : [['Examples:', ...examples.map((line) => `  ${line}`)].join('\n')];
  return [...(details === undefined ? [] : [details]), ...list].map((part) => `\n${part}`).join('\n');
}

/** @throws UsageError for an empty path or name, as a shell variable gives it that is not set: that folder was not asked for */
function requireNothingEmpty(args: readonly string[], options: object): void {
  if (args.includes('')) throw new UsageError('an argument is empty; name a file, a folder or a preset');
  const [option] = Object.entries(options).find(([, value]) => value === '') ?? [];
  if (option === undefined) return;
  const flag = option.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`);
  throw new UsageError(`--${flag}: '' is not allowed; leave it out, or name something`);
}
