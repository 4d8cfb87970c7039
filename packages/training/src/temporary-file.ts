import { createHash, randomBytes } from 'node:crypto';
import { lstatSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { thisProcess } from './process-identity.js';

/** `.qornn-<host>-<pid>-<random>.tmp`: unguessable, and identifies its process. */
const PATTERN = /^\.qornn-([0-9a-f]{8})-(\d{1,10})-[0-9a-f]{24}\.tmp$/;
/** Files of other machines are kept this long, since their processes are unknown. */
const HOUR = 3_600_000;

/** Path of a temporary file in a folder, which this process renames or removes. */
export function temporaryName(folder: string): string {
  return join(folder, `.qornn-${hostTag()}-${process.pid}-${randomBytes(12).toString('hex')}.tmp`);
}

/** Removes temporary files of dead processes from a folder. */
export function sweep(folder: string): void {
  for (const name of namesIn(folder)) {
    const [, host, pid] = PATTERN.exec(name) ?? [];
    if (pid === undefined || isInUse(join(folder, name), host!, Number(pid))) continue;
    try {
      rmSync(join(folder, name), { recursive: true, force: true });
    } catch {
      // No permission; harmless.
    }
  }
}

function isInUse(path: string, host: string, pid: number): boolean {
  if (pid === process.pid && host === hostTag()) return true;
  const age = Date.now() - (lstatSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0);
  // The PID may have been reused.
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

/** Hash of host name and PID namespace: a container may have the same host name as its machine. */
function hostTag(): string {
  const { host, world } = thisProcess();
  return createHash('sha256').update(`${host} ${world}`).digest('hex').slice(0, 8);
}
