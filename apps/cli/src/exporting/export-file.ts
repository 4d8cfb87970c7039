import { dirname } from 'node:path';
import { writeFileAtomic } from '@qornn/training';
import { OutputError, UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { withFolder } from '../files/folders.js';
import { requireOutput } from '../files/output.js';
import { reasonOf } from '../files/reason-of.js';

/**
 * Checks the path of an exported file, before any work.
 *
 * @param inputs files that the command reads
 * @throws UsageError when it exists and `force` is false, or is an input, a folder, or belongs to a run
 */
export function requireExportFile(path: string, inputs: readonly string[], force: boolean): void {
  requireOutput('--out', path, inputs);
  if (!force && fileKind(path) !== 'missing') {
    throw new UsageError(`--out: ${path} exists; name another file, or replace it with --force`);
  }
}

/**
 * Writes an exported file, whole or not at all, and creates the folders above it.
 *
 * @throws OutputError when it cannot be written; an existing file is as it was then, and no new folder is left
 */
export function writeExportFile(path: string, content: string | Uint8Array): void {
  try {
    withFolder(dirname(path), () => writeFileAtomic(path, content));
  } catch (error) {
    throw new OutputError(path, `cannot be written (${reasonOf(error)})`);
  }
}
