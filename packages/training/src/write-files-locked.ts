import { setTimeout as sleep } from 'node:timers/promises';
import { RunFolderError } from './errors.js';
import { FileLock } from './file-lock.js';
import { type FileContent, writeFilesAtomic } from './write-file.js';

/** Timeout of waiting for another process. */
const SECONDS_TO_WAIT = 60;

/**
 * `writeFilesAtomic` with a lock between processes, so that files of two processes are never mixed. The lock file is `<first>.lock.json`.
 *
 * @throws RunFolderError when a file cannot be written, or another process holds the lock for a minute
 */
export async function writeFilesLocked(files: readonly [FileContent, ...FileContent[]]): Promise<void> {
  const [{ path }] = files;
  const lock = await acquired(path);
  try {
    writeFilesAtomic(files);
  } finally {
    lock.release();
  }
}

async function acquired(path: string): Promise<FileLock> {
  for (const end = performance.now() + 1000 * SECONDS_TO_WAIT; ; ) {
    const lock = attempt(path);
    if (lock instanceof FileLock) return lock;
    if (performance.now() > end) {
      const who = lock.holder ? `process ${lock.holder.pid} on ${lock.holder.host}` : 'another process';
      throw new RunFolderError(
        path,
        `is being written by ${who}; wait for it, or remove ${lock.path} if no process is writing`,
      );
    }
    await sleep(20 + 80 * Math.random());
  }
}

function attempt(path: string) {
  try {
    return FileLock.acquire(`${path}.lock.json`);
  } catch (error) {
    throw new RunFolderError(path, `cannot be written (${(error as Error).message})`);
  }
}
