import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { captureCommand } from './run-command.mjs';

/** Number of parallel tasks: one more than cores, as there is always a test that waits for a process or a browser; at most 9. */
export const inParallel = `--concurrency=${Math.min(availableParallelism(), 8) + 1}`;

/** The command and arguments that run turbo, for `runCommand`. */
export function turbo(root, ...turboArguments) {
  const launcher = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  return [process.execPath, [launcher, 'run', ...turboArguments]];
}

/**
 * Builds everything that is not up to date. Prints a message only if the build takes long or fails.
 *
 * @param say function that prints a line
 * @param filters filters of turbo; none means all packages
 * @returns the exit code
 */
export async function buildPackages(root, environment, say, ...filters) {
  const patience = setTimeout(() => say('Building …'), 1000);
  const command = turbo(root, 'build', inParallel, '--output-logs=errors-only', ...filters);
  const { code, output } = await captureCommand(...command, { root, environment });
  clearTimeout(patience);
  if (code === 0) return 0;
  say(output);
  say('The build failed; see above.');
  return code;
}
