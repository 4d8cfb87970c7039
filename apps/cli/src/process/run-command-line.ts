import { CommanderError } from 'commander';
import { Terminal } from '../display/terminal.js';
import { type WatchedOutput, watchOutput } from '../display/watched-output.js';
import type { GlobalOptions } from '../options/global-options.js';
import { withoutRedisPasswords } from '../options/redis-option.js';
import { createProgram } from '../program.js';
import { exitCodes, explainError } from './explain-error.js';
import { commandToType } from './invocation.js';
import { packageVersion } from './package-version.js';
import { STOP_SIGNALS } from './stop-signals.js';

/**
 * Runs the `qornn` command in this process. Console, exit code, environment and listeners of the process do not change.
 *
 * Libraries may print to the console. To keep stdout for the result only, redirect the console, as `bin/qornn.js` does.
 *
 * @param args without the names of Node and the script
 * @returns the exit code: 0 success, 1 failure (also of writing the output), 2 invalid usage or configuration; 128 + signal number after a
 *   signal, 130 for Ctrl-C
 * @example
 * process.exitCode = await runCommandLine(['train', 'demo', '--seed', '7']);
 */
export async function runCommandLine(args: readonly string[]): Promise<number> {
  const [stdout, stderr] = [watchOutput(process.stdout), watchOutput(process.stderr)];
  const done = await run(args, stdout, stderr);
  const unwritten = await stdout.finish();
  if (unwritten) log(stderr, `the output could not be written (${unwritten.message})`);
  const unsaid = await stderr.finish();
  if (unsaid && !unwritten && !args.includes('--json')) {
    const last = watchOutput(process.stdout);
    log(last, `the log could not be written (${unsaid.message})`);
    await last.finish();
  }
  return done === exitCodes.success && (unwritten || unsaid) ? exitCodes.failure : done;
}

async function run(args: readonly string[], stdout: WatchedOutput, stderr: WatchedOutput): Promise<number> {
  let terminal = new Terminal(stdout, stderr, false);
  const program = createProgram({
    version: packageVersion(),
    terminal: ({ json = false }: GlobalOptions) => {
      terminal = new Terminal(stdout, stderr, json);
      terminal.args = withoutRedisPasswords(args);
      return terminal;
    },
    writeOut: (text) => stdout.write(text),
  });
  if (args.length === 0) {
    stderr.write(program.helpInformation());
    log(stderr, `a command is missing; try: ${commandToType(['demo'])}`);
    return exitCodes.usage;
  }
  try {
    await program.parseAsync([...args], { from: 'user' });
    return terminal.exitCode;
  } catch (error) {
    if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.success;
      log(stderr, usageMessage(error));
      return exitCodes.usage;
    }
    const { exitCode, lines } = explainError(error, { verbose: args.includes('--verbose') });
    for (const line of lines) log(stderr, line);
    return exitCode === exitCodes.interrupted && terminal.stoppedBy ? STOP_SIGNALS[terminal.stoppedBy] : exitCode;
  }
}

/** Logs a line prefixed with the name of the command. */
function log(output: WatchedOutput, line: string): void {
  const terminal = new Terminal(output, output, false);
  terminal.log(`${terminal.logColors.red('qornn:')} ${line}`);
}

/** Commander's two-line error in one line, with a hint. */
function usageMessage({ message, code }: CommanderError): string {
  if (code === 'commander.help') return 'a command is missing; see --help';
  const line = message.replace(/^error: |\.$/g, '').replace(/\s*\n\s*/g, ' ');
  return `${line}${line.endsWith(')') ? '' : '; see --help'}`;
}
