import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { RecordedCommit } from './benchmark-record.js';

const run = promisify(execFile);

/**
 * The commit of a folder whose `package.json` git tracks.
 *
 * @returns null outside a repository, for a package that was installed into one, and without git
 */
export async function commitOf(folder: string): Promise<RecordedCommit | null> {
  try {
    const git = async (...words: string[]) => (await run('git', ['-C', folder, ...words])).stdout.trim();
    await git('ls-files', '--error-unmatch', join(folder, 'package.json'));
    const hash = await git('rev-parse', 'HEAD');
    return { hash, dirty: (await git('status', '--porcelain', '--untracked-files=no')) !== '' };
  } catch {
    return null;
  }
}
