import { describe, expect, it } from 'vitest';
import { constantsOf, inOrder } from './c-helper.js';

describe('inOrder', () => {
  it('has each helper once, after those it calls', () => {
    const shift = { name: 'shift', code: '' };
    const clamp = { name: 'clamp', code: '', needs: [shift] };
    const sum = { name: 'sum', code: '', needs: [clamp, { name: 'shift', code: '' }] };
    expect(inOrder([sum, clamp, { ...sum }]).map(({ name }) => name)).toEqual(['shift', 'clamp', 'sum']);
  });
});

describe('constantsOf', () => {
  it('has each array once, though several helpers read it', () => {
    const table = { name: 'table', type: 'int16_t' as const, values: [1, 2], comment: '' };
    const helper = (name: string) => ({ name, code: '', constants: [{ ...table }] });
    expect(constantsOf([helper('a'), { name: 'b', code: '' }, helper('c')])).toEqual([table]);
  });
});
