import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { temporaryFolder } from '@qornn/internal-testing/temporary-folder';
import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { BenchmarkError } from './errors.js';
import { loadPlugin, locatePlugin, offerToPlugins } from './plugins.js';

const folder = temporaryFolder();

function write(path: string, text: string): string {
  mkdirSync(join(folder, path, '..'), { recursive: true });
  writeFileSync(join(folder, path), text);
  return join(folder, path);
}

const plugin = 'export default (host) => host.registerCup("mug");';

describe('locatePlugin', () => {
  beforeAll(() => {
    write('plugin.mjs', plugin);
    write('with-main/package.json', '{ "name": "with-main", "type": "module", "main": "main.js" }');
    write('with-main/main.js', plugin);
    const exported = { name: 'exported', type: 'module', exports: { '.': { import: './lib.js' } } };
    for (const at of ['exported', 'node_modules/exported']) {
      write(`${at}/package.json`, JSON.stringify(exported));
      write(`${at}/lib.js`, plugin);
    }
  });

  it.each([
    ['./plugin.mjs', 'plugin.mjs'],
    ['./with-main', 'with-main/main.js'],
    ['./exported', 'exported/lib.js'],
    ['exported', 'node_modules/exported/lib.js'],
  ])('finds %s', (entry, file) => expect(locatePlugin(entry, folder)).toBe(join(folder, file)));

  it.each(['', '/'])("finds an absolute path with '%s' at its end from anywhere", (end) => {
    expect(locatePlugin(join(folder, 'exported') + end, '/')).toBe(join(folder, 'exported/lib.js'));
  });

  it.each(['./nothing.mjs', 'nothing', './node_modules', '.'])('says in one line that %s is not found', (entry) => {
    const locate = () => locatePlugin(entry, folder);
    expect(locate).toThrow(BenchmarkError);
    expect(locate).toThrow(new RegExp(`^--plugin: '${entry}' is not found from ${folder} \\([^\n]*\\)$`));
  });
});

describe('loadPlugin', () => {
  const cups: string[] = [];
  beforeEach(() => {
    cups.length = 0;
    offerToPlugins({ registerCup: (name: string) => cups.push(name) });
  });

  it('hands it the functions that the benches offer, and passes over what they do not', async () => {
    await loadPlugin(
      write('both.mjs', `export default (host) => { host.registerSaucer("oval"); host.registerCup("mug"); };`),
    );
    expect(cups).toEqual(['mug']);
  });

  it('loads one that registers on import', async () => {
    await expect(loadPlugin(write('bare.mjs', 'globalThis.loadedByTest = true;'))).resolves.toBeUndefined();
    expect(globalThis).toHaveProperty('loadedByTest', true);
  });

  it.each([
    ['throws', 'throw new Error("no\\nluck");', 'cannot be loaded (no)'],
    ['exports something else', 'export default 3;', 'its default export is not a function'],
    ['uses what nobody offers', 'export default (host) => host.paint();', 'host.paint is not a function'],
  ])('says in one line that one %s', async (name, text, message) => {
    await expect(loadPlugin(write(`${name}.mjs`, text))).rejects.toThrow(BenchmarkError);
    await expect(loadPlugin(write(`${name}.mjs`, text))).rejects.toThrow(message);
  });
});
