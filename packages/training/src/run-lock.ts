import { existsSync, mkdirSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { RunFolderError, RunLockedError } from './errors.js';
import { FileLock } from './file-lock.js';

/** The process that trains a run, as recorded in `running.json`. */
export interface RunHolder {
  pid: number;
  host: string;
  /** start time, ISO 8601 */
  since: string;
}

/** The lock of a run, held by this process. */
export interface RunLock {
  /**
   * Checks that this process still holds the lock.
   *
   * @throws RunLockedError when another process took over, which can happen after a long suspension
   */
  require(): void;
  /** Releases the lock and removes the folders created for it, if they are empty. */
  release(): void;
}

/**
 * Locks a run folder, so that no other process writes to it. Creates the folder if needed.
 *
 * @throws RunLockedError when it is locked, by another process or by this one
 * @throws RunFolderError when the folder cannot be created or written
 */
export function lockRun(directory: string): RunLock {
  const path = lockPath(directory);
  const { lock, made } = acquireIn(directory, path);
  if (!(lock instanceof FileLock)) throw new RunLockedError(directory, lock.holder, lock.path);
  return {
    require() {
      if (!lock.isHeld()) throw new RunLockedError(directory, lock.successor(), path);
    },
    release() {
      lock.release();
      removeEmpty(made);
    },
  };
}

/** The process that currently trains a run; undefined if none does. */
export function runHolder(directory: string): RunHolder | undefined {
  try {
    const holder = FileLock.holderOf(lockPath(directory));
    return holder && { pid: holder.pid, host: holder.host, since: holder.since };
  } catch {
    // Unreadable: locking will report the error.
    return undefined;
  }
}

function acquireIn(directory: string, path: string) {
  const made: string[] = [];
  // Another process may remove the folder it created at any moment.
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

/** Creates folders one by one: Node's recursive mkdir hangs where folders cannot be created, for example in /proc. */
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
