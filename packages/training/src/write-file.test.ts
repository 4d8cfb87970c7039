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
import { appendAtomic } from './append-file.js';
import { RunFolderError } from './errors.js';
import { temporaryName } from './temporary-file.js';
import { writeFileAtomic, writeFilesAtomic } from './write-file.js';
import { writeFilesLocked } from './write-files-locked.js';

const { openSync, writeSync, fsyncSync, renameSync, fchmodSync } = fs;
const real = { openSync, writeSync, fsyncSync, renameSync, fchmodSync };
type Call = keyof typeof real;

function mend(): void {
  Object.assign(fs, real);
  syncBuiltinESMExports();
}
afterEach(mend);

/** Makes the nth call of a file system function fail. */
function failAt(call: Call, nth: number, code: string): void {
  let count = 0;
  const original = real[call] as (...args: unknown[]) => unknown;
  fs[call] = ((...args: unknown[]) => {
    if (++count === nth) throw Object.assign(new Error(`${code}: it does not work, ${call}`), { code, syscall: call });
    return original(...args);
  }) as never;
  syncBuiltinESMExports();
}

describe('writeFileAtomic', () => {
  it('writes text and bytes, replaces existing files, and leaves no other file', () => {
    const folder = temporaryFolder();
    const path = join(folder, 'file');
    writeFileAtomic(path, 'für');
    expect(readFileSync(path, 'utf8')).toBe('für');
    writeFileAtomic(path, new Uint8Array([1, 2]));
    expect([...readFileSync(path)]).toEqual([1, 2]);
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it.skipIf(process.platform === 'win32')('keeps the permissions of a file, and gives a new one the usual ones', () => {
    const folder = temporaryFolder();
    const [path, other] = [join(folder, 'file'), join(folder, 'other')];
    writeFileSync(other, '');
    writeFileAtomic(path, '');
    expect(statSync(path).mode).toBe(statSync(other).mode);
    chmodSync(path, 0o640);
    writeFileAtomic(path, 'new');
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
  ])('keeps the old file and leaves no other if %s fails at call %i with %s', (call, nth, code) => {
    const folder = temporaryFolder();
    const path = join(folder, 'file');
    writeFileSync(path, 'old');
    failAt(call, nth, code);
    expect(() => writeFileAtomic(path, 'new')).toThrow(RunFolderError);
    expect(readFileSync(path, 'utf8')).toBe('old');
    expect(readdirSync(folder)).toEqual(['file']);
  });

  it('works on file systems without permissions', () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, 'old');
    failAt('fchmodSync', 1, 'EPERM');
    writeFileAtomic(path, 'new');
    expect(readFileSync(path, 'utf8')).toBe('new');
  });

  it.skipIf(process.platform === 'win32')('throws for what is not a regular file, and changes nothing', () => {
    const folder = temporaryFolder();
    const victim = join(folder, 'victim');
    writeFileSync(victim, 'precious');
    symlinkSync(victim, join(folder, 'link'));
    symlinkSync(join(folder, 'nowhere'), join(folder, 'dangling'));
    mkdirSync(join(folder, 'folder'));
    execFileSync('mkfifo', [join(folder, 'pipe')]);
    const before = readdirSync(folder);
    expect(() => writeFileAtomic(join(folder, 'link'), 'x')).toThrow('it is a symbolic link');
    expect(() => writeFileAtomic(join(folder, 'dangling'), 'x')).toThrow('it is a symbolic link');
    expect(() => writeFileAtomic(join(folder, 'folder'), 'x')).toThrow('it is a folder');
    expect(() => writeFileAtomic(join(folder, 'pipe'), 'x')).toThrow('it is not a regular file');
    expect(readFileSync(victim, 'utf8')).toBe('precious');
    expect(readdirSync(folder)).toEqual(before);
  });

  it('does not change other hard links of a file', () => {
    const folder = temporaryFolder();
    writeFileSync(join(folder, 'victim'), 'precious');
    linkSync(join(folder, 'victim'), join(folder, 'file'));
    writeFileAtomic(join(folder, 'file'), 'new');
    expect(readFileSync(join(folder, 'victim'), 'utf8')).toBe('precious');
  });

  it('removes temporary files of dead processes, and keeps those in use', () => {
    const folder = temporaryFolder();
    const own = temporaryName(folder);
    const dead = own.replace(`-${process.pid}-`, `-${2 ** 22 + 1}-`);
    const elsewhere = own.replace(/qornn-[0-9a-f]{8}-/, 'qornn-00000000-');
    for (const path of [own, dead, elsewhere, join(folder, '.qornn-mine.tmp')]) writeFileSync(path, hostname());
    writeFileAtomic(join(folder, 'file'), '');
    const left = readdirSync(folder).map((name) => join(folder, name));
    expect(left.sort()).toEqual([own, elsewhere, join(folder, '.qornn-mine.tmp'), join(folder, 'file')].sort());
  });
});

