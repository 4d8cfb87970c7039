import { createHash } from 'node:crypto';
import { closeSync, readSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { FileReadError, openFile, readFileWithin } from './regular-file.js';
import type { DataFile } from './sets.js';

/** What lies where a file should be. */
export type StoredFile =
  | { state: 'ready'; path: string }
  | { state: 'missing'; path: string }
  | { state: 'damaged'; path: string; reason: string };

/** Files whose checksum was right, by path, with what would change if they were replaced: a second look costs no second sum. */
const verified = new Map<string, string>();

/**
 * Looks whether a file is there and whole: the size of its content always, its checksum once per process as long as the file stays
 * the same.
 *
 * @param set the name of the folder in which it is looked for, before `folder` itself
 */
export function checkFile(set: string, file: DataFile, folder: string): StoredFile {
  const inSet = join(folder, set, file.name);
  const path = [inSet, join(folder, file.name)].find((candidate) => isThere(candidate));
  if (path === undefined) return { state: 'missing', path: inSet };
  try {
    const bytes = sizeOfContent(path);
    if (bytes !== file.bytes) {
      const found = bytes === null ? 'it is not a gzip file, or cut short' : `its content has ${bytes} bytes`;
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

/** The decompressed content of a file, of which no more than should be there is ever held. */
export function readContent(path: string, { bytes }: DataFile): Uint8Array {
  return gunzipSync(readFileWithin(path, mostStored(bytes)), { maxOutputLength: bytes });
}

/** What a file of so many bytes has at most when it is stored, or sent: bytes that do not compress grow a little. */
export function mostStored(bytes: number): number {
  return bytes + (bytes >> 8) + 1024;
}

/** The size of the content as the last four bytes of a gzip file tell it (RFC 1952), or null where that is no gzip file. */
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
