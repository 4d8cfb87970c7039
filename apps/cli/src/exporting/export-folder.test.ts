import fs, {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { afterEach, describe, expect, it } from 'vitest';
import { UsageError } from '../errors.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { planFolder, writeFolder } from './export-folder.js';
import { manifestName } from './export-manifest.js';

const folder = temporaryFolder();
let count = 0;
/** A path of its own for every test. */
const fresh = () => join(folder, `out-${count++}`);

const first = new Map([
  ['net.h', 'h1\n'],
  ['src/net.c', 'c1\n'],
  ['examples/a/a.ino', 'a1\n'],
]);
const second = new Map([
  ['net.h', 'h2\n'],
  ['src/net.c', 'c2\n'],
  ['Makefile', 'm2\n'],
]);

const third = new Map([['net.h', 'h3\n']]);

/** Content of all files, without the manifest. */
function contents(directory: string): Record<string, string> {
  const entries = readdirSync(directory, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    entries
      .map(({ parentPath, name }) => join(parentPath, name))
      .filter((path) => !path.endsWith(manifestName))
      .map((path) => [path.slice(directory.length + 1).replaceAll('\\', '/'), readFileSync(path, 'utf8')]),
  );
}

function write(directory: string, files: ReadonlyMap<string, string>, force = false): readonly string[] {
  const plan = planFolder(directory, files, { force });
  writeFolder(plan);
  return plan.left;
}

const { openSync, writeSync, fsyncSync, renameSync, mkdirSync: makeFolder } = fs;
const real = { openSync, writeSync, fsyncSync, renameSync, mkdirSync: makeFolder };
function mend(): void {
  Object.assign(fs, real);
  syncBuiltinESMExports();
}
afterEach(mend);

/** Makes the nth call of a function of the file system fail. @returns how often it was called */
function failAt(call: keyof typeof real, nth: number): () => number {
  let calls = 0;
  const original = real[call] as (...args: unknown[]) => unknown;
  fs[call] = ((...args: unknown[]) => {
    if (++calls === nth) {
      throw Object.assign(new Error(`ENOSPC: no space left on device, ${call}`), { code: 'ENOSPC', syscall: call });
    }
    return original(...args);
  }) as never;
  syncBuiltinESMExports();
  return () => calls;
}

function failureOf(work: () => void): Error | undefined {
  try {
    work();
  } catch (error) {
    return error as Error;
  }
}

describe('an export folder', () => {
  it('is written with its manifest, and with the folders above it', () => {
    const directory = join(fresh(), 'a', 'b');
    expect(write(directory, first)).toEqual([]);
    expect(contents(directory)).toEqual(Object.fromEntries(first));
    expect(Object.keys(JSON.parse(readFileSync(join(directory, manifestName), 'utf8')).files)).toEqual([
      ...first.keys(),
    ]);
    expect(readdirSync(join(directory, '..'))).toEqual(['b']);
  });

  it('may be an empty folder, but none with files, without --force', () => {
    const directory = fresh();
    mkdirSync(directory);
    write(directory, first);
    expect(() => planFolder(directory, second, { force: false })).toThrow(
      new UsageError(
        `--out: ${directory} exists and is not empty; name another folder, or replace an earlier export with --force`,
      ),
    );
    expect(contents(directory)).toEqual(Object.fromEntries(first));
  });

  it('is replaced with --force: what the new export does not have is removed, what is of others stays', () => {
    const directory = fresh();
    write(directory, first);
    writeFileSync(join(directory, 'notes.txt'), 'mine');
    writeFileSync(join(directory, 'src', 'mine.c'), 'mine');
    expect(write(directory, second, true)).toEqual(['notes.txt', 'src/mine.c']);
    expect(contents(directory)).toEqual({ ...Object.fromEntries(second), 'notes.txt': 'mine', 'src/mine.c': 'mine' });
    expect(existsSync(join(directory, 'examples'))).toBe(false);
    expect(write(directory, second, true)).toEqual(['notes.txt', 'src/mine.c']);
  });

  it('is not written over files of others, or files that were changed', () => {
    const directory = fresh();
    mkdirSync(directory);
    writeFileSync(join(directory, 'net.h'), 'mine');
    expect(() => planFolder(directory, first, { force: true })).toThrow(
      `--out: ${join(directory, 'net.h')} is not from an export; move it, or name another folder`,
    );
    rmSync(join(directory, 'net.h'));
    write(directory, first, true);
    writeFileSync(join(directory, 'examples', 'a', 'a.ino'), 'edited');
    for (const files of [first, second]) {
      expect(() => planFolder(directory, files, { force: true })).toThrow('a.ino was changed since it was exported');
    }
    // As the new export has it: written by an export that was killed.
    writeFileSync(join(directory, 'examples', 'a', 'a.ino'), 'a1\n');
    writeFileSync(join(directory, 'net.h'), 'h2\n');
    write(directory, second, true);
    expect(contents(directory)).toEqual(Object.fromEntries(second));
  });

  it('does not follow links, and believes no list of files outside', () => {
    const directory = fresh();
    write(directory, first);
    const outside = fresh();
    mkdirSync(outside);
    writeFileSync(join(outside, 'net.c'), 'c1\n');
    if (process.platform !== 'win32') {
      rmSync(join(directory, 'src'), { recursive: true });
      symlinkSync(outside, join(directory, 'src'));
      expect(() => planFolder(directory, second, { force: true })).toThrow(`${join(directory, 'src')} is not a folder`);
      rmSync(join(directory, 'src'));
      mkdirSync(join(directory, 'src'));
      symlinkSync(join(outside, 'net.c'), join(directory, 'src', 'net.c'));
      expect(() => planFolder(directory, second, { force: true })).toThrow('net.c is not a regular file');
      rmSync(join(directory, 'src', 'net.c'));
    }
    const digest = '0'.repeat(64);
    for (const text of [
      'no JSON',
      '{}',
      '{"files":{"a":1}}',
      ...['../x', '/x', 'a/../x', '.x', 'a//b', 'C:x', 'a\\x', ''].map((path) =>
        JSON.stringify({ files: { [path]: digest } }),
      ),
    ]) {
      writeFileSync(join(directory, manifestName), text);
      expect(() => planFolder(directory, second, { force: true })).toThrow('is no list of exported files');
    }
    expect(contents(outside)).toEqual({ 'net.c': 'c1\n' });
  });

  it('is no file, and not in a run folder', () => {
    const path = fresh();
    writeFileSync(path, '');
    expect(() => planFolder(path, first, { force: true })).toThrow('is a file; name a folder');
  });
});

describe.each(['openSync', 'writeSync', 'fsyncSync', 'renameSync', 'mkdirSync'] as const)('a failing %s', (call) => {
  it('leaves nothing of a new folder', () => {
    for (let nth = 1; ; nth++) {
      const parent = fresh();
      mkdirSync(parent);
      const plan = planFolder(join(parent, 'a', 'net'), first, { force: false });
      const calls = failAt(call, nth);
      const failure = failureOf(() => writeFolder(plan));
      mend();
      if (calls() < nth) {
        expect(nth).toBeGreaterThan(1);
        return;
      }
      // The entries of a folder are flushed to disk where that is possible.
      if (!failure) continue;
      expect(failure.message).toBe(`${plan.directory}: cannot be written (ENOSPC: no space left on device, ${call})`);
      expect(readdirSync(parent)).toEqual([]);
    }
  });

  it('leaves an earlier export as it was, unless files were being renamed', () => {
    for (let nth = 1; ; nth++) {
      const directory = fresh();
      write(directory, first);
      const before = contents(directory);
      const plan = planFolder(directory, new Map([...second, ['new/x.c', 'x\n']]), { force: true });
      const calls = failAt(call, nth);
      const failure = failureOf(() => writeFolder(plan));
      mend();
      if (calls() < nth) return;
      if (!failure) continue;
      expect(failure.message).toBe(`${directory}: cannot be written (ENOSPC: no space left on device, ${call})`);
      expect(readdirSync(directory).filter((name) => name.endsWith('.tmp'))).toEqual([]);
      const after = contents(directory);
      if (call !== 'renameSync' && Object.values(after).includes('h1\n')) expect(after).toEqual(before);
      // Any export repairs it.
      write(directory, nth % 2 === 0 ? second : third, true);
      expect(contents(directory)).toEqual(Object.fromEntries(nth % 2 === 0 ? second : third));
    }
  });
});

it.skipIf(process.platform === 'win32' || process.getuid?.() === 0)('an unwritable parent is one line', () => {
  const parent = fresh();
  mkdirSync(parent);
  chmodSync(parent, 0o500);
  expect(() => write(join(parent, 'net'), first)).toThrow(/net: cannot be written \(EACCES/);
});
