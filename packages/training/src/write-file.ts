import { closeSync, fchmodSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { RunFolderError } from './errors.js';
import { sweep, temporaryName } from './temporary-file.js';

/** A file that is to be, and what it is to hold. */
export interface FileContent {
  path: string;
  content: Uint8Array | string;
}

/**
 * Writes a file whole or not at all: beside it first, under a name that nobody can foresee, flushed to the disk, then renamed over the
 * target, and the folder flushed. What is no plain file (a link, a device, a pipe) is refused, so that nothing else is written to. What
 * processes that are gone have left in the folder is removed.
 *
 * @throws RunFolderError when the place cannot be written; the old file, if any, is untouched
 */
export function writeFileWhole(path: string, content: Uint8Array | string): void {
  writeFilesWhole([{ path, content }]);
}

/**
 * Writes files that belong together, in this order. Only when all of them are on the disk, each in its neighbour, are they put into their
 * places, so that a disk that is full changes none.
 *
 * A process that is killed between two renames leaves the first ones new and the others old: let one name the digest of the other.
 *
 * @throws RunFolderError when one cannot be written; it names it
 */
export function writeFilesWhole(files: readonly FileContent[]): void {
  const staged: { path: string; partial: string }[] = [];
  let at = '';
  try {
    for (const { path, content } of files) {
      at = path;
      const mode = modeOf(path);
      const partial = temporaryName(dirname(path));
      staged.push({ path, partial });
      stage(partial, content, mode);
    }
    for (const { path, partial } of staged) {
      at = path;
      renameSync(partial, path);
    }
  } catch (error) {
    throw new RunFolderError(at, `cannot be written (${reasonOf(error)})`);
  } finally {
    for (const { partial } of staged) removeQuietly(partial);
  }
  for (const folder of new Set(files.map(({ path }) => dirname(path)))) {
    syncFolder(folder);
    sweep(folder);
  }
}

/** Flushes the names in a folder to the disk. Not every system can. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows opens no folders.
  }
}

function stage(partial: string, content: Uint8Array | string, mode: number | undefined): void {
  // Exclusive: what is there already, a link included, is never opened.
  const file = openSync(partial, 'wx');
  try {
    keepMode(file, mode);
    const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
    for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
    fsyncSync(file);
  } finally {
    closeSync(file);
  }
}

function keepMode(file: number, mode: number | undefined): void {
  if (mode === undefined) return;
  try {
    fchmodSync(file, mode);
  } catch {
    // File systems without permissions.
  }
}

/** Permissions of the file that is replaced; undefined where there is none. */
function modeOf(path: string): number | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isSymbolicLink()) throw new Error('it is a symbolic link, and what it points to is not written to');
  if (!found.isFile()) throw new Error(`it is ${found.isDirectory() ? 'a folder' : 'no plain file'}`);
  return found.mode & 0o777;
}

/** Node names the neighbour, which nobody asked for. */
function reasonOf(error: unknown): string {
  return (error as Error).message.replace(/, \w+ '[^']*\.qornn-.*$/, '');
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The failure that brought us here is the one to be told.
  }
}
