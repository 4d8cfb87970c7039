import { UsageError } from '../errors.js';

/**
 * Loads modules that the user names, as `train` loads those of a configuration.
 *
 * @throws UsageError when there is no such module
 */
export async function loadPluginsOf(
  { BenchmarkError, locatePlugin }: typeof import('@qornn/benchmarks'),
  entries: readonly string[],
): Promise<void> {
  if (entries.length === 0) return;
  const training = await import('@qornn/training');
  try {
    const plugins = entries.map((entry) => locatePlugin(entry, process.cwd()));
    await training.loadPlugins({ plugins }, process.cwd());
  } catch (error) {
    throw error instanceof BenchmarkError ? new UsageError(error.message) : error;
  }
}
