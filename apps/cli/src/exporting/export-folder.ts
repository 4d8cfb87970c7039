import { randomBytes } from 'node:crypto';
import { lstatSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
import { writeFileAtomic, writeFilesAtomic } from '@qornn/training';
import { OutputError, UsageError } from '../errors.js';
import { removeEmpty, withFolder } from '../files/folders.js';
import { requireOutputFolder } from '../files/output.js';
import { reasonOf } from '../files/reason-of.js';
import { digestOfFile, type Manifest, manifestName, manifestText, readManifest } from './export-manifest.js';

/** Files by path in the folder, with `/`. */
export type FolderFiles = ReadonlyMap<string, string | Uint8Array>;

/** What becomes of a folder. */
export interface FolderPlan {
  directory: string;
  files: FolderFiles;
  isNew: boolean;
  /** what an earlier export wrote */
  earlier: Manifest;
  /** files of an earlier export that this one does not have, to remove */
  stale: readonly string[];
  /** files and folders of somebody else beside exported files, which stay */
  left: readonly string[];
}

/**
 * Decides what an export may write, and changes nothing.
 *
 * @param force whether files of an earlier export may be replaced; those of somebody else never are
 * @throws UsageError when the folder is not empty and `force` is false, when a file is in the way that is not from an export or was changed since,
 *   or when the folder is a file or in a run folder
 */
export function planFolder(directory: string, files: FolderFiles, { force }: { force: boolean }): FolderPlan {
  requireOutputFolder('--out', directory);
  const entries = entriesOf(directory);
  if (entries === null) return { directory, files, isNew: true, earlier: new Map(), stale: [], left: [] };
  if (entries.length > 0 && !force) {
    throw new UsageError(
      `--out: ${directory} exists and is not empty; name another folder, or replace an earlier export with --force`,
    );
  }
  const earlier = readManifest(directory);
  for (const path of new Set([...files.keys(), ...earlier.keys()])) requireOwn(directory, path, earlier, files);
  const known = new Set([...files.keys(), ...earlier.keys(), manifestName]);
  return {
    directory,
    files,
    isNew: false,
    earlier,
    stale: [...earlier.keys()].filter((path) => !files.has(path) && statOf(join(directory, path)) !== null),
    left: othersIn(directory, known),
  };
}

/**
 * Writes an export folder, whole or not at all: a new one beside its place and then renamed, an existing one by renaming files that are all on
 * disk.
 *
 * @throws OutputError when it cannot be written; a new folder does not exist then, and an existing one has its earlier files, unless renaming
 *   failed
 */
export function writeFolder(plan: FolderPlan): void {
  const { directory } = plan;
  try {
    if (plan.isNew) writeNewFolder(plan);
    else replaceFiles(plan);
  } catch (error) {
    throw new OutputError(directory, `cannot be written (${reasonOf(error)})`);
  }
}

function writeNewFolder({ directory, files }: FolderPlan): void {
  const target = resolve(directory);
  const parent = dirname(target);
  const partial = join(parent, `.qornn-${process.pid}-${randomBytes(12).toString('hex')}.tmp`);
  withFolder(parent, () => {
    try {
      mkdirSync(partial);
      makeFolders(partial, files);
      writeFilesAtomic(contentsIn(partial, new Map([...files, [manifestName, manifestText(files)]])));
      renameSync(partial, target);
    } catch (error) {
      rmSync(partial, { recursive: true, force: true });
      throw error;
    }
  });
}

function replaceFiles({ directory, files, earlier, stale }: FolderPlan): void {
  const manifest = join(directory, manifestName);
  const made = makeFolders(directory, files);
  try {
    writeFilesAtomic([{ path: manifest, content: manifestText(files, earlier) }, ...contentsIn(directory, files)]);
  } catch (error) {
    removeEmpty(made);
    throw error;
  }
  for (const path of stale) rmSync(join(directory, path), { force: true });
  removeEmpty(foldersOf(stale).map((folder) => join(directory, folder)));
  writeFileAtomic(manifest, manifestText(files));
}

function contentsIn(directory: string, files: FolderFiles) {
  return Array.from(files, ([path, content]) => ({ path: join(directory, path), content }));
}

/** Creates the folders of files. @returns those that did not exist, outer ones first */
function makeFolders(directory: string, files: FolderFiles): string[] {
  const made: string[] = [];
  for (const folder of foldersOf([...files.keys()])) {
    const path = join(directory, folder);
    if (statOf(path) !== null) continue;
    try {
      mkdirSync(path);
    } catch (error) {
      removeEmpty(made);
      throw error;
    }
    made.push(path);
  }
  return made;
}

/** Folders of paths, outer ones first. @example foldersOf(['a/b/c.h', 'd.c']) // ['a', 'a/b'] */
function foldersOf(paths: readonly string[]): string[] {
  const folders = paths.flatMap((path) => {
    const parts = path.split('/');
    return parts.slice(1).map((_, i) => parts.slice(0, i + 1).join('/'));
  });
  return [...new Set(folders)].sort((a, b) => a.split('/').length - b.split('/').length);
}

/** @throws UsageError when a path is taken by what no export wrote, or what was changed since */
function requireOwn(directory: string, path: string, earlier: Manifest, files: FolderFiles): void {
  const refuse = (what: string, reason: string) => {
    throw new UsageError(`--out: ${join(directory, what)} ${reason}; move it, or name another folder`);
  };
  for (const folder of foldersOf([path])) {
    const found = statOf(join(directory, folder));
    if (found && !found.isDirectory()) refuse(folder, 'is not a folder');
  }
  const found = statOf(join(directory, path));
  if (!found) return;
  if (!found.isFile()) refuse(path, 'is not a regular file');
  const digest = digestOfFile(readFileSync(join(directory, path)));
  const content = files.get(path);
  if (content !== undefined && digest === digestOfFile(content)) return;
  const known = earlier.get(path);
  if (!known) refuse(path, 'is not from an export');
  if (!known?.includes(digest)) refuse(path, 'was changed since it was exported');
}

/** What else lies in the folders that have exported files. */
function othersIn(directory: string, known: ReadonlySet<string>): string[] {
  const folders = ['', ...foldersOf([...known])];
  const own = new Set([...known, ...folders]);
  return folders
    .flatMap((folder) =>
      (entriesOf(join(directory, folder)) ?? []).map((name) => (folder ? `${folder}/${name}` : name)),
    )
    .filter((path) => !own.has(path))
    .sort();
}

/** Names in a folder; null if it does not exist. */
function entriesOf(directory: string): string[] | null {
  try {
    return readdirSync(directory);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return null;
    throw new OutputError(directory, `cannot be read (${reasonOf(error)})`);
  }
}

/** lstat; null if there is nothing. */
function statOf(path: string) {
  return lstatSync(path, { throwIfNoEntry: false }) ?? null;
}
