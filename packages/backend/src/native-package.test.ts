import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { BackendError } from './errors.js';
import { importNativePackage } from './native-package.js';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'qornn-native-'));
});
afterEach(() => void rmSync(folder, { recursive: true }));

/** A package laid out like tfjs-node, and a module next to it that imports it. */
function install({ library, source }: { library: boolean; source: string }): string {
  const home = join(folder, 'node_modules', 'native');
  mkdirSync(join(home, 'lib', 'napi-v8'), { recursive: true });
  writeFileSync(join(home, 'package.json'), JSON.stringify({ name: 'native', main: 'index.js' }));
  writeFileSync(join(home, 'index.js'), source);
  if (library) writeFileSync(join(home, 'lib', 'napi-v8', 'tfjs_binding.node'), '');
  return pathToFileURL(join(folder, 'module.js')).href;
}

describe('importNativePackage', () => {
  it('reports a package that is not installed', () => {
    const from = pathToFileURL(join(folder, 'module.js')).href;
    expect(() => importNativePackage('native', from)).toThrow(new BackendError('not installed'));
  });

  it('reports a missing native library without importing the package', () => {
    const from = install({ library: false, source: 'globalThis.imported = true' });
    expect(() => importNativePackage('native', from)).toThrow(
      'installed without its native library, which "npm rebuild native" downloads',
    );
    expect(globalThis).not.toHaveProperty('imported');
  });

  it('reports the error of the loader in one line', () => {
    const source = 'throw new Error("libcudart.so.11.0: cannot open shared object file. \\nPlease run npm rebuild")';
    const from = install({ library: true, source });
    expect(() => importNativePackage('native', from)).toThrow(
      new BackendError('libcudart.so.11.0: cannot open shared object file'),
    );
  });

  it('imports it when it can', () => {
    const from = install({ library: true, source: 'globalThis.nativeLoaded = 1' });
    importNativePackage('native', from);
    expect(globalThis).toHaveProperty('nativeLoaded', 1);
  });
});
