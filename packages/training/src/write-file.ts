import { closeSync, fchmodSync, fsyncSync, lstatSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname } from 'node:path';
import { RunFolderError } from './errors.js';
import { sweep, temporaryName } from './temporary-file.js';

/** A file to write. */
export interface FileContent {
  path: string;
  content: Uint8Array | string;
}

/**
 * Writes a file atomically: to a temporary file in the same folder with an unguessable name, flushed to disk, then renamed over the target;
 * then flushes the folder. Refuses to replace links, devices and pipes. Removes temporary files of dead processes from the folder.
 *
 * @throws RunFolderError when the file cannot be written; an existing file is unchanged
 */
export function writeFileAtomic(path: string, content: Uint8Array | string): void {
  writeFilesAtomic([{ path, content }]);
}

/**
 * Writes files that belong together, in order. Renames them only after all temporary files are on disk, so a full disk changes none.
 *
 * A crash between two renames leaves the first files new and the others old. To detect that, store the digest of one file in another.
 *
 * @throws RunFolderError when a file cannot be written; the message names it
 */
export function writeFilesAtomic(files: readonly FileContent[]): void {
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

/** Flushes the entries of a folder to disk, if the system supports it. */
export function syncFolder(folder: string): void {
  try {
    const descriptor = openSync(folder, 'r');
    try {
      fsyncSync(descriptor);
    } finally {
      closeSync(descriptor);
    }
  } catch {
    // Windows cannot open folders.
  }
}

function stage(partial: string, content: Uint8Array | string, mode: number | undefined): void {
  // 'wx' never opens an existing file or link.
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
    // The file system has no permissions.
  }
}

/** Permissions of the existing file; undefined if there is none. */
function modeOf(path: string): number | undefined {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (!found) return undefined;
  if (found.isSymbolicLink()) throw new Error('it is a symbolic link; links are not followed');
  if (!found.isFile()) throw new Error(`it is ${found.isDirectory() ? 'a folder' : 'not a regular file'}`);
  return found.mode & 0o777;
}

/** Removes the name of the temporary file from the messages of Node. */
function reasonOf(error: unknown): string {
  return (error as Error).message.replace(/, \w+ '[^']*\.qornn-.*$/, '');
}

function removeQuietly(path: string): void {
  try {
    rmSync(path, { force: true });
  } catch {
    // The original error is reported.
  }
}
