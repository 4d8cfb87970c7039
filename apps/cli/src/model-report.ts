import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename } from 'node:path';
import { parseJson, readTextWithin } from '@qornn/tasks/data';
import { quantizationPath, readModelBytes } from './model-file.js';
import type { Terminal } from './terminal.js';

/** More than a report of any model takes. */
const MOST_BYTES = 2 ** 26;

/** By which what is said of a model file knows it: SHA-256, hexadecimal. */
export function digestOf(file: Uint8Array): string {
  return createHash('sha256').update(file).digest('hex');
}

/**
 * Whether the report beside a model file is of that very file: a process that was killed between writing one and the other leaves two that
 * do not belong together.
 *
 * @returns one line that says that it is not; null when it is, when there is none, or when it is of a version that does not tell
 */
export function reportMismatch(modelPath: string): string | null {
  const path = quantizationPath(modelPath);
  const report = readReport(path);
  if (typeof report?.modelSha256 !== 'string' || report.modelSha256 === digestOf(readModelBytes(modelPath)))
    return null;
  return `${path} is of another model than ${basename(modelPath)} beside it; quantize again to have both`;
}

/** Says on stderr where a model and the report beside it do not belong together. */
export function warnOfMismatch(modelPath: string, terminal: Terminal): void {
  const mismatch = reportMismatch(modelPath);
  if (mismatch !== null) terminal.log(mismatch);
}

/** Whether what lies at a path is a report of `quantize`. */
export function isReport(path: string): boolean {
  const report = readReport(path);
  return report?.settings !== undefined && report.comparison !== undefined;
}

function readReport(path: string): Record<string, unknown> | null {
  try {
    const found = statSync(path);
    if (!found.isFile() || found.size > MOST_BYTES) return null;
    const report: unknown = parseJson(readTextWithin(path, MOST_BYTES));
    return typeof report === 'object' ? (report as Record<string, unknown> | null) : null;
  } catch {
    return null;
  }
}
