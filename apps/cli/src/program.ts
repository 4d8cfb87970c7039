import { Command } from 'commander';
import { allCommands } from './commands/all-commands.js';
import { addCommand } from './commands/command.js';
import type { Terminal } from './display/terminal.js';
import type { GlobalOptions } from './options/global-options.js';
import { integerOption, repeated } from './options/option-readers.js';
import { pluginPlace } from './options/plugin-place.js';

/** Dependencies of the program, which make it independent of the process. */
export interface ProgramOptions {
  version: string;
  /** called with the parsed options */
  terminal(options: GlobalOptions): Terminal;
  writeOut(text: string): void;
}

/** All commands with the global options; each command is a file in `commands/`. */
export function createProgram({ version, terminal, writeOut }: ProgramOptions): Command {
  const program = new Command('qornn')
    .description('Train recurrent networks with few-bit, nearly orthogonal weights, and run them with integers only.')
    .version(version, '--version', 'print the version')
    .option(
      '--backend <name>',
      'auto, tensorflow-gpu, wasm, tensorflow or cpu (default: QORNN_BACKEND, else auto; a resumed run keeps its own)',
    )
    .option(
      '--seed <integer>',
      'seed of weights and data; replaces the one in the configuration',
      integerOption('--seed'),
    )
    .option('--json', 'print exactly one JSON document on stdout, everything else on stderr')
    .option('--allow-plugins', 'load the plugins that a run folder lists; they are code, so trust its author')
    .option(
      '--plugin <name=path>',
      'location on this machine of a plugin that a run folder lists elsewhere, or a model file needs; it is loaded; may be repeated',
      repeated(pluginPlace),
    )
    .option('--verbose', 'show stack traces of errors')
    .helpOption('-h, --help', 'show help')
    .helpCommand('help [command]', 'show help of a command')
    .showSuggestionAfterError(true)
    .configureHelp({ showGlobalOptions: true, helpWidth: 100 })
    .configureOutput({ writeOut, writeErr: () => {}, outputError: () => {} })
    .exitOverride()
    .addHelpText('after', overview);
  for (const definition of allCommands) addCommand(program, definition, terminal);
  return program;
}

const overview = `
Workflow:
  train      preset or YAML  →  runs/<name>-seed<seed>/   config.yaml, metrics.jsonl, checkpoints/, summary.json
  quantize   run folder      →  runs/…/model.qornn.safetensors   integers only
  eval, inspect                 a run folder or a model file
  runs                          compares all runs

Examples:
  qornn demo
  qornn train copy-1000 --seed 7
  qornn eval runs/copy-1000-seed7

Exit codes: 0 success; 1 failure, also of writing the output; 2 invalid flag, preset or configuration; after saving, 130 for Ctrl-C, 143 for
SIGTERM, 129 for SIGHUP. A second signal exits immediately.`;
