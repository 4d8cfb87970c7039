import { statSync } from 'node:fs';

/** The kind of file at a path. A path through a file, like `config.yaml/x`, is missing. */
export function fileKind(path: string): 'file' | 'folder' | 'missing' {
  try {
    const found = statSync(path);
    // Works around a bug of Node 20 and 22: realpathSync reads the stat values of the previous call (isFileType(statValues, S_IFIFO)).
    // After a pipe, links in the path of the next module are not followed, and packages are loaded twice.
    if (found.isFIFO() || found.isSocket()) statSync('/');
    return found.isDirectory() ? 'folder' : 'file';
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    if (code === 'ENOENT' || code === 'ENOTDIR') return 'missing';
    throw error;
  }
}
