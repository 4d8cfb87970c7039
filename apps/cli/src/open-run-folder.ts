import { statSync } from 'node:fs';
import { type OpenRun, openRun, taskOf } from '@qornn/training';
import { UsageError } from './errors.js';

/**
 * Opens a run folder that the command line names.
 *
 * @param seed draws other data than the run's own seed
 * @throws UsageError when there is no such folder
 * @throws RunFolderError when it holds no run, or a damaged one
 */
export function openRunFolder(directory: string, seed?: number): OpenRun {
  const kind = statSync(directory, { throwIfNoEntry: false });
  if (!kind) throw new UsageError(`${directory}: no such run folder`);
  if (!kind.isDirectory()) throw new UsageError(`${directory}: is a file; a run is a folder`);
  const run = openRun(directory);
  if (seed === undefined) return run;
  return { ...run, task: taskOf({ seed, task: { ...run.config.task, seed } }) };
}
