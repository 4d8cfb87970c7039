import { describe, expect, it } from 'vitest';
import { inOrder } from './c-helper.js';

describe('inOrder', () => {
  it('has each helper once, after those it calls', () => {
    const shift = { name: 'shift', code: '' };
    const clamp = { name: 'clamp', code: '', needs: [shift] };
    const sum = { name: 'sum', code: '', needs: [clamp, { name: 'shift', code: '' }] };
    expect(inOrder([sum, clamp, { ...sum }]).map(({ name }) => name)).toEqual(['shift', 'clamp', 'sum']);
  });
});
