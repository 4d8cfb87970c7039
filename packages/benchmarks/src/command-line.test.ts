import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { bench } from './bench.js';
import { runCommandLine } from './command-line.js';

const folder = temporaryFolder();
mkdirSync(join(folder, 'package'));
writeFileSync(join(folder, 'package/package.json'), '{ "name": "@mine/package" }');
bench('of-command-line', [
  { name: 'one', run: () => [1] },
  { name: 'two', run: () => [1] },
]);

const printed: string[] = [];
const complained: string[] = [];
beforeEach(() => {
  vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'package'));
  vi.spyOn(console, 'log').mockImplementation((line) => void printed.push(line));
  vi.spyOn(console, 'error').mockImplementation((line) => void complained.push(line));
});
afterEach(() => {
  vi.restoreAllMocks();
  printed.length = 0;
  complained.length = 0;
});

describe('qornn-bench', () => {
  it('prints a table, or a record', async () => {
    expect(await runCommandLine(['--quick', '--filter', 'of-command'])).toBe(0);
    expect(printed.join()).toContain('two');
    expect(complained).toEqual(['measuring: of-command-line']);
    expect(await runCommandLine(['--', 'training', '--quick', '--json'])).toBe(0);
    expect(JSON.parse(printed.at(-1)!).results[0].name).toBe('of-command-line');
  });

  it('writes records into a folder, and prints them as one', async () => {
    const into = join(folder, 'records');
    expect(await runCommandLine(['--quick', '--into', into])).toBe(0);
    vi.spyOn(process, 'cwd').mockReturnValue(join(folder, 'other'));
    mkdirSync(join(folder, 'other'));
    writeFileSync(
      join(folder, 'other/package.json'),
      '{ "name": "@mine/other", "exports": { "./bench": "./bench.mjs" } }',
    );
    writeFileSync(join(folder, 'other/bench.mjs'), '');
    expect(await runCommandLine(['--quick', '--into', into, '--filter', 'nix'])).toBe(0);
    expect(printed).toEqual([]);
    expect(await runCommandLine(['--combine', into, '--json'])).toBe(0);
    expect(JSON.parse(printed.at(-1)!).results).toHaveLength(1);
  });

  it.each([
    [['--fast'], 2, "'--fast'"],
    [['gpu'], 2, "no group of benchmarks is named 'gpu'"],
    [['training', 'inference'], 2, "no group of benchmarks is named 'inference'"],
    [['--filter', 'nix'], 2, "no benchmark's name contains 'nix'"],
    [['--plugin', './nix'], 1, "--plugin: './nix' is not found"],
    [['--combine', 'nix'], 1, 'nix'],
  ])('%j: code %i', async (words, code, message) => {
    expect(await runCommandLine(words)).toBe(code);
    expect(complained[0]).toContain(message);
    expect(printed).toEqual([]);
  });
});
