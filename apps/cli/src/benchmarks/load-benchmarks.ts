import { MissingPackageError } from '../errors.js';

/**
 * Loads `@qornn/benchmarks`, an optional peer dependency.
 *
 * @throws MissingPackageError when it is not installed; the message says how to install it
 */
export async function loadBenchmarks(
  load: () => Promise<typeof import('@qornn/benchmarks')> = () => import('@qornn/benchmarks'),
): Promise<typeof import('@qornn/benchmarks')> {
  try {
    return await load();
  } catch (error) {
    if (!isMissing(error)) throw error;
    throw new MissingPackageError(
      'benchmarks need another package: npm install @qornn/benchmarks (with --global if qornn is installed globally)',
    );
  }
}

/** Whether the package itself is missing, not one of its imports. */
function isMissing(error: unknown): boolean {
  const { code, message } = error as { code?: unknown; message?: unknown };
  return code === 'ERR_MODULE_NOT_FOUND' && String(message).includes("'@qornn/benchmarks'");
}
