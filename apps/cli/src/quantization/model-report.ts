import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { metricsSchema, RunFolderError, readRecord } from '@qornn/training/runs';
import { z } from 'zod';
import type { Terminal } from '../display/terminal.js';
import { quantizationPath, readModelBytes } from './model-file.js';
import { bits, weightSettings } from './weight-settings.js';

/** Maximum size of a report. */
const MAX_BYTES = 2 ** 26;

/** The fields of `quantization.json` that identify its model. Unknown fields of later releases are kept. */
const reportSchema = z.looseObject(
  {
    modelSha256: z
      .string({ error: 'a SHA-256 of 64 hexadecimal digits' })
      .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 of 64 hexadecimal digits' })
      // Reports of early releases have none.
      .optional(),
    settings: weightSettings().extend({ stateBits: bits(), inputBits: bits(), readoutBits: bits() }),
    comparison: z.looseObject(
      { metrics: z.record(z.string(), metricsSchema(), { error: 'metrics by variant' }) },
      { error: '{ metrics, agreement }' },
    ),
  },
  { error: 'the report of a model' },
);

/** SHA-256 of a model file, hexadecimal. */
export function digestOf(file: Uint8Array): string {
  return createHash('sha256').update(file).digest('hex');
}

/**
 * Checks that the report of a model file belongs to it. They do not match if the process was killed between the two writes.
 *
 * @returns the problem in one line; null if they match, if there is no report, or if the report is of an early version without a digest
 */
export function reportMismatch(modelPath: string): string | null {
  const path = quantizationPath(modelPath);
  if (!existsSync(path)) return null;
  try {
    const { modelSha256 } = readReport(path);
    if (modelSha256 === undefined || modelSha256 === digestOf(readModelBytes(modelPath))) return null;
  } catch (error) {
    if (!(error instanceof RunFolderError)) throw error;
    return `${error.message}; the report is invalid, run quantize again`;
  }
  return `${path} belongs to another model than ${basename(modelPath)}; run quantize again`;
}

/** Logs a note if a model and its report do not match. */
export function warnOfMismatch(modelPath: string, terminal: Terminal): void {
  const mismatch = reportMismatch(modelPath);
  if (mismatch !== null) terminal.log(mismatch);
}

/** Whether a file is a report of `quantize`. */
export function isReport(path: string): boolean {
  try {
    readReport(path);
    return true;
  } catch {
    return false;
  }
}

/** @throws RunFolderError with the file and the field */
function readReport(path: string): z.infer<typeof reportSchema> {
  return readRecord(path, reportSchema, MAX_BYTES);
}
