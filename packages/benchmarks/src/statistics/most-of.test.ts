import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mostOf } from './most-of.js';

const numbers = fc.array(fc.double({ min: -1, max: 1, noNaN: true }), { minLength: 3, maxLength: 12 });

describe('mostOf', () => {
  it('leaves out what is elsewhere, also almost half of the values on one side', () => {
    const values = [0.01, 0.17, -0.01, 0, 0.18, 0.02, 0.16, -0.02, 0.19, 0.005];
    expect(mostOf(values)).toEqual([0, 2, 3, 5, 7, 9]);
  });

  it('takes the half nearest 0 of two that agree as well', () => {
    expect(mostOf([0, 0.01, 0.02, 0.2, 0.21, 0.22])).toEqual([0, 1, 2]);
    expect(mostOf([-0.2, -0.21, -0.22, 0.3, 0.31, 0.32])).toEqual([0, 1, 2]);
  });

  it('takes all values that differ by less than what is assumed', () => {
    expect(mostOf([0, 0, 0, 0.009, 0.02])).toEqual([0, 1, 2]);
    expect(mostOf([0, 0, 0, 0.009, 0.02], 0.003)).toEqual([0, 1, 2, 3]);
  });

  it('holds half of the values or more, of both signs alike, whatever their unit', () => {
    fc.assert(
      fc.property(numbers, (values) => {
        const most = mostOf(values);
        expect(most.length).toBeGreaterThanOrEqual(Math.ceil(values.length / 2));
        expect(mostOf(values.map((value) => 1024 * value))).toEqual(most);
      }),
    );
  });
});
