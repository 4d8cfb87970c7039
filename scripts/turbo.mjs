import { availableParallelism } from 'node:os';
import { join } from 'node:path';
import { captureCommand } from './run-command.mjs';

/** As many tasks at a time as this machine has cores for, and at most 8. */
export const inParallel = `--concurrency=${Math.max(2, Math.min(availableParallelism(), 8))}`;

/** What runs turbo: a command and its arguments, for `runCommand`. */
export function turbo(root, ...turboArguments) {
  const launcher = join(root, 'node_modules', 'turbo', 'bin', 'turbo');
  return [process.execPath, [launcher, 'run', ...turboArguments]];
}

/**
 * Builds what is not built yet, and speaks of it only when it takes a while or fails.
 *
 * @param say prints a line
 * @param filters of turbo; none: all packages
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
