import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, it } from 'vitest';
import { commandHere } from '../testing/command-here.js';
import { temporaryFolder } from '../testing/temporary-folder.js';
import { tinyYaml } from '../testing/tiny.js';
import { differencesBetween } from './differences.js';

describe('differencesBetween', () => {
  it('lists leaves that differ, with the change of numbers', () => {
    const a = { bits: 4, name: 'x', list: [1, 2], same: { deep: [{ v: 1 }] } };
    const b = { bits: 5, name: 'x', list: [1, 3], same: { deep: [{ v: 1 }] }, more: null };
    expect(differencesBetween(a, b)).toEqual([
      { path: 'bits', a: 4, b: 5, change: 1 },
      { path: 'list', a: [1, 2], b: [1, 3] },
      { path: 'more', a: undefined, b: null },
    ]);
    expect(differencesBetween(a, structuredClone(a))).toEqual([]);
    expect(differencesBetween({ v: Number.NaN }, { v: Number.NaN })).toEqual([]);
  });
});

describe('qornn diff', () => {
  const folder = temporaryFolder();
  const qornn = commandHere(folder);
  beforeAll(async () => {
    writeFileSync(join(folder, 'tiny.yaml'), tinyYaml);
    for (const seed of ['0', '1']) {
      expect((await qornn(['train', 'tiny.yaml', '--seed', seed, '--set', 'training.steps=20'])).code).toBe(0);
      expect((await qornn(['quantize', `runs/tiny-seed${seed}`, '--sequences', '8'])).code).toBe(0);
    }
    mkdirSync(join(folder, 'empty'));
    writeFileSync(join(folder, 'damaged.qornn.safetensors'), 'not a model');
  }, 120_000);

  it('finds two runs, models and configurations equal to themselves', async () => {
    const model = 'runs/tiny-seed0/model.qornn.safetensors';
    for (const one of ['runs/tiny-seed0', model, 'tiny.yaml', 'copy-1000+4bit']) {
      const { code, stdout } = await qornn(['diff', one, one, '--json']);
      expect({ code, equal: JSON.parse(stdout).equal }).toEqual({ code: 0, equal: true });
    }
    expect((await qornn(['diff', 'runs/tiny-seed0', model])).stdout).toBe('equal: model\n');
  });

  it('shows what differs between two runs, and exits with 1 without an error', async () => {
    const { code, stdout, stderr } = await qornn(['diff', 'runs/tiny-seed0', 'runs/tiny-seed1']);
    expect(code).toBe(1);
    expect(stderr).not.toContain('qornn:');
    expect(stdout).toMatch(/^configuration\n {2}seed: 0 → 1 \(\+1\)$/m);
    expect(stdout).toMatch(/^ {2}layers\.0\.\w+\.codes: \d+ codes → \d+ of them differ$/m);
    expect(stdout).not.toMatch(/environment|units/);
  });

  it('compares a run with a configuration', async () => {
    const { code, stdout } = await qornn(['diff', 'runs/tiny-seed0', 'tiny.yaml', '--json']);
    expect(code).toBe(1);
    const { configuration } = JSON.parse(stdout) as { configuration: { path: string }[] };
    expect(configuration.map(({ path }) => path)).toEqual(['training.steps']);
  });

  it.each([
    [['runs/tiny-seed0', 'nowhere/at/all'], 'no such file or folder'],
    [['runs/tiny-seed0', 'empty'], 'is a folder without a config.yaml'],
    [['runs/tiny-seed0', 'damaged.qornn.safetensors'], 'damaged.qornn.safetensors'],
    [['tiny.yaml', 'runs/tiny-seed0/model.qornn.safetensors'], 'compare two of a kind'],
    [['tiny.yaml'], "missing required argument 'other'"],
  ])('exits with 2 for %j', async (sources, message) => {
    const { code, stdout, stderr } = await qornn(['diff', ...sources]);
    expect({ code, stdout, stderr }).toEqual({ code: 2, stdout: '', stderr: expect.stringContaining(message) });
  });
});
