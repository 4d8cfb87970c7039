import { describe, expect, it } from 'vitest';
import { growthOf, powerLaw } from './growth.js';
import { growthPlot } from './growth-plot.js';

describe('powerLaw', () => {
  it('finds the exponent of an exact power law with standard error 0', () => {
    const points = [2, 4, 8, 16].map((size) => ({ size, milliseconds: 3 * size ** 1.5 }));
    const { exponent, standardError } = powerLaw(points);
    expect(exponent).toBeCloseTo(1.5, 12);
    expect(standardError).toBeCloseTo(0, 6);
  });

  it('computes the standard error of the slope', () => {
    // y = 0, 1, 0 over x = 0, 1, 2: slope 0, residual 2/3, spread 2, one degree of freedom.
    const points = [0, 1, 0].map((y, x) => ({ size: Math.exp(x), milliseconds: Math.exp(y) }));
    const { exponent, standardError } = powerLaw(points);
    expect(exponent).toBeCloseTo(0, 12);
    expect(standardError).toBeCloseTo(Math.sqrt(2 / 3 / 2), 12);
  });
});

describe('growthOf', () => {
  const head = { name: 'g', title: 'last state', package: '', group: 'training', unit: 'µs' } as const;
  const rest = { baseline: 'T 4', goals: [], missing: [], peers: [] };
  const contestants = [4, 1, 2].map((T) => ({ name: `T ${T}`, samples: [9e9, 2000 * T * T, 0], parameters: { T } }));

  it('fits the medians of the contestants by their size', () => {
    const growth = growthOf({ ...head, ...rest, contestants, growsWith: 'T' })!;
    expect(growth.points).toEqual([1, 2, 4].map((size) => ({ size, milliseconds: 2 * size * size })));
    expect([growth.variable, growth.title]).toEqual(['T', 'last state']);
    expect(growth.exponent).toBeCloseTo(2, 12);
  });

  it('is undefined for other benchmarks', () => {
    expect(growthOf({ ...head, ...rest, contestants })).toBeUndefined();
  });
});

describe('growthPlot', () => {
  it('plots every point, the fitted line and the exponent', () => {
    const points = [100, 200, 400].map((size) => ({ size, milliseconds: size / 10 }));
    const svg = growthPlot([{ title: 'last state', variable: 'T', points, exponent: 1, standardError: 0.02 }]);
    expect(svg.match(/<circle/g)).toHaveLength(4);
    expect(svg.match(/<polyline/g)).toHaveLength(1);
    expect(svg).toContain('T^1.00 ± 0.02');
    expect(svg).not.toContain('NaN');
  });
});
