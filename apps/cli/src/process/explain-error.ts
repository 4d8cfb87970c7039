import { printableLine } from '../display/printable.js';
import { invocation } from './invocation.js';

/** Exit codes of the command. */
export const exitCodes = { success: 0, failure: 1, usage: 2, interrupted: 130 } as const;

/** Output and exit code for an error. */
export interface Explanation {
  exitCode: number;
  /** messages, one per line, without the name of the command */
  lines: string[];
}

/**
 * Errors of the packages for invalid input. They are identified by name, because `instanceof` would need to load every package, and
 * TensorFlow.js with them.
 */
const USAGE_ERRORS: ReadonlySet<string> = new Set([
  'BenchmarkParameterError',
  'ConfigError',
  'LayerConfigError',
  'ParametrizationError',
  'PluginsError',
  'QueueOptionError',
  'QuantizerError',
  'SweepOptionError',
  'TaskError',
  'TuneOptionError',
  'UnknownBackendError',
  'UnknownBenchmarkError',
  'UsageError',
]);

/** Errors of expected failures, whose message is sufficient. */
const FAILURES: ReadonlySet<string> = new Set([
  'BackendError',
  'BackendUnavailableError',
  'BenchmarkError',
  'CheckpointError',
  'CommitError',
  'CompileError',
  'DataChangedError',
  'DataError',
  'DataFormatError',
  'DescribeError',
  'DivergenceError',
  'DoctorError',
  'ExportError',
  'FileReadError',
  'FitError',
  'InputError',
  'MissingPackageError',
  'ModelFileError',
  'ModelFormatError',
  'OutOfMemoryError',
  'OutputError',
  'QueueError',
  'QueueVersionError',
  'QueuedRunError',
  'RedisError',
  'RunFolderError',
  'SafetensorsError',
  'SearchError',
  'SweepError',
  'TuneError',
  'WorkerError',
]);

/**
 * Converts a thrown value to messages for the user.
 *
 * @param options.verbose adds the stack trace
 * @example
 * explainError(new UsageError('there is no preset "dmeo"')); // { exitCode: 2, lines: ['there is no preset "dmeo"'] }
 */
export function explainError(error: unknown, { verbose = false }: { verbose?: boolean } = {}): Explanation {
  const { exitCode, lines } = explain(error);
  const stack = verbose && error instanceof Error && error.stack ? error.stack.split('\n') : [];
  return { exitCode, lines: [...lines, ...stack] };
}

function explain(error: unknown): Explanation {
  if (!(error instanceof Error)) return { exitCode: exitCodes.failure, lines: [String(error)] };
  const lines = linesOf(error);
  if (error.name === 'InterruptedError') return { exitCode: exitCodes.interrupted, lines };
  if (USAGE_ERRORS.has(error.name)) return { exitCode: exitCodes.usage, lines };
  if (FAILURES.has(error.name) || isSystemError(error)) return { exitCode: exitCodes.failure, lines };
  return {
    exitCode: exitCodes.failure,
    lines: [
      `unexpected ${error.name}: ${error.message.split('\n')[0] || 'no message'} (--verbose shows where it happened)`,
    ],
  };
}

/** One line per error, or per issue of a configuration. Line feeds are escaped, so that names cannot forge a message. */
function linesOf(error: Error): string[] {
  const { issues } = error as { issues?: unknown };
  if (error.name === 'SweepOptionError') return error.message.split('\n').map(printableLine);
  if (error.name !== 'ConfigError' || !Array.isArray(issues)) return [pasteable(printableLine(error.message))];
  return (issues as { path: string; message: string }[]).map(({ path, message }) =>
    printableLine(path ? `${path}: ${message}` : message),
  );
}

/** Replaces `qornn` in messages of packages by the command the user typed. */
function pasteable(line: string): string {
  return line.replace(/\brun: qornn (?=data )/, () => `run: ${invocation()} `);
}

/** An error of the operating system; its message names the call and the path. */
function isSystemError(error: Error): boolean {
  return typeof (error as NodeJS.ErrnoException).syscall === 'string';
}
