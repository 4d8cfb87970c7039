import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RunHeldError, runFolderName, runHolder } from '@qornn/training/runs';
import { UsageError } from '../errors.js';
import { requireOutputFolder } from '../files/output.js';

/** Parent of the run folders that the command names itself, in the current folder. */
export const runsFolder = 'runs';

/**
 * Where a run goes when `--out` does not say: `runs/<name>-seed<seed>`.
 *
 * @param parent the folder in the place of `runs`
 * @example
 * runDirectory({ name: 'copy-1000', seed: 7 }); // 'runs/copy-1000-seed7'
 */
export function runDirectory({ name, seed }: { name: string; seed: number }, parent = runsFolder): string {
  return join(parent, runFolderName({ name, seed }));
}

/** The first of `directory`, `directory-2`, `directory-3`, … that does not exist. */
export function freshDirectory(directory: string): string {
  for (let count = 1; ; count++) {
    const candidate = count === 1 ? directory : `${directory}-${count}`;
    if (!existsSync(candidate)) return candidate;
  }
}

/**
 * Refuses a folder in which a run has begun, or that lies in the folder of another one: training never writes over another run.
 *
 * @throws RunHeldError when it is being trained
 * @throws UsageError that says how to go on with it, or beside it
 */
export function requireNoRun(directory: string): void {
  requireOutputFolder('--out', directory);
  requireNotTrained(directory);
  if (existsSync(join(directory, 'config.yaml'))) {
    throw new UsageError(
      `${directory} holds a run already: --resume goes on with it, --out takes another folder, --seed another seed`,
    );
  }
}

/** @throws RunHeldError when a run is being trained */
export function requireNotTrained(directory: string): void {
  const holder = runHolder(directory);
  if (holder) throw new RunHeldError(directory, holder, join(directory, 'running.json'));
}
