import { closeSync, readSync } from 'node:fs';
import { FileReadError, openFile, parseJson, readFileWithin } from '@qornn/tasks/data';
import { CheckpointError } from './errors.js';
import { parseRecord, progressSchema } from './records.js';

const MAX_HEADER_BYTES = 2 ** 20;

/** The progress of a run, from the header of a checkpoint. Does not check the tensors. */
export function readProgress(path: string) {
  return parseProgress(path, headerMetadata(path).progress);
}

/** @throws CheckpointError when a checkpoint has no valid progress */
export function parseProgress(path: string, text: unknown) {
  try {
    return parseRecord(typeof text === 'string' ? text : '', progressSchema);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CheckpointError(path, '__metadata__.progress', `is not the progress of a run (${error.message})`);
  }
}

/**
 * Reads a checkpoint.
 *
 * @param most maximum size in bytes for the model
 * @throws CheckpointError when it is not a regular file, or larger
 */
export function readCheckpointBytes(path: string, most: number): Uint8Array {
  return reading(path, () => readFileWithin(path, most));
}

/** The `__metadata__` of a safetensors file. Reads only the header. */
function headerMetadata(path: string): Record<string, unknown> {
  const header = reading(path, () => {
    const { descriptor, size } = openFile(path);
    try {
      const length = Buffer.alloc(8);
      if (readSync(descriptor, length, 0, 8, 0) < 8)
        throw damaged(path, `the file has ${size} bytes; a header needs 8`);
      const declared = length.readBigUInt64LE();
      const most = Math.min(MAX_HEADER_BYTES, size - 8);
      if (declared > BigInt(Math.max(0, most)))
        throw damaged(path, `declares ${declared} bytes, but at most ${most} are possible`);
      const text = Buffer.alloc(Number(declared));
      const read = readSync(descriptor, text, 0, text.length, 8);
      return text.toString('utf8', 0, read);
    } finally {
      closeSync(descriptor);
    }
  });
  try {
    const { __metadata__: metadata } = parseJson(header) as { __metadata__?: unknown };
    if (typeof metadata === 'object' && metadata !== null) return metadata as Record<string, unknown>;
  } catch {
    throw damaged(path, 'is not JSON text in UTF-8');
  }
  return {};
}

function damaged(path: string, reason: string): CheckpointError {
  return new CheckpointError(path, 'header', reason);
}

function reading<T>(path: string, work: () => T): T {
  try {
    return work();
  } catch (error) {
    throw error instanceof FileReadError ? new CheckpointError(path, 'file', error.reason) : error;
  }
}
