import { expect, it } from 'vitest';
import { pluginsHere } from './plugins-here.js';

it('knows plugins by their names only', () => {
  const allowed = { ema: '/opt/ema.mjs' };
  expect(pluginsHere(['/home/you/ema.mjs', 'C:\\you\\ema.mjs'], allowed)).toEqual({
    paths: ['/opt/ema.mjs', '/opt/ema.mjs'],
    missing: [],
  });
  expect(pluginsHere(['/tmp/evil.mjs', 'toString', '__proto__'], allowed)).toEqual({
    paths: [],
    missing: ['evil', 'toString', '__proto__'],
  });
});
