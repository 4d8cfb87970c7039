import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { thisProcess } from './process-identity.js';

/** `.qornn-<host>-<pid>-<random>.tmp`: nobody can guess it, and whoever finds it can tell whose it was. */
const PATTERN = /^\.qornn-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{24}\.tmp$/;
/** One of another machine, whose processes cannot be seen, is left alone for so long. */
const HOUR = 3_600_000;

/** A name in a folder for a file that is to be renamed or removed by this process. */
export function temporaryName(folder: string): string {
  return join(folder, `.qornn-${hostTag()}-${process.pid}-${randomBytes(12).toString('hex')}.tmp`);
}

/** Removes what processes that are gone have left in a folder. */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, host, pid] = PATTERN.exec(name) ?? [];
    if (pid === undefined || isInUse(join(folder, name), host!, Number(pid))) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // Not ours to remove; it does no harm.
    }
  }
}

function isInUse(path: string, host: string, pid: number): boolean {
  if (pid === process.pid && host === hostTag()) return true;
  const age = Date.now() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  // A number may have been given anew.
  if (age > 24 * HOUR) return false;
  if (host !== hostTag()) return age < HOUR;
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch {
    return [];
  }
}

/** Of those whose processes can be seen from here: a container may have the name of its machine. */
function hostTag(): string {
  const { host, world } = thisProcess();
  return createHash('sha256').update(`${host} ${world}`).digest('hex').slice(0, 8);
}
