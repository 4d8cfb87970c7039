import { execFileSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { expect, it } from 'vitest';
import { commitOf } from './commit-of.js';

const folder = temporaryFolder();
const git = (...words: string[]) => execFileSync('git', ['-C', folder, ...words], { encoding: 'utf8' }).trim();

it('is the commit of a tracked package, and says whether files differ from it', async () => {
  expect(await commitOf(folder)).toBeNull();
  writeFileSync(join(folder, 'package.json'), '{}');
  git('init', '-q');
  expect(await commitOf(folder)).toBeNull();
  git('add', '.');
  git('-c', 'user.name=a', '-c', 'user.email=a@example.org', 'commit', '-qm', 'first');
  expect(await commitOf(folder)).toEqual({ hash: git('rev-parse', 'HEAD'), dirty: false });
  writeFileSync(join(folder, 'new.txt'), '');
  expect(await commitOf(folder)).toMatchObject({ dirty: false });
  writeFileSync(join(folder, 'package.json'), '{ }');
  expect(await commitOf(folder)).toMatchObject({ dirty: true });
});

it('is not that of the repository into which a package was installed', async () => {
  const installed = join(folder, 'node_modules', 'package');
  mkdirSync(installed, { recursive: true });
  writeFileSync(join(installed, 'package.json'), '{}');
  expect(await commitOf(installed)).toBeNull();
});
