import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadPlugins, loadTaskOf, type OpenRun, openRun } from '@qornn/training';
import { readYaml } from './configuration.js';
import { UsageError } from './errors.js';
import { fileKind } from './file-kind.js';

/**
 * Opens a run folder that the command line names, with the plugins of its configuration.
 *
 * @param seed draws other data than the run's own seed
 * @throws UsageError when there is no such folder, or it holds no run
 * @throws ConfigError when a plugin is not found or cannot be loaded
 * @throws RunFolderError when its configuration is damaged
 * @throws DataError, DataFormatError when files of its task are missing or damaged
 */
export async function openRunFolder(directory: string, seed?: number): Promise<OpenRun> {
  const kind = fileKind(directory);
  if (kind === 'missing') throw new UsageError(`${directory}: no such run folder`);
  if (kind === 'file') throw new UsageError(`${directory}: is a file; a run is a folder`);
  if (!existsSync(join(directory, 'config.yaml'))) {
    throw new UsageError(`${directory}: is a folder without a config.yaml, so it holds no run`);
  }
  await loadPlugins(await readYaml(join(directory, 'config.yaml')), directory);
  const run = await openRun(directory);
  if (seed === undefined) return run;
  return { ...run, task: await loadTaskOf({ seed, task: { ...run.config.task, seed } }) };
}
