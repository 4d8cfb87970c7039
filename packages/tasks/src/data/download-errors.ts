import { dirname } from 'node:path';
import { TaskError } from '../errors.js';
import { DataError, type DataProblem } from './errors.js';
import { hostOf } from './mirrors.js';
import type { DataFile } from './sets.js';
import type { TransferError } from './transfer.js';

/** What a download leaves for the next one, as the end of a message. */
function resumeText(set: string, kept: number): string {
  const again = `qornn data download ${set}`;
  return kept > 0
    ? `${sizeText(kept)} of it are kept; to go on from there, run: ${again}`
    : `to try again, run: ${again}`;
}

export function interruptedError(set: string, file: DataFile, target: string, kept: number, cause: unknown): DataError {
  const message = `${set}/${file.name}: interrupted; ${resumeText(set, kept)}`;
  return new DataError(message, 'interrupted', set, target, { cause });
}

/** @param failures what each mirror did, by address */
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
  // Two mirrors on one host may fail alike.
  const what = [...new Set([...failures].map(([url, { message }]) => `${hostOf(url)} ${message}`))].join('; ');
  const byHand =
    problem === 'network' ? ` (is there a network? without one, put the file into ${dirname(target)} by hand)` : '';
  return new DataError(
    `${set}/${file.name} could not be downloaded${byHand}: ${what}; ${resumeText(set, kept)}`,
    problem,
    set,
    target,
  );
}

/** Errors of the file system in words; any other error as it is. */
export function writeError(set: string, file: DataFile, target: string, kept: number, error: unknown): unknown {
  if (!(error instanceof Error) || error instanceof DataError || error instanceof TaskError) return error;
  const { code, syscall, message } = error as NodeJS.ErrnoException;
  if (code === undefined || syscall === undefined) return error;
  const folder = dirname(target);
  const name = `${set}/${file.name}`;
  const text =
    code === 'ENOSPC' || code === 'EDQUOT'
      ? `${name}: the disk is full (${code}), and ${folder} has no room for it; make some, or let QORNN_DATA_DIR name ` +
        `another folder; ${resumeText(set, kept)}`
      : code === 'EROFS' || code === 'EACCES' || code === 'EPERM'
        ? `${name}: ${folder} cannot be written (${code}); let QORNN_DATA_DIR name a folder that can`
        : `${name}: ${folder} cannot be written (${message})`;
  return new DataError(text, 'write', set, target, { cause: error });
}

function sizeText(bytes: number): string {
  return bytes < 2 ** 20 ? `${(bytes / 1024).toFixed(1)} KiB` : `${(bytes / 2 ** 20).toFixed(1)} MiB`;
}
