import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { writeFileAtomic } from '@qornn/training';
import { UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { requireOutput } from '../files/output.js';

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

/** Writes an exported file, whole or not at all, and creates the folders above it. */
export function writeExportFile(path: string, content: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileAtomic(path, content);
}
