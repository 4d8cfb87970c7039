import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, lstatSync, openSync, writeSync } from 'node:fs';
import { RunFolderError } from './errors.js';

// Windows lacks these flags; it also has no named pipes in folders, and symbolic links need privileges.
const { O_WRONLY, O_APPEND, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/**
 * Appends text to an existing file and flushes it to disk. Writes all of it or nothing.
 *
 * @throws RunFolderError when the file cannot be written, or is a symbolic or hard link, a pipe or a device
 */
export function appendAtomic(path: string, text: string): void {
  try {
    // Opening a pipe without a reader would block.
    if (lstatSync(path).isSymbolicLink()) throw new Error('it is a symbolic link; links are not followed');
    const file = openSync(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK);
    try {
      const { size, nlink } = requirePlain(file);
      if (nlink > 1) throw new Error('it has a second hard link');
      try {
        const bytes = new TextEncoder().encode(text);
        for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
        fsyncSync(file);
      } catch (error) {
        ftruncateSync(file, size);
        throw error;
      }
    } finally {
      closeSync(file);
    }
  } catch (error) {
    throw new RunFolderError(path, `cannot be written (${(error as Error).message})`);
  }
}

function requirePlain(file: number): { size: number; nlink: number } {
  const found = fstatSync(file);
  if (!found.isFile()) throw new Error('it is not a regular file');
  return found;
}
