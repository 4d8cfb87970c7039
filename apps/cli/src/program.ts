import { Command } from 'commander';
import { allCommands } from './commands/all-commands.js';
import { addCommand } from './commands/command.js';
import type { Terminal } from './display/terminal.js';
import type { GlobalOptions } from './options/global-options.js';
import { integerOption, repeated } from './options/option-readers.js';
import { pluginPlace } from './options/plugin-place.js';

/** What the program needs from outside, so that it can be run without a process. */
export interface ProgramOptions {
  version: string;
  /** made when the options are known */
  terminal(options: GlobalOptions): Terminal;
  writeOut(text: string): void;
}

/** The command tree with the options that every command understands; each command is a file in `commands/`. */
export function createProgram({ version, terminal, writeOut }: ProgramOptions): Command {
  const program = new Command('qornn')
    .description('Train recurrent networks with few-bit, nearly orthogonal weights, and run them in integers.')
    .version(version, '--version', 'print the version')
    .option(
      '--backend <name>',
      'auto, tensorflow-gpu, tensorflow, wasm or cpu (default: QORNN_BACKEND, else auto; of a run that is resumed, its own)',
    )
    .option('--seed <integer>', 'of weights and data; takes the place of the configuration’s', integerOption('--seed'))
    .option('--json', 'print exactly one JSON document on stdout, everything else on stderr')
    .option('--allow-plugins', 'load the plugins that a run folder lists: they are code, by whoever made it')
    .option(
      '--plugin <name=path>',
      'where a plugin lies here that a run folder lists elsewhere; it is loaded, and may be said more than once',
      repeated(pluginPlace),
    )
    .option('--verbose', 'show stack traces of errors')
    .helpOption('-h, --help', 'explain the command')
    .helpCommand('help [command]', 'explain a command')
    .showSuggestionAfterError(true)
    .configureHelp({ showGlobalOptions: true, helpWidth: 100 })
    .configureOutput({ writeOut, writeErr: () => {}, outputError: () => {} })
    .exitOverride()
    .addHelpText('after', overview);
  for (const definition of allCommands) addCommand(program, definition, terminal);
  return program;
}

const overview = `
The way of the data:
  train      preset or YAML  →  runs/<name>-seed<seed>/   config.yaml, metrics.jsonl, checkpoints/, summary.json
  quantize   run folder      →  runs/…/model.qornn.safetensors   integers only
  eval, inspect              →  either of them
  runs                       →  all of them, side by side

Examples:
  qornn demo
  qornn train copy-1000 --seed 7
  qornn eval runs/copy-1000-seed7

Exit codes: 0 done; 1 the work failed, or its output could not be written; 2 a flag, preset or configuration is wrong; 130 Ctrl-C, 143
SIGTERM, 129 SIGHUP, after saving. A second signal ends at once.`;
