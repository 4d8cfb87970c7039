import { mkdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { getQuantizer } from '@qornn/quantizers';
import { describe, expect, it } from 'vitest';
import { ConfigError } from './errors.js';
import { loadPlugins } from './plugins.js';

/** A folder with the given files. */
function folderWith(files: Record<string, string>): string {
  const folder = temporaryFolder();
  for (const [path, content] of Object.entries(files)) {
    mkdirSync(join(folder, path, '..'), { recursive: true });
    writeFileSync(join(folder, path), content);
  }
  return folder;
}

/** A module that registers a quantizer, and counts how often it is loaded. */
const registering = (name: string) => `
export default ({ registerQuantizer }) => {
  globalThis.__loads = (globalThis.__loads ?? 0) + 1;
  registerQuantizer('${name}', () => ({ name: '${name}', bits: null, apply: (w) => w, encode: () => {}, getConfig: () => ({}) }));
};`;

describe('loadPlugins', () => {
  it('loads a file next to the configuration once, and returns its absolute path', async () => {
    const folder = folderWith({ 'mine.mjs': registering('mine') });
    const document = { name: 'x', plugins: ['./mine.mjs'] };
    const loaded = await loadPlugins(document, folder);
    expect(loaded).toEqual({ name: 'x', plugins: [join(folder, 'mine.mjs')] });
    expect(getQuantizer('mine').name).toBe('mine');
    // Loading again, from another folder, does nothing.
    expect(await loadPlugins(loaded, tmpdir())).toEqual(loaded);
    expect((globalThis as { __loads?: number }).__loads).toBe(1);
  });

  it('resolves packages from the folder of the configuration', async () => {
    const folder = folderWith({
      'node_modules/some-plugin/package.json': JSON.stringify({
        name: 'some-plugin',
        type: 'module',
        exports: { import: './index.js' },
      }),
      'node_modules/some-plugin/index.js': registering('packaged'),
    });
    await loadPlugins({ plugins: ['some-plugin'] }, folder);
    expect(getQuantizer('packaged').name).toBe('packaged');
  });

  it('returns documents without plugins, or with invalid plugins, unchanged', async () => {
    for (const document of [null, 3, {}, { plugins: 'x' }, { plugins: [3] }]) {
      expect(await loadPlugins(document, '.')).toBe(document);
    }
  });

  it.each([
    ['./missing.mjs', {}, /plugins\.0: "\.\/missing\.mjs" cannot be loaded \(.*missing\.mjs/],
    ['no-such-package', {}, /plugins\.0: "no-such-package" is not found from .*no-such-package/],
    ['./throws.mjs', { 'throws.mjs': "throw new Error('out of order');" }, /cannot be loaded \(out of order\)/],
    ['./broken.mjs', { 'broken.mjs': 'export default {' }, /"\.\/broken\.mjs" cannot be loaded/],
    ['./object.mjs', { 'object.mjs': 'export default {};' }, /its default export is not a function/],
    ['./taken.mjs', { 'taken.mjs': registering('uniform') }, /registerQuantizer: the name 'uniform' is taken/],
  ])('explains the error of %s', async (entry, files, message) => {
    const loading = loadPlugins({ plugins: [entry] }, folderWith(files as Record<string, string>));
    await expect(loading).rejects.toBeInstanceOf(ConfigError);
    await expect(loading).rejects.toThrow(message);
  });
});
