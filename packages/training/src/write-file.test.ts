import { execFileSync } from 'node:child_process';
import fs, {
  chmodSync,
  linkSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { afterEach, describe, expect, it } from 'vitest';
import { appendWhole } from './append-file.js';
import { RunFolderError } from './errors.js';
import { temporaryName } from './temporary-file.js';
import { writeFilesWhole, writeFileWhole } from './write-file.js';
import { writeTogether } from './write-together.js';

const { openSync, writeSync, fsyncSync, renameSync, fchmodSync } = fs;
const real = { openSync, writeSync, fsyncSync, renameSync, fchmodSync };
type Call = keyof typeof real;

function mend(): void {
  Object.assign(fs, real);
  syncBuiltinESMExports();
}
afterEach(mend);

/** Lets a call of the file system fail, at its nth time from now. */
function failAt(call: Call, nth: number, code: string): void {
  let count = 0;
  const original = real[call] as (...args: unknown[]) => unknown;
  fs[call] = ((...args: unknown[]) => {
    if (++count === nth) throw Object.assign(new Error(`${code}: it does not work, ${call}`), { code, syscall: call });
    return original(...args);
  }) as never;
  syncBuiltinESMExports();
}

describe('writeFileWhole', () => {
  it('writes text and bytes, over what was there, and leaves nothing else', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'file');
    writeFileWhole(path, 'für');
    expect(readFileSync(path, 'utf8')).toBe('für');
    writeFileWhole(path, new Uint8Array([1, 2]));
    expect([...readFileSync(path)]).toEqual([1, 2]);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it.skipIf(process.platform === 'win32')('keeps the permissions of a file, and gives a new one the usual ones', () => {
    const folder = temporaryFolder();
    const [path, other] = [join(folder, 'file'), join(folder, 'other')];
    writeFileSync(other, '');
    writeFileWhole(path, '');
    expect(statSync(path).mode).toBe(statSync(other).mode);
    chmodSync(path, 0o640);
    writeFileWhole(path, 'new');
    expect(statSync(path).mode & 0o777).toBe(0o640);
  });

  it.each<[Call, number, string]>([
    ['openSync', 1, 'EACCES'],
    ['openSync', 1, 'EROFS'],
    ['writeSync', 1, 'ENOSPC'],
    ['writeSync', 1, 'EDQUOT'],
    ['fsyncSync', 1, 'EIO'],
    ['renameSync', 1, 'EXDEV'],
    ['renameSync', 1, 'EACCES'],
  ])('leaves the old file and no other when %s fails at its call %i with %s', (call, nth, code) => {
    const folder = temporaryFolder();
    const path = join(folder, 'file');
    writeFileSync(path, 'old');
    failAt(call, nth, code);
    expect(() => writeFileWhole(path, 'new')).toThrow(RunFolderError);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('does not mind a file system without permissions', () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, 'old');
    failAt('fchmodSync', 1, 'EPERM');
    writeFileWhole(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')('refuses what is no plain file, and changes nothing', () => {
    const folder = temporaryFolder();
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'precious');
    symlinkSync(victim, join(folder, 'link'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
    mkdirSync(join(folder, 'folder'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const before = readdirSync(folder);
    expect(() => writeFileWhole(join(folder, 'link'), 'x')).toThrow('it is a symbolic link');
    expect(() => writeFileWhole(join(folder, 'dangling'), 'x')).toThrow('it is a symbolic link');
    expect(() => writeFileWhole(join(folder, 'folder'), 'x')).toThrow('it is a folder');
    expect(() => writeFileWhole(join(folder, 'pipe'), 'x')).toThrow('it is no plain file');
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('leaves a second name of a file what it was', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'victim'), 'precious');
    linkSync(join(folder, 'victim'), join(folder, 'file'));
    writeFileWhole(join(folder, 'file'), 'new');
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('precious');
  });

  it('removes what processes that are gone have left, and leaves what is in use', () => {
    const folder = temporaryFolder();
    const own = temporaryName(folder);
    const dead = own.replace(`-${process.pid}-`, `-${2 ** 22 + 1}-`);
    const elsewhere = own.replace(/qornn-[0-9a-f]{8}-/, 'qornn-00000000-');
    for (const path of [own, dead, elsewhere, join(folder, '.qornn-mine.tmp')]) writeFileSync(path, hostname());
    writeFileWhole(join(folder, 'file'), '');
    const left = readdirSync(folder).map((name) => join(folder, name));
    expect(left.sort()).toEqual([own, elsewhere, join(folder, '.qornn-mine.tmp'), join(folder, 'file')].sort());
  });
});

describe('writeFilesWhole', () => {
  const pair = (folder: string, text: string) => [
    { path: join(folder, 'a'), content: text },
    { path: join(folder, 'b'), content: text },
  ];

  it.each<[Call, number]>([
    ['openSync', 1],
    ['openSync', 2],
    ['writeSync', 1],
    ['writeSync', 2],
    ['fsyncSync', 1],
    ['fsyncSync', 2],
    ['renameSync', 1],
  ])('changes none when %s fails at its call %i', (call, nth) => {
    const folder = temporaryFolder();
    writeFilesWhole(pair(folder, 'old'));
    failAt(call, nth, 'ENOSPC');
    expect(() => writeFilesWhole(pair(folder, 'new'))).toThrow(RunFolderError);
    mend();
    expect(['a', 'b'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['old', 'old']);
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });

  it('says which of them cannot be put into its place', () => {
    const folder = temporaryFolder();
    failAt('renameSync', 2, 'EACCES');
    expect(() => writeFilesWhole(pair(folder, 'new'))).toThrow(`${join(folder, 'b')}: cannot be written (EACCES`);
    expect(readdirSync(folder)).toEqual(['a']);
  });
});

describe('writeTogether', () => {
  it('mixes nothing of writers at the same time', async () => {
    const folder = temporaryFolder();
    const writers = Array.from({ length: 8 }, (_, i) =>
      writeTogether([
        { path: join(folder, 'a'), content: `${i}` },
        { path: join(folder, 'b'), content: `${i}` },
      ]),
    );
    await Promise.all(writers);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe(readFileSync(join(folder, 'b'), 'utf8'));
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });
});

describe.skipIf(process.platform === 'win32')('appendWhole', () => {
  it('appends to a plain file of one name', () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, 'a\n');
    appendWhole(path, 'b\n');
    expect(readFileSync(path, 'utf8')).toBe('a\nb\n');
  });

  it('refuses links, pipes and what is not there', () => {
    const folder = temporaryFolder();
    const at = (name: string) => join(folder, name);
    writeFileSync(at('victim'), 'precious');
    symlinkSync(at('victim'), at('link'));
    linkSync(at('victim'), at('second'));
    execFileSync('mkfifo', [at('pipe')]);
    expect(() => appendWhole(at('link'), 'x')).toThrow('it is a symbolic link');
    expect(() => appendWhole(at('second'), 'x')).toThrow('it has a second name');
    expect(() => appendWhole(at('pipe'), 'x')).toThrow(RunFolderError);
    expect(() => appendWhole(at('none'), 'x')).toThrow('ENOENT');
    expect(readFileSync(at('victim'), 'utf8')).toBe('precious');
  });

  it('leaves nothing of a line that a full disk cut short', () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, 'a\n');
    let first = true;
    fs.writeSync = ((file: number, bytes: Uint8Array, at: number) => {
      if (!first) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      first = false;
      return (real.writeSync as (...args: unknown[]) => number)(file, bytes, at, 3);
    }) as never;
    syncBuiltinESMExports();
    expect(() => appendWhole(path, 'a long line\n')).toThrow('ENOSPC');
    expect(readFileSync(path, 'utf8')).toBe('a\n');
  });
});
