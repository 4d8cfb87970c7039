import { resolve } from 'node:path';
import type { IntModel } from '@qornn/int-runtime';
import { ConfigError, loadPlugins } from '@qornn/training';
import type { Terminal } from '../display/terminal.js';
import { UnknownKindError, UsageError } from '../errors.js';
import type { GlobalOptions } from '../options/global-options.js';
import type { PluginPlace } from '../options/plugin-place.js';
import { openPluginsOf } from '../runs/open-run-folder.js';
import { readModelFile, runFolderOf } from './model-file.js';

/**
 * Reads an integer model that the command line names. Plugins that register its kinds of layers are loaded: in a run folder those of the
 * run, where they are allowed; elsewhere those that `--plugin` names.
 *
 * @throws ModelFileError when it cannot be read or is invalid
 * @throws UnknownKindError when it has layers of kinds that no loaded plugin registers
 * @throws UsageError when a plugin that `--plugin` names is not found or cannot be loaded; ConfigError when one of a run is not
 */
export async function openModelFile(
  path: string,
  options: Pick<GlobalOptions, 'allowPlugins' | 'plugin'>,
  terminal: Terminal,
): Promise<{ model: IntModel; bytes: number }> {
  const { plugin = [] } = options;
  const directory = runFolderOf(path);
  if (directory === undefined) {
    await loadNamed(plugin);
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

/** Loads plugins that no configuration lists. */
async function loadNamed(plugins: readonly PluginPlace[]): Promise<void> {
  try {
    await loadPlugins({ plugins: plugins.map(({ path }) => resolve(path)) }, '.');
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    throw new UsageError(`--plugin: ${error.issues.map(({ message }) => message).join('; ')}`);
  }
}
