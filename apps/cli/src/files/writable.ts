import { mkdtempSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OutputError } from '../errors.js';
import { fileKind } from './file-kind.js';

/**
 * Checks before long work that a folder is writable, or can be created. It creates and removes a file, because permissions are not enough
 * (read-only file systems, root).
 *
 * @throws OutputError when it is not writable
 */
export function requireWritable(directory: string): void {
  let existing = resolve(directory);
  while (fileKind(existing) === 'missing' && dirname(existing) !== existing) existing = dirname(existing);
  try {
    rmdirSync(mkdtempSync(join(existing, '.qornn-')));
  } catch (error) {
    // Node's message names the temporary folder; show the requested one.
    const reason = (error as Error).message.replace(/, mkdtemp .*$/, '');
    throw new OutputError(directory, `cannot be written (${reason})`);
  }
}
