import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { invocation } from './invocation.js';

describe('invocation', () => {
  it('can be pasted', () => {
    const root = join('/', 'home', 'me', 'qornn');
    const script = join(root, 'apps', 'cli', 'bin', 'qornn.js');
    expect(invocation(script, root)).toBe(`node ${join('apps', 'cli', 'bin', 'qornn.js')}`);
    expect(invocation(script, join('/', 'tmp'))).toBe(`node ${script}`);
    expect(invocation(join('/', 'usr', 'bin', 'qornn'), root)).toBe('qornn');
  });
});
