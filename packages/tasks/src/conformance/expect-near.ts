import { expect } from 'vitest';

/** Expects two numbers to be equal but for rounding. */
export function expectNear(value: number, expected: number, tolerance = 1e-4): void {
  expect(Math.abs(value - expected)).toBeLessThanOrEqual(tolerance * Math.max(1, Math.abs(expected)));
}
