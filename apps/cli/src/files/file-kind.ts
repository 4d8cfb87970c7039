import { statSync } from 'node:fs';

/** What lies at a path. A path through a file, like `config.yaml/x`, is missing too. */
export function fileKind(path: string): 'file' | 'folder' | 'missing' {
  try {
    const found = statSync(path);
    // Node 20 and 22 take what was looked at last for part of the next module's path: after a pipe, links in it are not followed, and
    // packages are loaded twice (realpathSync of node:fs, isFileType(statValues, S_IFIFO)).
    if (found.isFIFO() || found.isSocket()) statSync('/');
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    throw error;
  }
}
