import { readFileSync } from 'node:fs';
import { CommanderError } from 'commander';
import { exitCodes, explainError } from './explain-error.js';
import type { GlobalOptions } from './global-options.js';
import { createProgram } from './program.js';
import { survivePipeClosing, Terminal } from './terminal.js';

/**
 * Runs the `qornn` command in this process.
 *
 * @param args without the names of Node and the script
 * @returns the exit code: 0 done, 1 failed, 2 wrong usage or configuration, 130 interrupted
 * @example
 * process.exitCode = await runCommandLine(['train', 'demo', '--seed', '7']);
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  survivePipeClosing(process.stdout);
  survivePipeClosing(process.stderr);
  // stdout is for results alone; libraries that greet there would spoil them.
  const { Console } = await import('node:console');
  globalThis.console = new Console(process.stderr, process.stderr);

  const terminal = ({ json = false }: GlobalOptions) => new Terminal(process.stdout, process.stderr, json);
  const program = createProgram({
    version: packageVersion(),
    terminal,
    writeOut: (text) => process.stdout.write(text),
  });
  const { logColors, log } = bound(terminal({}));
  if (args.length === 0) {
    process.stderr.write(program.helpInformation());
    log(`${logColors.red('qornn:')} a command is missing; begin with: qornn demo`);
    return exitCodes.usage;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return exitCodes.success;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.success;
      log(`${logColors.red('qornn:')} ${usageMessage(error)}`);
      return exitCodes.usage;
    }
    const { exitCode, lines } = explainError(error, { verbose: args.includes('--verbose') });
    for (const line of lines) log(`${logColors.red('qornn:')} ${line}`);
    return exitCode;
  }
}

function bound(terminal: Terminal) {
  return { logColors: terminal.logColors, log: (line: string) => terminal.log(line) };
}

/** One line of what commander says in two, with a way on. */
function usageMessage({ message, code }: CommanderError): string {
  if (code === 'commander.help') return 'a command is missing; see qornn --help';
  const line = message.replace(/^error: /, '').replace(/\s*\n\s*/g, ' ');
  return `${line}${line.endsWith(')') ? '' : '; see --help'}`;
}

function packageVersion(): string {
  const { version } = JSON.parse(readFileSync(new URL('../package.json', import.meta.url), 'utf8')) as {
    version: string;
  };
  return version;
}
