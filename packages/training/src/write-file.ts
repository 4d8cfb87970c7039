import { closeSync, fsyncSync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { RunFolderError } from './errors.js';

/**
 * Writes a file whole or not at all: to a neighbour first, flushed to the disk, then renamed over the target.
 *
 * @throws RunFolderError when the place cannot be written; the old file, if any, is untouched
 */
export function writeFileWhole(path: string, content: Uint8Array | string): void {
  const partial = `${path}.partial`;
  try {
    const file = openSync(partial, 'w');
    try {
      const bytes = typeof content === 'string' ? new TextEncoder().encode(content) : content;
      for (let at = 0; at < bytes.length; ) at += writeSync(file, bytes, at);
      fsyncSync(file);
    } finally {
      closeSync(file);
    }
    renameSync(partial, path);
  } catch (error) {
    rmSync(partial, { force: true });
    throw new RunFolderError(path, `cannot be written (${(error as Error).message})`);
  }
}
