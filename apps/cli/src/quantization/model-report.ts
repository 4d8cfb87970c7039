import { createHash } from 'node:crypto';
import { existsSync } from 'node:fs';
import { basename } from 'node:path';
import { metricsSchema, RunFolderError, readRecord } from '@qornn/training/runs';
import { z } from 'zod';
import type { Terminal } from '../display/terminal.js';
import { quantizationPath, readModelBytes } from './model-file.js';

/** More than a report of any model takes. */
const MOST_BYTES = 2 ** 26;

const bits = () => z.int({ error: 'an integer ≥ 1' }).min(1, { error: 'an integer ≥ 1' });

/** A `quantization.json`, as far as it tells whose report it is. What a later release adds is kept. */
const reportSchema = z.looseObject(
  {
    modelSha256: z
      .string({ error: 'a SHA-256 of 64 hexadecimal digits' })
      .regex(/^[0-9a-f]{64}$/, { error: 'a SHA-256 of 64 hexadecimal digits' })
      // Reports of early releases have none.
      .optional(),
    settings: z.looseObject(
      { weightBits: bits(), stateBits: bits(), inputBits: bits(), readoutBits: bits() },
      { error: 'what the model was made with' },
    ),
    comparison: z.looseObject(
      { metrics: z.record(z.string(), metricsSchema(), { error: 'metrics by form' }) },
      { error: '{ metrics, agreement }' },
    ),
  },
  { error: 'the report of a model' },
);

/** By which what is said of a model file knows it: SHA-256, hexadecimal. */
export function digestOf(file: Uint8Array): string {
  return createHash('sha256').update(file).digest('hex');
}

/**
 * Whether the report beside a model file is of that very file: a process that was killed between writing one and the other leaves two that
 * do not belong together.
 *
 * @returns one line that says that it is not, or what is wrong with it; null when it is, when there is none, or when it is of a version
 *   that does not tell
 */
export function reportMismatch(modelPath: string): string | null {
  const path = quantizationPath(modelPath);
  if (!existsSync(path)) return null;
  try {
    const { modelSha256 } = readReport(path);
    if (modelSha256 === undefined || modelSha256 === digestOf(readModelBytes(modelPath))) return null;
  } catch (error) {
    if (!(error instanceof RunFolderError)) throw error;
    return `${error.message}; it is the report of no model, quantize again to have one`;
  }
  return `${path} is of another model than ${basename(modelPath)} beside it; quantize again to have both`;
}

/** Says on stderr where a model and the report beside it do not belong together. */
export function warnOfMismatch(modelPath: string, terminal: Terminal): void {
  const mismatch = reportMismatch(modelPath);
  if (mismatch !== null) terminal.log(mismatch);
}

/** Whether what lies at a path is a report of `quantize`. */
export function isReport(path: string): boolean {
  try {
    readReport(path);
    return true;
  } catch {
    return false;
  }
}

/** @throws RunFolderError that names the file and the field */
function readReport(path: string): z.infer<typeof reportSchema> {
  return readRecord(path, reportSchema, MOST_BYTES);
}
