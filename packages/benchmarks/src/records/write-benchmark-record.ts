import { accessSync, constants, lstatSync } from 'node:fs';
import { dirname } from 'node:path';
import writeFileAtomic from 'write-file-atomic';
import { BenchmarkError } from '../errors.js';
import type { BenchmarkRecord } from './benchmark-record.js';

/** What of a contestant is written on one line. */
const LISTS = new Set(['samples', 'cpu']);

/** A record as the text of its file. */
export function recordText(record: BenchmarkRecord): string {
  // Samples of a contestant on one line.
  const lists: string[] = [];
  const marked = JSON.stringify(
    record,
    (key, value) => (LISTS.has(key) && Array.isArray(value) ? `\u0000${lists.push(JSON.stringify(value)) - 1}` : value),
    2,
  );
  return `${marked.replace(/"\\u0000(\d+)"/g, (_, index) => lists[Number(index)]!)}\n`;
}

/**
 * Checks before long work that a record can be written.
 *
 * @throws BenchmarkError, one line with the file
 */
export function requireRecordPath(path: string): void {
  writing(path, () => {
    requireFile(path);
    accessSync(dirname(path), constants.W_OK);
  });
}

/**
 * Writes a record to a file, whole or not at all. Links, devices and pipes are not replaced.
 *
 * @throws BenchmarkError, one line with the file, when it cannot be written; an existing file is as it was then
 */
export function writeBenchmarkRecord(path: string, record: BenchmarkRecord): void {
  writing(path, () => {
    // The library follows links, and would replace a device with a file.
    requireFile(path);
    writeFileAtomic.sync(path, recordText(record));
  });
}

function requireFile(path: string): void {
  const found = lstatSync(path, { throwIfNoEntry: false });
  if (found && !found.isFile()) throw new Error(`it is ${found.isDirectory() ? 'a folder' : 'not a regular file'}`);
}

function writing(path: string, work: () => void): void {
  try {
    work();
  } catch (error) {
    throw new BenchmarkError(`${path}: cannot be written (${(error as Error).message.replace(/, \w+( '.*')?$/s, '')})`);
  }
}
