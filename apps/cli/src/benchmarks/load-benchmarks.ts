import { MissingPackageError } from '../errors.js';

/**
 * `@qornn/benchmarks`, which most people who train networks never need: an optional peer, loaded when it is asked for.
 *
 * @throws MissingPackageError when it is not installed, with the command that installs it
 */
export async function loadBenchmarks(
  load: () => Promise<typeof import('@qornn/benchmarks')> = () => import('@qornn/benchmarks'),
): Promise<typeof import('@qornn/benchmarks')> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new MissingPackageError(
      'benchmarks are a package of their own: npm install @qornn/benchmarks (with --global where qornn is installed so)',
    );
  }
}

/** Whether it is the package itself that was not found, not something that it imports. */
function isMissing(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === 'ERR_MODULE_NOT_FOUND' && String(message).includes("'@qornn/benchmarks'");
}