describe('writeFilesAtomic', () => {
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
  ])('changes no file if %s fails at call %i', (call, nth) => {
    const folder = temporaryFolder();
    writeFilesAtomic(pair(folder, 'old'));
    failAt(call, nth, 'ENOSPC');
    expect(() => writeFilesAtomic(pair(folder, 'new'))).toThrow(RunFolderError);
    mend();
    expect(['a', 'b'].map((name) => readFileSync(join(folder, name), 'utf8'))).toEqual(['old', 'old']);
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });

  it('names the file that cannot be renamed', () => {
    const folder = temporaryFolder();
    failAt('renameSync', 2, 'EACCES');
    expect(() => writeFilesAtomic(pair(folder, 'new'))).toThrow(`${join(folder, 'b')}: cannot be written (EACCES`);
    expect(readdirSync(folder)).toEqual(['a']);
  });
});

describe('writeFilesLocked', () => {
  it('does not mix files of concurrent writers', async () => {
    const folder = temporaryFolder();
    const writers = Array.from({ length: 8 }, (_, i) =>
      writeFilesLocked([
        { path: join(folder, 'a'), content: `${i}` },
        { path: join(folder, 'b'), content: `${i}` },
      ]),
    );
    await Promise.all(writers);
    expect(readFileSync(join(folder, 'a'), 'utf8')).toBe(readFileSync(join(folder, 'b'), 'utf8'));
    expect(readdirSync(folder)).toEqual(['a', 'b']);
  });
});

describe.skipIf(process.platform === 'win32')('appendAtomic', () => {
  it('appends to a regular file', () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, 'a\n');
    appendAtomic(path, 'b\n');
    expect(readFileSync(path, 'utf8')).toBe('a\nb\n');
  });

  it('throws for links, pipes and missing files', () => {
    const folder = temporaryFolder();
    const at = (name: string) => join(folder, name);
    writeFileSync(at('victim'), 'precious');
    symlinkSync(at('victim'), at('link'));
    linkSync(at('victim'), at('second'));
    execFileSync('mkfifo', [at('pipe')]);
    expect(() => appendAtomic(at('link'), 'x')).toThrow('it is a symbolic link');
    expect(() => appendAtomic(at('second'), 'x')).toThrow('it has a second hard link');
    expect(() => appendAtomic(at('pipe'), 'x')).toThrow(RunFolderError);
    expect(() => appendAtomic(at('none'), 'x')).toThrow('ENOENT');
    expect(readFileSync(at('victim'), 'utf8')).toBe('precious');
  });

  it('writes nothing if the disk is full', () => {
    const path = join(temporaryFolder(), 'file');
    writeFileSync(path, 'a\n');
    let first = true;
    fs.writeSync = ((file: number, bytes: Uint8Array, at: number) => {
      if (!first) throw Object.assign(new Error('ENOSPC: no space left on device, write'), { code: 'ENOSPC' });
      first = false;
      return (real.writeSync as (...args: unknown[]) => number)(file, bytes, at, 3);
    }) as never;
    syncBuiltinESMExports();
    expect(() => appendAtomic(path, 'a long line\n')).toThrow('ENOSPC');
    expect(readFileSync(path, 'utf8')).toBe('a\n');
  });
});
