import fc from 'fast-check';
import { expect, it } from 'vitest';
import { float32Text } from './float32-text.js';

it('float32Text is the shortest decimal number that 32 bits read as the same', () => {
  expect(Array.from(Float32Array.of(0.1, -2.5, 0, 1e-45, 3.4028235e38, 16777216), float32Text)).toEqual([
    '0.1',
    '-2.5',
    '0',
    '1e-45',
    '3.4028235e+38',
    '16777216',
  ]);
  fc.assert(
    fc.property(fc.float({ noNaN: true, noDefaultInfinity: true }), (value) => {
      const text = float32Text(value);
      expect(Math.fround(Number(text)) === value).toBe(true);
      expect(text.length).toBeLessThanOrEqual(String(value).length);
    }),
  );
});
