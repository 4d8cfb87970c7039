import { closeSync, readSync } from 'node:fs';
import { FileReadError, openFile, parseJson, readFileWithin } from '@qornn/tasks/data';
import { CheckpointError } from './errors.js';
import { parseRecord, progressSchema } from './records.js';

const MOST_HEADER_BYTES = 2 ** 20;

/** Where a run stands, as `loadCheckpoint` gives it; what a header says that nobody has checked against the rest of the file. */
export function readProgress(path: string) {
  return parseProgress(path, headerMetadata(path).progress);
}

/** @throws CheckpointError when a checkpoint does not say where its run stands */
export function parseProgress(path: string, text: unknown) {
  try {
    return parseRecord(typeof text === 'string' ? text : '', progressSchema);
  } catch (error) {
    if (!(error instanceof SyntaxError)) throw error;
    throw new CheckpointError(path, '__metadata__.progress', `does not say where the run stands (${error.message})`);
  }
}

/**
 * The bytes of a checkpoint.
 *
 * @param most bytes that it can have, with the model that it is for
 * @throws CheckpointError when it is no file, or larger
 */
export function readCheckpointBytes(path: string, most: number): Uint8Array {
  return reading(path, () => readFileWithin(path, most));
}

/** The free text of a safetensors file: its header alone is read. */
function headerMetadata(path: string): Record<string, unknown> {
  const header = reading(path, () => {
    const { descriptor, size } = openFile(path);
    try {
      const length = Buffer.alloc(8);
      if (readSync(descriptor, length, 0, 8, 0) < 8)
        throw damaged(path, `the file has ${size} bytes; a header needs 8`);
      const declared = length.readBigUInt64LE();
      const most = Math.min(MOST_HEADER_BYTES, size - 8);
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
