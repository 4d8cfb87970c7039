import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of the folders in a folder, in the order of their names. */
export function foldersIn(path: string): string[] {
  const folders = readdirSync(path, { withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ name }) => join(path, name)).sort();
}
