import { describe, expect, it } from 'vitest';
import { normalNumbers, uniformSource } from './seeded-random.js';

describe('uniformSource', () => {
  it('stays in [0, 1) with mean 1/2 and variance 1/12', () => {
    const next = uniformSource(1);
    const numbers = Array.from({ length: 20_000 }, next);
    const mean = numbers.reduce((a, b) => a + b) / numbers.length;
    const variance = numbers.reduce((sum, x) => sum + (x - mean) ** 2, 0) / numbers.length;
    expect(Math.min(...numbers)).toBeGreaterThanOrEqual(0);
    expect(Math.max(...numbers)).toBeLessThan(1);
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
    expect(Math.abs(variance - 1 / 12)).toBeLessThan(0.003);
  });

  it('returns uncorrelated numbers for adjacent seeds', () => {
    const first = Array.from({ length: 500 }, (_, seed) => uniformSource(seed)());
    const correlation = first.slice(1).reduce((sum, x, i) => sum + (x - 0.5) * (first[i]! - 0.5), 0) / (499 / 12);
    expect(Math.abs(correlation)).toBeLessThan(0.18);
    expect(new Set(first).size).toBe(500);
  });
});

describe('normalNumbers', () => {
  it('has mean 0, variance 1 and fourth moment 3', () => {
    const numbers = normalNumbers(2, 20_001);
    const moment = (power: number) => numbers.reduce((sum, x) => sum + x ** power, 0) / numbers.length;
    expect(numbers.length).toBe(20_001);
    expect(Math.abs(moment(1))).toBeLessThan(0.03);
    expect(Math.abs(moment(2) - 1)).toBeLessThan(0.04);
    expect(Math.abs(moment(4) - 3)).toBeLessThan(0.3);
  });
});
