import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { describe, expect, it } from 'vitest';
import { RunFolderError } from './errors.js';
import { lockRun, type RunHolder, runHolder } from './run-lock.js';

const folder = () => temporaryFolder();
/** A PID that no process has: above the limit of Linux. */
const NOBODY = 2 ** 22 + 1;

function mark(directory: string, changes: Partial<RunHolder>): string {
  const path = join(directory, 'running.json');
  const holder = { pid: process.ppid, host: hostname(), since: new Date().toISOString(), ...changes };
  writeFileSync(path, JSON.stringify(holder));
  return path;
}

describe('lockRun', () => {
  it('excludes others until released, and leaves no files', () => {
    const directory = folder();
    expect(runHolder(directory)).toBeUndefined();
    const hold = lockRun(directory);
    expect(runHolder(directory)).toMatchObject({ pid: process.pid, host: hostname() });
    expect(() => lockRun(directory)).toThrow(RunFolderError);
    expect(() => lockRun(directory)).toThrow(/is being trained by process \d+ on .* since .*; wait for it, or remove/);
    hold.release();
    expect(readdirSync(directory)).toEqual([]);
    lockRun(directory).release();
  });

  it('recognizes a living process', () => {
    const directory = folder();
    mark(directory, {});
    expect(runHolder(directory)?.pid).toBe(process.ppid);
    expect(() => lockRun(directory)).toThrow(`process ${process.ppid}`);
  });

  it.each<[string, Partial<RunHolder>]>([
    ['a process that is gone', { pid: NOBODY }],
    ['a number that is ours, from before', { pid: process.pid }],
    ['a number from before the machine was started', { since: '2001-01-01T00:00:00.000Z' }],
  ])('takes over a stale lock: %s', (_, changes) => {
    const directory = folder();
    const path = mark(directory, changes);
    expect(runHolder(directory)).toBeUndefined();
    const hold = lockRun(directory);
    expect(runHolder(directory)?.pid).toBe(process.pid);
    hold.release();
    expect(existsSync(path)).toBe(false);
  });

  it('respects a lock of another machine while it has heartbeats', () => {
    const directory = folder();
    const path = mark(directory, { host: 'elsewhere', pid: NOBODY });
    expect(runHolder(directory)?.host).toBe('elsewhere');
    const before = new Date(Date.now() - 3_600_000);
    utimesSync(path, before, before);
    expect(runHolder(directory)).toBeUndefined();
  });

  it('takes over an invalid lock file', () => {
    const directory = folder();
    writeFileSync(join(directory, 'running.json'), '{"pid":');
    lockRun(directory).release();
    expect(readdirSync(directory)).toEqual([]);
  });
});
