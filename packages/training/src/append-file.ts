import { closeSync, constants, fstatSync, fsyncSync, ftruncateSync, lstatSync, openSync, writeSync } from 'node:fs';
import { RunFolderError } from './errors.js';

// Windows has neither flag, and neither links without rights nor pipes in folders.
const { O_WRONLY, O_APPEND, O_NOFOLLOW = 0, O_NONBLOCK = 0 } = constants;

/**
 * Appends text to a file that exists, and waits until it is on the disk: all of it, or none.
 *
 * @throws RunFolderError when it cannot be written, or is a link (also a hard one), a pipe or a device
 */
export function appendWhole(path: string, text: string): void {
  try {
    // A pipe without a reader would be waited for.
    if (lstatSync(path).isSymbolicLink())
      throw new Error('it is a symbolic link, and what it points to is not written to');
    const file = openSync(path, O_WRONLY | O_APPEND | O_NOFOLLOW | O_NONBLOCK);
    try {
      const { size, nlink } = requirePlain(file);
      if (nlink > 1) throw new Error('it has a second name, which is not written to');
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
  if (!found.isFile()) throw new Error('it is no plain file');
  return found;
}
