import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { fileKind } from '../files/file-kind.js';
import { foldersIn } from '../files/folders-in.js';

/** The run folders that a path stands for: all in a folder that is no run itself, such as that of a sweep, if there are any; else the path. */
export function runFoldersIn(path: string): string[] {
  if (fileKind(path) !== 'folder' || isRun(path)) return [path];
  const runs = foldersIn(path).filter(isRun);
  return runs.length > 0 ? runs : [path];
}

function isRun(folder: string): boolean {
  return existsSync(join(folder, 'config.yaml'));
}
