import { setTimeout as sleep } from 'node:timers/promises';
import { RunFolderError } from './errors.js';
import { FileLock } from './file-lock.js';
import { type FileContent, writeFilesWhole } from './write-file.js';

/** Writing takes far less; who takes longer is told of. */
const SECONDS_TO_WAIT = 60;

/**
 * Writes files that belong together as `writeFilesWhole` does, one process after the other, so that those of two are never mixed. While it
 * does, a file `<first>.lock.json` names it.
 *
 * @throws RunFolderError when one cannot be written, or another process writes them for a minute
 */
export async function writeTogether(files: readonly [FileContent, ...FileContent[]]): Promise<void> {
  const [{ path }] = files;
  const lock = await acquired(path);
  try {
    writeFilesWhole(files);
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
        `is being written by ${who}; wait for it, or remove ${lock.path} if that is not so`,
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
