import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { UsageError } from '../errors.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { hashOf, hashOfFiles, withWorktree } from './worktree.js';

const folder = temporaryFolder();
const git = (...words: string[]) => execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' }).trim();
let first: string;

beforeAll(() => {
  git('init', '-q');
  for (const text of ['one', 'two']) {
    writeFileSync(join(folder, 'file.txt'), text);
    git('add', '.');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', text);
    first ??= git('rev-parse', 'HEAD');
  }
});

describe('a worktree of a commit', () => {
  it('has its files, and is gone afterwards, also when the work fails', async () => {
    const left: string[] = [];
    const work = ({ folder: at }: { folder: string }) => {
      left.push(at);
      return Promise.resolve(readFileSync(join(at, 'file.txt'), 'utf8'));
    };
    expect(await withWorktree(folder, first, work)).toBe('one');
    const fails = withWorktree(folder, first, async (worktree) => {
      await work(worktree);
      throw new Error('broken');
    });
    await expect(fails).rejects.toThrow('broken');
    for (const at of left) expect(existsSync(dirname(at))).toBe(false);
    expect(git('worktree', 'list').split('\n')).toHaveLength(1);
    expect(process.listeners('exit').filter(({ name }) => name === 'remove')).toEqual([]);
  });

  it('is of a commit that git knows by any name', async () => {
    expect(await hashOf(folder, 'HEAD~1')).toBe(first);
    expect(await hashOf(folder, first.slice(0, 8))).toBe(first);
    for (const name of ['nothing', '--help', '-q', 'HEAD:file.txt', '']) {
      await expect(hashOf(folder, name)).rejects.toThrow(UsageError);
    }
  });

  it('has files of one hash until a source changes that git does not ignore', async () => {
    const write = (name: string, text: string) => {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(join(folder, name), text);
    };
    write('packages/code.ts', 'one');
    git('add', 'packages');
    git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'code');
    const hashed = () => hashOfFiles(folder, join(folder, 'packages', 'pairs'));
    const hashes = [await hashed()];
    for (const [name, text] of [
      ['packages/code.ts', 'two'],
      ['apps/new.ts', 'new'],
      ['apps/new.ts', 'newer'],
    ] as const) {
      write(name, text);
      hashes.push(await hashed());
    }
    expect(new Set(hashes).size).toBe(4);
    rmSync(join(folder, 'apps'), { recursive: true });
    git('checkout', '-q', 'packages/code.ts');
    write('.git/info/exclude', 'ignored.ts');
    for (const name of ['packages/ignored.ts', 'packages/pairs/a.json', 'bench.log']) write(name, 'x');
    mkdirSync(join(folder, 'packages', 'nested'));
    execFileSync('git', ['init', '-q', join(folder, 'packages', 'nested')]);
    expect(await hashed()).toBe(hashes[0]);
  });
});
