import { expect, it } from 'vitest';
import * as all from './index.js';
import * as loop from './loop.js';

it('exports the same objects as the package', () => {
  for (const [name, value] of Object.entries(loop)) expect(all).toHaveProperty(name, value);
});
