import { execFile, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { UsageError } from '../errors.js';
import { CommitError } from './commit-error.js';

const run = promisify(execFile);

/** Files of another commit in a folder of their own. */
export interface CommitWorktree {
  folder: string;
  hash: string;
}

/**
 * The full hash of a commit.
 *
 * @param repository a folder in it
 * @param commit hash, branch, tag or any other name that git understands
 * @throws UsageError when there is no such commit
 */
export async function hashOf(repository: string, commit: string): Promise<string> {
  try {
    const words = ['-C', repository, 'rev-parse', '--verify', '--quiet', '--end-of-options', `${commit}^{commit}`];
    return (await run('git', words)).stdout.trim();
  } catch {
    throw new UsageError(`--compare: '${commit}' is neither a file nor a commit of this repository`);
  }
}

/** Where the files are that benchmarks are built from. */
const SOURCES = ['packages', 'apps'];

/**
 * A hash of the commit that is checked out and of all that was changed since in the folders of the packages; files that git ignores do
 * not count.
 *
 * @param except folder whose files do not count, such as that of results
 */
export async function hashOfFiles(repository: string, except: string): Promise<string> {
  const git = async (...words: string[]) =>
    (await run('git', ['-C', repository, ...words], { maxBuffer: Number.POSITIVE_INFINITY })).stdout;
  const hash = createHash('sha256');
  hash.update(await git('rev-parse', 'HEAD')).update(await git('diff', '--binary', 'HEAD', '--', ...SOURCES));
  const untracked = await git('ls-files', '-z', '--others', '--exclude-standard', '--', ...SOURCES);
  for (const name of untracked.split('\0').filter(Boolean)) {
    const path = join(repository, name);
    if (path.startsWith(join(except, '/')) || !statSync(path, { throwIfNoEntry: false })?.isFile()) continue;
    hash.update(`${name}\0`).update(readFileSync(path));
  }
  return hash.digest('hex');
}

/**
 * Gives work the files of a commit in a temporary git worktree, which is removed afterwards, also when the process is told to exit.
 *
 * @param repository its root
 * @throws CommitError when git cannot make the worktree
 */
export async function withWorktree<T>(
  repository: string,
  hash: string,
  work: (worktree: CommitWorktree) => Promise<T>,
): Promise<T> {
  const parent = mkdtempSync(join(tmpdir(), 'qornn-bench-'));
  const folder = join(parent, hash.slice(0, 10));
  const remove = () => {
    if (!existsSync(parent)) return;
    rmSync(parent, { recursive: true, force: true, maxRetries: 3 });
    spawnSync('git', ['-C', repository, 'worktree', 'prune']);
  };
  process.on('exit', remove);
  try {
    try {
      await run('git', ['-C', repository, 'worktree', 'add', '--detach', '--quiet', folder, hash]);
    } catch (error) {
      throw new CommitError(`git could not check out ${hash.slice(0, 10)} (${lastLine((error as Error).message)})`);
    }
    return await work({ folder, hash });
  } finally {
    remove();
    process.off('exit', remove);
  }
}

function lastLine(text: string): string {
  return text.trim().split('\n').at(-1)!;
}
