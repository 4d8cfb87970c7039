import { mkdirSync, rmdirSync } from 'node:fs';
import { dirname, resolve } from 'node:path';

/** Creates a folder and those above it for some work. If that fails, those that it created are removed, unless somebody else uses them. */
export function withFolder(directory: string, work: () => void): void {
  const folder = resolve(directory);
  let outermost: string | undefined;
  try {
    outermost = mkdirSync(folder, { recursive: true });
    work();
  } catch (error) {
    if (outermost !== undefined) removeEmpty(between(outermost, folder));
    throw error;
  }
}

/** Removes folders, given with outer ones first, that are empty. */
export function removeEmpty(folders: readonly string[]): void {
  for (const folder of folders.toReversed()) {
    try {
      rmdirSync(folder);
    } catch {
      // Somebody else's file is in it.
    }
  }
}

/** `outer`, and the folders in it on the way to `inner`. */
function between(outer: string, inner: string): string[] {
  const folders = [inner];
  while (folders[0] !== outer && dirname(folders[0]!) !== folders[0]) folders.unshift(dirname(folders[0]!));
  return folders;
}
