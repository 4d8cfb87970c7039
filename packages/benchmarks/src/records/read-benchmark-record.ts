import { readFileSync, statSync } from 'node:fs';
import type { z } from 'zod';
import { BenchmarkError } from '../errors.js';
import { type BenchmarkRecord, RECORD_FORMAT, RECORD_VERSION } from './benchmark-record.js';
import { recordHeadSchema, recordSchema } from './record-schema.js';

const MAX_BYTES = 2 ** 27;

/**
 * Reads a record from a file, which may come from anywhere.
 *
 * @throws BenchmarkError, one line with the file, when it cannot be read, is no record, is damaged, or is of another version of the format
 * @example
 * const record = readBenchmarkRecord('before.json');
 */
export function readBenchmarkRecord(path: string): BenchmarkRecord {
  let text: string;
  try {
    const { size } = statSync(path);
    if (size > MAX_BYTES) throw new Error(`it has ${size} bytes, and a record at most ${MAX_BYTES}`);
    text = readFileSync(path, 'utf8');
  } catch (error) {
    throw new BenchmarkError(`${path}: cannot be read (${(error as Error).message.replace(/, \w+( '.*')?$/s, '')})`);
  }
  return parseBenchmarkRecord(text, path);
}

/**
 * A record from its text.
 *
 * @param source where it is from, for messages
 * @throws BenchmarkError, one line
 */
export function parseBenchmarkRecord(text: string, source: string): BenchmarkRecord {
  const value = parsed(text, source);
  const head = recordHeadSchema.safeParse(value).data ?? { format: undefined, version: undefined };
  if (head.format !== RECORD_FORMAT) {
    throw new BenchmarkError(
      'results' in head && 'versions' in head && 'backend' in head
        ? `${source}: is a record of an early format without samples, which cannot be compared; measure again`
        : `${source}: is not a record of benchmarks (its format is not '${RECORD_FORMAT}')`,
    );
  }
  if (head.version !== RECORD_VERSION) {
    throw new BenchmarkError(
      `${source}: is a record of version ${JSON.stringify(head.version)} of the format, and this program reads version ${RECORD_VERSION}; use the release that wrote it`,
    );
  }
  const result = recordSchema.safeParse(value);
  if (result.success) return result.data as BenchmarkRecord;
  throw new BenchmarkError(`${source}: is damaged: ${firstIssue(result.error)}`);
}

function parsed(text: string, source: string): unknown {
  try {
    return JSON.parse(text);
  } catch (error) {
    const reason = text.trim() === '' ? 'it is empty' : (error as Error).message.split('\n')[0];
    throw new BenchmarkError(`${source}: is not JSON (${reason}); it may be cut off`);
  }
}

/** The first issue on one line: the path, and what is allowed. */
function firstIssue({ issues }: z.ZodError): string {
  const { path, message } = issues[0]!;
  return `${path.map(String).join('.')} must be ${message}`;
}
