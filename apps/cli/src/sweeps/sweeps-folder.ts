import { existsSync, readdirSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { SweepFile } from '@qornn/sweeps';
import { runFolderName } from '@qornn/training/runs';
import { UsageError } from '../errors.js';
import { commandToType } from '../process/invocation.js';

/** Default parent of the folders of sweeps, in the current folder. */
const PARENT = 'sweeps';

/** The folder of a sweep: as its file says, seen from there, or `sweeps/<name>`. */
export function sweepFolder({ name, out, path }: Pick<SweepFile, 'name' | 'out' | 'path'>): string {
  if (out !== null) return join(dirname(path), out);
  return join(PARENT, runFolderName({ name, seed: 0 }).replace(/-seed0$/, ''));
}

/**
 * The sweep in `sweeps` where something happened last.
 *
 * @throws UsageError when there is none
 */
export function latestSweep(): string {
  const folders = existsSync(PARENT) ? readdirSync(PARENT).map((name) => join(PARENT, name)) : [];
  const dated = folders
    .filter((folder) => existsSync(join(folder, 'sweep.json')))
    .map((folder) => ({ folder, time: statSync(join(folder, 'sweep.json')).mtimeMs }))
    .sort((a, b) => b.time - a.time);
  if (!dated[0])
    throw new UsageError(`${PARENT}: has no sweep; to begin one: ${commandToType(['sweep'])} <sweep.yaml>`);
  return dated[0].folder;
}
