import { expect, it } from 'vitest';
import { improvement } from './metric-improvement.js';

it('is positive if the metric is better, for both goals', () => {
  expect(improvement('max', 0.75, 0.5)).toBe(0.25);
  expect(improvement('max', 0.5, 0.75)).toBe(-0.25);
  expect(improvement('min', 0.5, 0.75)).toBe(0.25);
  expect(improvement('min', 0.75, 0.5)).toBe(-0.25);
  expect(improvement('min', 1, 1)).toBe(0);
  expect(improvement('max', Number.NaN, 1)).toBeNaN();
});
