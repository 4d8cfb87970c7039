import { dirname } from 'node:path';
import { TaskError } from '../errors.js';
import { DataError, type DataProblem } from './errors.js';
import { hostOf } from './mirrors.js';
import type { DataFile } from './sets.js';
import type { TransferError } from './transfer.js';

/** The end of a message: how to resume the download. */
function resumeText(set: string, kept: number): string {
  const again = `qornn data download ${set}`;
  return kept > 0 ? `${sizeText(kept)} are kept; to resume, run: ${again}` : `to retry, run: ${again}`;
}

export function interruptedError(set: string, file: DataFile, target: string, kept: number, cause: unknown): DataError {
  const message = `${set}/${file.name}: interrupted; ${resumeText(set, kept)}`;
  return new DataError(message, 'interrupted', set, target, { cause });
}

/** @param failures the error of each mirror, by URL */
export function mirrorsError(
  set: string,
  file: DataFile,
  target: string,
  kept: number,
  failures: ReadonlyMap<string, TransferError>,
): DataError {
  const problems = [...failures.values()].map(({ problem }) => problem);
  const is = (problem: TransferError['problem']) => problems.includes(problem);
  const problem: DataProblem = is('damaged') ? 'damaged' : is('http') ? 'http' : 'network';
  // Mirrors on the same host can fail with the same message.
  const what = [...new Set([...failures].map(([url, { message }]) => `${hostOf(url)} ${message}`))].join('; ');
  const byHand = problem === 'network' ? ` (no network? copy the file to ${dirname(target)} yourself)` : '';
  return new DataError(
    `${set}/${file.name} could not be downloaded${byHand}: ${what}; ${resumeText(set, kept)}`,
    problem,
    set,
    target,
  );
}

/** A readable message for file system errors; other errors unchanged. */
export function writeError(set: string, file: DataFile, target: string, kept: number, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DataError || error instanceof TaskError) return error;
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  const folder = dirname(target);
  const name = `${set}/${file.name}`;
  const text =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? `${name}: the disk of ${folder} is full (${code}); free some space, or set QORNN_DATA_DIR to ` +
        `another folder; ${resumeText(set, kept)}`
      : code === 'EROFS' || code === 'EACCES' || code === 'EPERM'
        ? `${name}: ${folder} is not writable (${code}); set QORNN_DATA_DIR to a writable folder`
        : `${name}: ${folder} is not writable (${message})`;
  return new DataError(text, 'write', set, target, { cause: error });
}

function sizeText(bytes: number): string {
  return bytes < 2 ** 20 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
