import { existsSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { fileKind } from './file-kind.js';

/** Files that training writes into a run folder. */
const RUN_FILES: ReadonlySet<string> = new Set([
  'config.yaml',
  'data.json',
  'metrics.jsonl',
  'summary.json',
  'running.json',
  'checkpoints',
]);

/** Whether a folder contains a run; a `config.yaml` alone may belong to something else. */
export function isRunFolder(directory: string): boolean {
  return existsSync(join(directory, 'config.yaml')) && existsSync(join(directory, 'metrics.jsonl'));
}

/**
 * Rejects an output path that is an input (also through links, `..` or letter case), that belongs to a run, or that is not a regular file; and
 * `-`, which elsewhere stands for standard output.
 *
 * @param option the option that names it, or the path itself
 * @param inputs files that the command reads
 * @throws UsageError
 */
export function requireOutput(option: string, path: string, inputs: readonly string[] = []): void {
  const refuse = (reason: string) => {
    throw new UsageError(`${option}: ${path} ${reason}; name another file`);
  };
  if (path === '-') {
    throw new UsageError(`${option}: - is not standard output here; name a file, or ./- for one with this name`);
  }
  const found = entryAt(path);
  if (found?.isSymbolicLink()) refuse('is a symbolic link, and links are not followed for output');
  if (found?.isDirectory()) throw new UsageError(`${option}: ${path} is a folder; name a file`);
  if (found && !found.isFile()) refuse('is not a regular file');
  const input = inputs.find((one) => isSame(path, one));
  if (input !== undefined) {
    refuse(input === path ? 'is a file that this command reads' : `is ${input}, which this command reads`);
  }
  const canonical = canonicalPath(path);
  for (let folder = dirname(canonical), name = basename(canonical); ; ) {
    if (isRunFolder(folder) && belongsToRun(name)) refuse(`belongs to the run in ${folder}`);
    if (dirname(folder) === folder) return;
    [folder, name] = [dirname(folder), basename(folder)];
  }
}

/**
 * Rejects an output folder that is a file or is inside a run folder.
 *
 * @param option the option that names it
 * @throws UsageError
 */
export function requireOutputFolder(option: string, directory: string): void {
  if (fileKind(directory) === 'file') {
    throw new UsageError(`${option}: ${directory} is a file; name a folder`);
  }
  const run = runAround(directory);
  if (run !== undefined) {
    throw new UsageError(`${option}: ${directory} is inside the run folder ${run}; name another folder`);
  }
}

/** The run folder that contains a path, at any depth; undefined if none does. */
export function runAround(path: string): string | undefined {
  for (let folder = dirname(canonicalPath(path)); ; folder = dirname(folder)) {
    if (isRunFolder(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** lstat of a path; undefined if it does not exist, also for a path through a file. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Whether two paths are, or would be, the same file. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map(identityOf);
  if (one && other) return one.dev === other.dev && one.ino === other.ino;
  // Missing files may be the same on a case-insensitive file system.
  return canonicalPath(a).toLowerCase() === canonicalPath(b).toLowerCase();
}

function identityOf(path: string) {
  try {
    return statSync(path, { bigint: true });
  } catch {
    return undefined;
  }
}

function belongsToRun(name: string): boolean {
  const lower = name.toLowerCase();
  return RUN_FILES.has(lower) || /^running-[0-9a-f]+\.json$/.test(lower);
}

/** The path with links resolved as far as it exists. */
function canonicalPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    return dirname(absolute) === absolute ? absolute : join(canonicalPath(dirname(absolute)), basename(absolute));
  }
}
