import { dirname, join } from 'node:path';
import type { PlanSources, Settings, SweepFile, SweepPlan } from '@qornn/sweeps';
import { readSource, withFilesFrom } from '../configuration/configuration.js';
import type { Terminal } from '../display/terminal.js';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { pluginsAllowed } from '../runs/allow-plugins.js';
import type { SweepCommandOptions } from './sweep-command-options.js';

/** A sweep file and its plan. */
export interface PlannedSweep {
  file: SweepFile;
  plan: SweepPlan;
  /** reads the configurations of the file */
  sources: PlanSources;
}

/**
 * Reads a sweep file and plans its runs. Paths in it count from its folder.
 *
 * @throws UsageError when there is no such file, or a source of it does not exist
 * @throws SweepOptionError when the file or a run of it is wrong; lists every fault with its line
 */
export async function readPlan(path: string, options: SweepCommandOptions, terminal: Terminal): Promise<PlannedSweep> {
  const kind = fileKind(path);
  if (kind !== 'file')
    throw new UsageError(`${path}: ${kind === 'folder' ? 'is a folder' : 'no such file'}; name a sweep file`);
  if (options.seed !== undefined)
    throw new UsageError("--seed: a sweep has seeds of its own; write 'seeds' into its file");
  const { planSweep, readSweepFile } = await import('@qornn/sweeps');
  const read = readSweepFile(path);
  const file = { ...read, set: { ...read.set, ...settingsOf(options) } };
  const folder = dirname(path);
  const sources: PlanSources = {
    async document(source) {
      const { document } = await readSource(placed(source, folder), {
        plugin: options.plugin,
        allowPlugins: (run, plugins) => pluginsAllowed(run, plugins, { ...options, terminal }),
      });
      return document;
    },
    complete: (document) => withFilesFrom(document, () => folder),
  };
  return { file, plan: await planSweep(file, sources), sources };
}

/** A source as seen from the working folder. */
export function placed(source: string, folder: string): string {
  return /[\\/]|\.ya?ml(\+|$)/.test(source) && !/^([\\/]|[A-Za-z]:)/.test(source) ? join(folder, source) : source;
}

function settingsOf({ set = [] }: SweepCommandOptions): Settings {
  return Object.fromEntries(set.map(({ path, value }) => [path.join('.'), value ?? null]));
}
