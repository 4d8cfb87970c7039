import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { OutputError, UsageError } from '../errors.js';
import { fileKind } from '../files/file-kind.js';
import { freshDirectory, requireNoRun, runDirectory } from './run-directory.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { requireWritable } from '../files/writable.js';

const folder = temporaryFolder();

describe('run directories', () => {
  it('are named after configuration and seed', () => {
    expect(runDirectory({ name: 'copy-1000', seed: 7 })).toBe(join('runs', 'copy-1000-seed7'));
    expect(runDirectory({ name: 'copy-1000', seed: 7 }, 'sweep')).toBe(join('sweep', 'copy-1000-seed7'));
    expect(runDirectory({ name: '../my run/1', seed: 0 })).toBe(join('runs', '-my-run-1-seed0'));
  });

  it('get a number if the folder exists', () => {
    const directory = join(folder, 'demo-seed0');
    expect(freshDirectory(directory)).toBe(directory);
    mkdirSync(directory);
    expect(freshDirectory(directory)).toBe(`${directory}-2`);
    mkdirSync(`${directory}-2`);
    expect(freshDirectory(directory)).toBe(`${directory}-3`);
  });

  it('are not overwritten', () => {
    const directory = join(folder, 'taken');
    mkdirSync(directory);
    expect(() => requireNoRun(directory)).not.toThrow();
    writeFileSync(join(directory, 'config.yaml'), '');
    expect(() => requireNoRun(directory)).toThrow(UsageError);
  });
});

describe('requireWritable', () => {
  it('removes its test file', () => {
    const directory = join(folder, 'a', 'b');
    requireWritable(directory);
    expect(fileKind(directory)).toBe('missing');
    expect(readdirSync(folder).filter((name) => name.startsWith('.qornn-'))).toEqual([]);
  });

  it('rejects a path below a file, and a read-only file system', () => {
    const file = join(folder, 'file');
    writeFileSync(file, '');
    expect(fileKind(join(file, 'x'))).toBe('missing');
    expect(() => requireWritable(join(file, 'x', 'y'))).toThrow(OutputError);
    if (process.platform === 'linux') expect(() => requireWritable('/proc/x')).toThrow('/proc/x: cannot be written');
  });
});
