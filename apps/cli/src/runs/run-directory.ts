import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { RunLockedError, runFolderName, runHolder } from '@qornn/training/runs';
import { UsageError } from '../errors.js';
import { requireOutputFolder } from '../files/output.js';
import { commandToType } from '../process/invocation.js';

/** Default parent of run folders, in the current folder. */
export const runsFolder = 'runs';

/**
 * Default folder of a run: `runs/<name>-seed<seed>`.
 *
 * @param parent replaces `runs`
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
 * Checks that a folder has no run and is not inside one, so that training never overwrites a run.
 *
 * @throws RunLockedError when a run in it is being trained
 * @throws UsageError when it has a run; the message lists alternatives
 */
export function requireNoRun(directory: string): void {
  requireOutputFolder('--out', directory);
  requireNotTrained(directory);
  if (existsSync(join(directory, 'config.yaml'))) {
    throw new UsageError(
      `${directory} already contains a run: resume it with ${commandToType(['train', directory, '--resume'])}, or choose another folder with --out or another --seed`,
    );
  }
}

/** @throws RunLockedError when the run is being trained */
export function requireNotTrained(directory: string): void {
  const holder = runHolder(directory);
  if (holder) throw new RunLockedError(directory, holder, join(directory, 'running.json'));
}
