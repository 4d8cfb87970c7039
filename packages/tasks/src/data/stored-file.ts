import { createHash } from 'node:crypto';
import { closeSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FileReadError, openFile, readFileWithin } from './regular-file.js';
import type { DataFile } from './sets.js';

/** State of a stored file. */
export type StoredFile =
  | { state: 'ready'; path: string }
  | { state: 'missing'; path: string }
  | { state: 'damaged'; path: string; reason: string };

/** Cache of verified files: path to checksum and file identity, so that an unchanged file is hashed once. */
const verified = new Map<string, string>();

/**
 * Checks that a file exists and is valid: the size of its content always, its checksum once per process as long as the file stays
 * the same.
 *
 * @param set subfolder to search first, before `folder` itself
 */
export function checkFile(set: string, file: DataFile, folder: string): StoredFile {
  const inSet = join(folder, set, file.name);
  const path = [inSet, join(folder, file.name)].find((candidate) => isThere(candidate));
  if (path === undefined) return { state: 'missing', path: inSet };
  try {
    const bytes = sizeOfContent(path);
    if (bytes !== file.bytes) {
      const found = bytes === null ? 'it is not a gzip file, or truncated' : `its content has ${bytes} bytes`;
      return { state: 'damaged', path, reason: `${found}, not ${file.bytes} bytes` };
    }
    const { size, mtimeMs, ino } = statSync(path);
    const identity = `${file.sha256} ${size} ${mtimeMs} ${ino}`;
    if (verified.get(path) === identity) return { state: 'ready', path };
    const sum = createHash('sha256').update(readContent(path, file)).digest('hex');
    if (sum !== file.sha256) {
      return { state: 'damaged', path, reason: `the sha256 of its content is ${sum}, not ${file.sha256}` };
    }
    verified.set(path, identity);
    return { state: 'ready', path };
  } catch (error) {
    const reason =
      error instanceof FileReadError ? `it ${error.reason}` : `it cannot be read (${(error as Error).message})`;
    return { state: 'damaged', path, reason };
  }
}

/** The decompressed content of a file, limited to the expected size. */
export function readContent(path: string, { bytes }: DataFile): Uint8Array {
  return gunzipSync(readFileWithin(path, maxStoredSize(bytes)), { maxOutputLength: bytes });
}

/** Maximum stored or transferred size of a file: incompressible data grows slightly under gzip. */
export function maxStoredSize(bytes: number): number {
  return bytes + (bytes >> 8) + 1024;
}

/** Decompressed size from the last four bytes of a gzip file (RFC 1952), or null if it is not a gzip file. */
export function sizeOfContent(path: string): number | null {
  const { descriptor, size } = openFile(path);
  try {
    // a header of 10 bytes, and a trailer of 8
    if (size < 18) return null;
    const start = Buffer.alloc(2);
    readSync(descriptor, start, 0, 2, 0);
    if (start.readUInt16BE() !== 0x1f8b) return null;
    const end = Buffer.alloc(4);
    readSync(descriptor, end, 0, 4, size - 4);
    return end.readUInt32LE();
  } finally {
    closeSync(descriptor);
  }
}

function isThere(path: string): boolean {
  try {
    return statSync(path) !== undefined;
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    return code !== 'ENOENT' && code !== 'ENOTDIR';
  }
}
