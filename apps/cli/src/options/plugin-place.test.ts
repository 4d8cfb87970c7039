import { describe, expect, it } from 'vitest';
import { pluginPlace, pluginPlaces } from './plugin-place.js';

describe('--plugin', () => {
  it('is a name and a path, which may contain another =', () => {
    expect(pluginPlace('ema=./a=b/ema.mjs')).toEqual({ name: 'ema', path: './a=b/ema.mjs' });
    expect(pluginPlaces([pluginPlace('a=1'), pluginPlace('b=2')])).toEqual({ a: '1', b: '2' });
    expect(pluginPlaces()).toEqual({});
  });

  it.each(['=ema.mjs', 'ema=', ''])("refuses '%s'", (text) => {
    expect(() => pluginPlace(text)).toThrow(`--plugin: '${text}' is not allowed; must be <name>=<path>`);
  });

  it.each(['./mine', '../a=b/mine.mjs', '/home/me/mine', 'a-package'])('may be %s, for what nothing lists', (text) => {
    expect(pluginPlace(text)).toEqual({ name: undefined, path: text });
    expect(() => pluginPlaces([pluginPlace(text)])).toThrow(
      `--plugin: '${text}' is not allowed; must be <name>=<path>`,
    );
  });
});
