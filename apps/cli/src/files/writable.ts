import { mkdtempSync, rmdirSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { OutputError } from '../errors.js';
import { fileKind } from './file-kind.js';

/**
 * Makes sure that files can be written in a folder, or in the one it would be created in, before minutes of work go into what
 * they are to hold. Tries it out, for permissions alone do not tell (a read-only file system, the super-user), and leaves nothing.
 *
 * @throws OutputError when they cannot
 */
export function requireWritable(directory: string): void {
  let existing = resolve(directory);
  while (fileKind(existing) === 'missing' && dirname(existing) !== existing) existing = dirname(existing);
  try {
    rmdirSync(mkdtempSync(join(existing, '.qornn-')));
  } catch (error) {
    // Node names the folder that was tried, which nobody asked for.
    const reason = (error as Error).message.replace(/, mkdtemp .*$/, '');
    throw new OutputError(directory, `cannot be written (${reason})`);
  }
}
