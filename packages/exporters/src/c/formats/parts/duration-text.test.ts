import { expect, it } from 'vitest';
import { durationText } from './duration-text.js';

it.each([
  [57.74e-6, '57.7 µs'],
  [619.9375e-6, '620 µs'],
  [0.9996e-3, '1 ms'],
  [2.21075e-3, '2.21 ms'],
  [0.2052714, '205 ms'],
  [12.3456, '12.3 s'],
  [1234.5, '1230 s'],
])('%d s are %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});
