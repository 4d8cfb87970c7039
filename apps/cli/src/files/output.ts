import { existsSync, lstatSync, realpathSync, type Stats, statSync } from 'node:fs';
import { basename, dirname, join, resolve } from 'node:path';
import { UsageError } from '../errors.js';
import { fileKind } from './file-kind.js';

/** What training writes into a run folder. */
const RUN_FILES: ReadonlySet<string> = new Set([
  'config.yaml',
  'data.json',
  'metrics.jsonl',
  'summary.json',
  'running.json',
  'checkpoints',
]);

/** Whether a run has begun in a folder: a `config.yaml` alone may be anything. */
export function isRunFolder(directory: string): boolean {
  return existsSync(join(directory, 'config.yaml')) && existsSync(join(directory, 'metrics.jsonl'));
}

/**
 * Refuses a file to be written that would take the place of one that is read, whatever the two are called (links, `..`, capitals), of one
 * that belongs to a run, or of what is no file at all.
 *
 * @param option the one that names it, or the path itself
 * @param inputs what the command reads
 * @throws UsageError before anything is done
 */
export function requireOutput(option: string, path: string, inputs: readonly string[] = []): void {
  const refuse = (reason: string) => {
    throw new UsageError(`${option}: ${path} ${reason}; name another file`);
  };
  const found = entryAt(path);
  if (found?.isSymbolicLink()) refuse('is a symbolic link, and what it points to is not written to');
  if (found?.isDirectory()) throw new UsageError(`${option}: ${path} is a folder; name a file`);
  if (found && !found.isFile()) refuse('is no plain file');
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
 * Refuses a folder to be filled that is a file, or lies in the folder of a run.
 *
 * @param option the one that names it
 * @throws UsageError before anything is done
 */
export function requireOutputFolder(option: string, directory: string): void {
  if (fileKind(directory) === 'file') {
    throw new UsageError(`${option}: ${directory} is a file; name a folder`);
  }
  const run = runAround(directory);
  if (run !== undefined) {
    throw new UsageError(`${option}: ${directory} lies in the folder of a run, ${run}; name another folder`);
  }
}

/** The run folder that a path lies in, at any depth; undefined when it lies in none. */
export function runAround(path: string): string | undefined {
  for (let folder = dirname(canonicalPath(path)); ; folder = dirname(folder)) {
    if (isRunFolder(folder)) return folder;
    if (dirname(folder) === folder) return undefined;
  }
}

/** What lies at a path, links not followed; a path through a file leads to nothing. */
function entryAt(path: string): Stats | undefined {
  try {
    return lstatSync(path, { throwIfNoEntry: false });
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOTDIR') return undefined;
    throw error;
  }
}

/** Whether two paths are, or would be, of one file. */
export function isSame(a: string, b: string): boolean {
  const [one, other] = [a, b].map(identityOf);
  if (one && other) return one.dev === other.dev && one.ino === other.ino;
  // What is not there yet may come to be the other where capitals do not count.
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

/** The path with links followed as far as it exists. */
function canonicalPath(path: string): string {
  const absolute = resolve(path);
  try {
    return realpathSync(absolute);
  } catch {
    return dirname(absolute) === absolute ? absolute : join(canonicalPath(dirname(absolute)), basename(absolute));
  }
}
