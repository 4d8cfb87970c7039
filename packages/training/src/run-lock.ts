import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { RunFolderError, RunHeldError } from './errors.js';
import { FileLock } from './file-lock.js';

/** Who trains a run: what `running.json` holds while it does. */
export interface RunHolder {
  pid: number;
  host: string;
  /** when it began, ISO 8601 */
  since: string;
}

/** A run that this process trains. */
export interface RunHold {
  /**
   * Makes sure that the folder still is this process' to write to.
   *
   * @throws RunHeldError when it gave no sign for so long (asleep, and not seen from elsewhere) that another one took over
   */
  require(): void;
  /** Takes the mark away, and folders that were made for it, if they are empty. */
  release(): void;
}

/**
 * Marks a run as being trained by this process, so that no other one writes into its folder, which is created where there is none.
 *
 * @throws RunHeldError when another process, or this one, trains it
 * @throws RunFolderError when the folder cannot be created or written
 */
export function holdRun(directory: string): RunHold {
  const path = lockPath(directory);
  const { lock, made } = acquireIn(directory, path);
  if (!(lock instanceof FileLock)) throw new RunHeldError(directory, lock.holder, lock.path);
  return {
    require() {
      if (!lock.isHeld()) throw new RunHeldError(directory, lock.successor(), path);
    },
    release() {
      lock.release();
      removeEmpty(made);
    },
  };
}

/** Who trains a run at present; undefined when nobody does, or who did is gone. */
export function runHolder(directory: string): RunHolder | undefined {
  try {
    const holder = FileLock.holderOf(lockPath(directory));
    return holder && { pid: holder.pid, host: holder.host, since: holder.since };
  } catch {
    // What cannot be read says nothing; whoever wants to write finds out.
    return undefined;
  }
}

function acquireIn(directory: string, path: string) {
  const made: string[] = [];
  // Another process may remove the folder that it made, and did not need, at any moment.
  for (let tries = 0; ; tries++) {
    try {
      createFolder(resolve(directory), made);
    } catch (error) {
      removeEmpty(made);
      throw new RunFolderError(directory, `cannot be created (${(error as Error).message})`);
    }
    try {
      return { lock: FileLock.acquire(path), made };
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code === 'ENOENT' && tries < 10) continue;
      removeEmpty(made);
      throw new RunFolderError(directory, `cannot be written (${(error as Error).message})`);
    }
  }
}

/** Folder by folder: Node's recursive mkdir never returns where folders cannot be made, as under /proc. */
function createFolder(path: string, made: string[]): void {
  if (existsSync(path)) return;
  createFolder(dirname(path), made);
  try {
    mkdirSync(path);
    made.push(path);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}

function removeEmpty(made: readonly string[]): void {
  for (const path of [...made].reverse()) {
    try {
      rmdirSync(path);
    } catch {
      return;
    }
  }
}

function lockPath(directory: string): string {
  return join(directory, 'running.json');
}
