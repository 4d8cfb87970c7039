import { describe, expect, it } from 'vitest';
import { inFormat } from './state-format.js';

describe('inFormat', () => {
  it('rounds half up, and saturates at the codes of its bits', () => {
    const values = Float32Array.of(-9, -2.1, -0.375, -0.125, 0.12, 0.125, 0.374, 1.9);
    expect([...inFormat({ bits: 4, scale: 0.25 }, values)]).toEqual([-2, -2, -0.25, 0, 0, 0.25, 0.25, 1.75]);
  });

  it('changes nothing without a format', () => {
    const values = Float32Array.of(0.1, 3);
    expect(inFormat(undefined, values)).toBe(values);
  });
});
