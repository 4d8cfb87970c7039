import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchmarkRecord } from '@qornn/benchmarks';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../errors.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { KeptPairs } from './kept-pairs.js';

const folder = temporaryFolder();
const commits = { before: 'a'.repeat(40), after: 'b'.repeat(40) };
const settings = { commits, rounds: 5, quick: false };

const record = (hash: string): BenchmarkRecord => ({
  format: 'qornn-benchmarks',
  version: 1,
  date: '2026-01-31T12:00:00.000Z',
  seconds: 1,
  complete: true,
  commit: { hash, dirty: false },
  machine: { cpu: 'Abacus', cores: 1, memoryGiB: 1, platform: 'linux x64', load: { before: 0, after: 0 } },
  versions: { node: '20.20.2' },
  settings: { quick: false, filter: 'step', rounds: 5 },
  results: [],
});
const pair = { before: record(commits.before), after: record(commits.after) };

describe('KeptPairs', () => {
  it('finds what it kept, also in another process, and nothing else', async () => {
    const path = join(folder, 'new', 'pairs');
    const kept = new KeptPairs(path);
    expect(await kept.find('step', 0, settings)).toBeUndefined();
    await kept.keep('step', 0, pair);
    await kept.keep('a/step', 1, pair);
    expect(readdirSync(path)).toContain('step.001.before.json');
    const again = new KeptPairs(path);
    expect(again.count).toBe(2);
    expect(await again.find('step', 0, settings)).toEqual(pair);
    expect(await again.find('a/step', 1, settings)).toEqual(pair);
    expect(await again.find('step', 1, settings)).toBeUndefined();
    again.discard();
    expect(existsSync(path)).toBe(true);
  });

  it('refuses pairs of another commit or with other rounds, and a folder with other files', async () => {
    const path = join(folder, 'other');
    await new KeptPairs(path).keep('step', 0, pair);
    const find = (asked: typeof settings) => new KeptPairs(path).find('step', 0, asked);
    await expect(find({ ...settings, rounds: 3 })).rejects.toThrow('is of another commit or of other --rounds');
    await expect(find({ ...settings, commits: { ...commits, after: 'c'.repeat(40) } })).rejects.toThrow(UsageError);
    const foreign = join(folder, 'foreign');
    mkdirSync(foreign);
    writeFileSync(join(foreign, 'notes.txt'), '');
    expect(() => new KeptPairs(foreign)).toThrow('holds notes.txt, which is no record of a pair');
  });

  it('does not take a pair of which one side is missing', async () => {
    const path = join(folder, 'half');
    await new KeptPairs(path).keep('step', 0, pair);
    const half = join(folder, 'half-2');
    mkdirSync(half);
    writeFileSync(join(half, 'step.001.before.json'), JSON.stringify(pair.before));
    expect([new KeptPairs(half).count, await new KeptPairs(half).find('step', 0, settings)]).toEqual([0, undefined]);
  });

  it('removes a temporary folder when it is told to', () => {
    const kept = new KeptPairs();
    expect(existsSync(kept.folder)).toBe(true);
    kept.discard();
    expect(existsSync(kept.folder)).toBe(false);
  });
});
