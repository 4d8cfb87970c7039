import type { IntMatrix } from '@qornn/int-runtime';
import { describe, expect, it } from 'vitest';
import { wordProduct } from './product.js';

const names = { prefix: 'net', part: 'net_w' };

/** A matrix whose codes are all the same. */
function constant(rows: number, columns: number, code: number): IntMatrix {
  return { rows, columns, bits: 8, codes: new Int8Array(rows * columns).fill(code) };
}

describe('wordProduct', () => {
  it.each([
    { code: 1, bits: 1, words: 4 * 2 },
    { code: 0, bits: 2, words: 4 * 3 },
    { code: -8, bits: 4, words: 4 * 6 },
    { code: 9, bits: 8, words: 7 * 6 },
  ])('stores codes as $code in $bits bits', ({ code, bits, words }) => {
    const { constants, helpers } = wordProduct(names, constant(13, 12, code), 2 ** 11);
    expect(helpers.map(({ name }) => name)).toContain(`net_rows${bits}`);
    expect(constants[0]!.values).toHaveLength(words);
  });

  it('stores 4-bit codes in 8 bits where 17 times a sum may not fit into 32 bits', () => {
    const bitsOf = (columns: number) => wordProduct(names, constant(1, columns, -8), 2 ** 15).helpers.at(-1)!.name;
    expect(17 * 481 * 8 * 2 ** 15).toBeLessThan(2 ** 31);
    expect(bitsOf(481)).toBe('net_rows4');
    expect(bitsOf(482)).toBe('net_rows8');
  });

  it('leaves vectors whose sums may not fit into 32 bits to plain C', () => {
    const functionOf = (columns: number) => wordProduct(names, constant(1, columns, 1), 2 ** 15).helpers.at(-1)!.name;
    expect(functionOf(2 ** 15)).toBe('net_rows1');
    expect(functionOf(2 ** 15 + 1)).toBe('net_dot1');
  });

  it('computes up to 16 rows with one call, and as many groups as there are', () => {
    const { rowsAtOnce, rows, prepare } = wordProduct(names, constant(21, 5, 7), 2 ** 11);
    expect(rowsAtOnce).toBe(16);
    expect(prepare('x')).toContain('net_copy(x, 5u, 6u, w_x.codes);');
    expect(rows('i', 'x', 'sums')).toBe(
      'net_rows4(net_w + i / 4u * 3u, w_x.codes, 3u, w_sum, i + 16u <= 21u ? 4u : 2u, sums);',
    );
    const few = wordProduct(names, constant(5, 5, 7), 2 ** 11);
    expect(few.rowsAtOnce).toBe(8);
    expect(few.rows('i', 'x', 'sums')).toContain(', w_sum, 2u, sums);');
  });

  it('computes all rows of few bits before the loop', () => {
    const { rowsAtOnce, row, prepare } = wordProduct(names, constant(21, 5, -1), 2 ** 11);
    expect(rowsAtOnce).toBe(1);
    expect(prepare('x')).toContain('net_rows1(net_w, w_x.codes, 1u, w_sum, 6u, w_sums);');
    expect(row('i', 'x')).toBe('w_sums[i]');
  });
});
