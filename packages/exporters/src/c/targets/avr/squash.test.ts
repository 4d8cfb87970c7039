import { describe, expect, it } from 'vitest';
import type { CArray } from '../../c-array.js';
import type { CSquash } from '../target.js';
import { squashVector } from './squash.js';

const table: CArray = { name: 'net_tanh_table', type: 'int16_t', values: [0, 1024], comment: 'T' };
const statement = (squash: CSquash, count = 16, stride = 1) =>
  squashVector('net', table, squash)?.statement('gates', count, stride);

describe('squashVector', () => {
  it('multiplies by a power of two, so that the index of an entry is a byte', () => {
    expect(statement({ of: 'tanh', f: 7 })).toBe('net_squash_vector(gates, 16u, 2u, 2u, 0u);');
    expect(statement({ of: 'sigmoid', f: 8 }, 256, 2)).toBe('net_squash_vector(gates, 0u, 4u, 1u, 64u);');
    expect(statement({ of: 'tanh', f: 9 })).toBe('net_squash_vector(gates, 16u, 2u, 128u, 1u);');
    expect(statement({ of: 'sigmoid', f: 11 })).toBe('net_squash_vector(gates, 16u, 2u, 32u, 65u);');
  });

  it('has none where the table is no coarser than its argument', () => {
    expect(statement({ of: 'tanh', f: 1 })).toBe('net_squash_vector(gates, 16u, 2u, 128u, 0u);');
    expect(statement({ of: 'tanh', f: 0 })).toBeUndefined();
    expect(statement({ of: 'tanh', f: -5 })).toBeUndefined();
  });
});
