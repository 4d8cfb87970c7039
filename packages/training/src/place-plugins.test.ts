import { resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { ConfigError } from './errors.js';
import { placePlugins } from './place-plugins.js';

const document = { name: 'x', plugins: ['/home/you/ema.mjs', 'some-package', '/home/you/deep/ema.js'] };

describe('placePlugins', () => {
  it.each(['some-package', '/home/you/ema.mjs', 'ema.mjs'])('finds a plugin by %s', (name) => {
    const { document: placed, placed: paths } = placePlugins(document, { [name]: 'here/mine.mjs' });
    const here = resolve('here/mine.mjs');
    expect(paths).toEqual([here]);
    const at = name === 'some-package' ? 1 : 0;
    expect(placed).toEqual({ ...document, plugins: document.plugins.map((entry, i) => (i === at ? here : entry)) });
  });

  it('changes nothing without names', () => {
    expect(placePlugins(document, {})).toEqual({ document, placed: [] });
    expect(placePlugins(3, {})).toEqual({ document: 3, placed: [] });
  });

  it.each<[object, string, string]>([
    [document, 'emma', "plugins: none of the plugins is named 'emma'; there are /home/you/ema.mjs, some-package"],
    [document, 'ema', "plugins: more than one of the plugins are named 'ema'; there are"],
    [{}, 'ema', "plugins: none of the plugins is named 'ema'; there are none"],
  ])('throws for a name that matches none or several: %o, %s', (of, name, message) => {
    expect(() => placePlugins(of, { [name]: './mine.mjs' })).toThrow(ConfigError);
    expect(() => placePlugins(of, { [name]: './mine.mjs' })).toThrow(message);
  });
});
