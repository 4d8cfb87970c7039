import { expect, it } from 'vitest';
import * as all from './index.js';
import * as loop from './loop.js';

it('is a part of the package, not a copy of it', () => {
  for (const [name, value] of Object.entries(loop)) expect(all).toHaveProperty(name, value);
});
