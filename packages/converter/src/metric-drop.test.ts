import { expect, it } from 'vitest';
import { metricDrop } from './metric-drop.js';

it('is in percentage points for fractions and in percent for losses, negative if better', () => {
  expect(metricDrop('max', 0.997, 1)).toBe(0.3);
  expect(metricDrop('max', 0.9, 0.8)).toBe(-10);
  expect(metricDrop('min', 2.2, 2)).toBe(10);
  expect(metricDrop('min', 1.5, 2)).toBe(-25);
  expect(metricDrop('min', 0, 0)).toBe(0);
  expect(metricDrop('min', 1e-9, 0)).toBe(Number.POSITIVE_INFINITY);
});
