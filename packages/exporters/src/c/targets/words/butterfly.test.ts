import { describe, expect, it } from 'vitest';
import { element } from '../generic/target.js';
import { stagedButterfly } from './butterfly.js';

const names = { prefix: 'net', part: 'net_w' };

/** The butterfly of 128 rows in blocks, with these signs at the beginning and 1 elsewhere. */
function butterfly(blockSize: number, ...firstSigns: number[]) {
  const signs = new Int8Array(128).fill(1);
  signs.set(firstSigns);
  return stagedButterfly(names, { rows: 128, columns: 128, blockSize, signs }, 2 ** 11, element, []);
}

describe('stagedButterfly', () => {
  it.each([
    [8, ['first']],
    [16, ['first', 'last 8']],
    [32, ['first', 'two 8']],
    [64, ['first', 'two 8', 'last 32']],
    [128, ['first', 'two 8', 'two 32']],
  ])('has every stage of blocks of %i once', (blockSize, stages) => {
    const calls = butterfly(blockSize).transform('h', 'sums').split('\n');
    expect(calls).toEqual(
      stages.map((stage) => {
        const [name, distance] = stage.split(' ');
        return `net_hadamard_${name}(${distance ? 'sums' : 'h, sums'}, 128u${distance ? `, ${distance}u` : ''});`;
      }),
    );
  });

  it('leaves small blocks to plain butterflies', () => {
    expect(butterfly(4).transform('h', 'sums')).toBe('net_hadamard16(h, sums, 128u, 4u);');
  });

  it('changes the sign of a row by a mask, where any is -1', () => {
    expect(butterfly(8).constants).toEqual([]);
    expect(butterfly(8).row('i', 'sums')).toBe('sums[i]');
    const { constants, row } = butterfly(8, 1, -1);
    expect(Array.from(constants[0]!.values).slice(0, 4)).toEqual([0, -1, 0, 0]);
    expect(row('i', 'sums')).toBe('((sums[i] ^ net_w_signs[i]) - net_w_signs[i])');
  });
});
