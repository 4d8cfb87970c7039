import { resolve } from 'node:path';
import type { IntModel } from '@qornn/int-runtime';
import { loadPlugins } from '@qornn/training';
import type { Terminal } from '../display/terminal.js';
import { UnknownKindError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';
import { openPluginsOf } from '../runs/open-run-folder.js';
import { readModelFile, runFolderOf } from './model-file.js';

/**
 * Reads an integer model that the command line names. Plugins that register its kinds of layers are loaded: in a run folder those of the
 * run, where they are allowed; elsewhere those that `--plugin` names.
 *
 * @throws ModelFileError when it cannot be read or is invalid
 * @throws UnknownKindError when it has layers of kinds that no loaded plugin registers
 * @throws UsageError, ConfigError when a plugin is not found or cannot be loaded
 */
export async function openModelFile(
  path: string,
  options: Pick<GlobalOptions, 'allowPlugins' | 'plugin'>,
  terminal: Terminal,
): Promise<{ model: IntModel; bytes: number }> {
  const { plugin = [] } = options;
  const directory = runFolderOf(path);
  if (directory === undefined) {
    await loadPlugins({ plugins: plugin.map((place) => resolve(place.path)) }, '.');
    return readModelFile(path);
  }
  // Models of built-in kinds need no plugin, and so no permission for one.
  try {
    return readModelFile(path);
  } catch (error) {
    if (!(error instanceof UnknownKindError)) throw error;
  }
  await openPluginsOf(directory, { ...options, terminal });
  return readModelFile(path);
}
