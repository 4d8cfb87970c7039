import { existsSync, mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { BenchmarkRecord } from '@qornn/benchmarks';
import { describe, expect, it } from 'vitest';
import { UsageError } from '../errors.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { KeptPairs } from './kept-pairs.js';

const folder = temporaryFolder();
const commits = { before: 'a'.repeat(40), after: 'b'.repeat(40) };
const measured = { ...commits, words: ['inference', '--rounds', '5'] };

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
    expect(await kept.find('step', 0)).toBeUndefined();
    await kept.keep('step', 0, pair);
    await kept.keep('a/step', 1, pair);
    expect(readdirSync(path)).toContain('step.001.before.json');
    const again = new KeptPairs(path);
    expect(again.count).toBe(2);
    expect(await again.find('step', 0)).toEqual(pair);
    expect(await again.find('a/step', 1)).toEqual(pair);
    expect(await again.find('step', 1)).toBeUndefined();
    again.discard();
    expect(existsSync(path)).toBe(true);
  });

  it('goes on with pairs of the same files and options alone', async () => {
    const path = join(folder, 'described');
    const begin = (asked: typeof measured) => new KeptPairs(path).begin(asked);
    await begin(measured);
    await new KeptPairs(path).keep('step', 0, pair);
    await begin(measured);
    await expect(begin({ ...measured, before: 'c'.repeat(40) })).rejects.toThrow('has pairs of another commit');
    await expect(begin({ ...measured, after: 'c'.repeat(40) })).rejects.toThrow('files that have changed since');
    await expect(begin({ ...measured, words: ['--rounds', '3'] })).rejects.toThrow(
      'has pairs of other options: `inference --rounds 5`, not `--rounds 3`',
    );
    await expect(begin({ ...measured, words: [] })).rejects.toThrow(UsageError);
    for (const damaged of ['{', '{"before": 1}']) {
      writeFileSync(join(path, 'pairs.json'), damaged);
      await expect(begin(measured)).rejects.toThrow('has pairs, and no pairs.json that says of what');
    }
  });

  it('refuses a folder with other files', () => {
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
    expect([new KeptPairs(half).count, await new KeptPairs(half).find('step', 0)]).toEqual([0, undefined]);
  });

  it('removes a temporary folder when it is told to', () => {
    const kept = new KeptPairs();
    expect(existsSync(kept.folder)).toBe(true);
    kept.discard();
    expect(existsSync(kept.folder)).toBe(false);
  });
});
