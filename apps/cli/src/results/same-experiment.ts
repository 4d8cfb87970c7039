import { existsSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { parseRunConfig, type RunConfig } from '@qornn/training';
import { type Difference, differencesBetween } from '../comparison/differences.js';
import { UsageError } from '../errors.js';
import { withoutFolders } from './add-result.js';
import { readResult, recordName } from './result-record.js';

/** Differences that an error names. */
const SHOWN = 3;

/** A run, and the folder that its results are for. */
export interface PlannedResult {
  directory: string;
  config: RunConfig;
  folder: string;
}

/** @throws UsageError when two of the runs have the same name and seed, so that one would replace the other */
export function requireOwnFolders(planned: readonly PlannedResult[]): void {
  const takenBy = new Map<string, string>();
  for (const { directory, folder } of planned) {
    const other = takenBy.get(folder) ?? directory;
    if (resolve(other) !== resolve(directory)) {
      throw new UsageError(
        `${other} and ${directory} are both for ${folder}; add one of them, or train with other names`,
      );
    }
    takenBy.set(folder, directory);
  }
}

/**
 * Requires that the results of a name are of one configuration, whatever the seed: a run is known by name and seed, which `--set` of
 * another option does not change, and the page shows means over the seeds of a name.
 *
 * @throws UsageError when a folder has results of another configuration
 * @throws OutputError when the results in a folder cannot be read
 */
export function requireSameExperiments(models: string, planned: readonly PlannedResult[]): void {
  for (const { directory, config } of planned) {
    for (const folder of foldersOfName(models, config.name)) {
      const differences = differencesFrom(readResult(join(folder, recordName)).config, config);
      if (differences.length === 0) continue;
      throw new UsageError(
        `${folder} has results of another configuration than ${directory} (${textOf(differences)}); ` +
          'train with another name (--set name=…), name another folder with --models, or add it nevertheless with --force',
      );
    }
  }
}

/** The folders of all seeds of a name. */
function foldersOfName(models: string, name: string): string[] {
  if (!existsSync(models)) return [];
  return readdirSync(models)
    .filter((folder) => folder.startsWith(`${name}-seed`) && /^\d+$/.test(folder.slice(name.length + 5)))
    .map((folder) => join(models, folder))
    .filter((folder) => existsSync(join(folder, recordName)));
}

/** What differs from a recorded configuration, which lacks settings newer than itself: they have their defaults. */
function differencesFrom(recorded: RunConfig, config: RunConfig): Difference[] {
  const own = { ...config, seed: recorded.seed, task: withoutFolders(config.task) };
  const ofTask = differencesBetween(shortened(recorded.task), shortened(own.task), 'task');
  if (ofTask.length > 0) return ofTask;
  return differencesBetween(
    shortened({ ...completed({ ...recorded, task: config.task }), task: own.task }),
    shortened(own),
  );
}

/** A configuration whose parts with nothing but a name are that name: both are written in configurations, and mean the same. */
function shortened(value: unknown): unknown {
  if (typeof value !== 'object' || value === null) return value;
  if (Array.isArray(value)) return value.map(shortened);
  const entries = Object.entries(value);
  if (entries.length === 1 && entries[0]![0] === 'name') return entries[0]![1];
  return Object.fromEntries(entries.map(([key, item]) => [key, shortened(item)]));
}

function completed(config: RunConfig): RunConfig {
  try {
    return parseRunConfig(config);
  } catch {
    // A configuration that today is an error is another one.
    return config;
  }
}

function textOf(differences: readonly Difference[]): string {
  const named = differences
    .slice(0, SHOWN)
    .map(({ path, a, b }) => `${path}: ${valueText(a)} there, ${valueText(b)} here`);
  const more = differences.length - named.length;
  return [...named, ...(more > 0 ? [`${more} more`] : [])].join('; ');
}

function valueText(value: unknown): string {
  return value === undefined ? 'nothing' : JSON.stringify(value);
}
