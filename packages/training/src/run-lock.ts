import { linkSync, readFileSync, rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname, uptime } from 'node:os';
import { join, resolve } from 'node:path';
import { RunFolderError } from './errors.js';

/** Who trains a run: what `running.json` holds while it does. */
export interface RunHolder {
  pid: number;
  host: string;
  /** when it began, ISO 8601 */
  since: string;
}

const BEAT_MILLISECONDS = 30_000;
/** A holder on another machine, whose processes cannot be seen, is gone when it has given no sign for so long. */
const SILENCE_MILLISECONDS = 10 * BEAT_MILLISECONDS;

/** Runs that this process trains: its own number in a file tells nothing, for another process may have had it. */
const held = new Set<string>();

/**
 * Marks a run as being trained by this process, so that no other one writes into its folder.
 *
 * @returns takes the mark away
 * @throws RunFolderError when another process, or this one, trains it
 */
export function holdRun(directory: string): () => void {
  const path = lockPath(directory);
  const holder: RunHolder = { pid: process.pid, host: hostname(), since: new Date().toISOString() };
  const partial = `${path}.${process.pid}`;
  writeFileSync(partial, `${JSON.stringify(holder)}\n`);
  try {
    // A link is made whole or not at all, and by one of two who try at once.
    for (let tries = 0; !isLinked(partial, path); tries++) {
      const other = runHolder(directory);
      if (other || tries > 2) throw new RunFolderError(directory, taken(other, path));
      rmSync(path, { force: true });
    }
  } finally {
    rmSync(partial, { force: true });
  }
  held.add(resolve(directory));
  const beat = setInterval(() => touch(path), BEAT_MILLISECONDS).unref();
  return () => {
    clearInterval(beat);
    held.delete(resolve(directory));
    rmSync(path, { force: true });
  };
}

/** Who trains a run at present; undefined when nobody does, or who did is gone. */
export function runHolder(directory: string): RunHolder | undefined {
  const path = lockPath(directory);
  try {
    const holder = JSON.parse(readFileSync(path, 'utf8')) as RunHolder;
    return lives(holder, directory, path) ? holder : undefined;
  } catch {
    return undefined;
  }
}

function lives({ pid, host, since }: RunHolder, directory: string, path: string): boolean {
  if (host !== hostname()) return Date.now() - statSync(path).mtimeMs < SILENCE_MILLISECONDS;
  if (pid === process.pid) return held.has(resolve(directory));
  // Since the machine was started, numbers are given anew.
  if (Date.parse(since) < Date.now() - uptime() * 1000) return false;
  try {
    return process.kill(pid, 0);
  } catch (error) {
    return (error as NodeJS.ErrnoException).code === 'EPERM';
  }
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'EEXIST') return false;
    // File systems without links.
    writeFileSync(to, readFileSync(from));
    return true;
  }
}

function touch(path: string): void {
  try {
    utimesSync(path, new Date(), new Date());
  } catch {
    // Somebody has removed it; the run goes on.
  }
}

function taken(holder: RunHolder | undefined, path: string): string {
  const who = holder ? `process ${holder.pid} on ${holder.host} since ${holder.since}` : 'another process';
  return `is being trained by ${who}; wait for it, or remove ${path} if that is not so`;
}

function lockPath(directory: string): string {
  return join(directory, 'running.json');
}
