import { describe, expect, it } from 'vitest';
import { inputsOf } from './inputs-of.js';
import { missingRules, rawIndicators } from './missing-rules.js';

describe('missing', () => {
  it('is one rule for all columns, or one for each', () => {
    expect([...missingRules('forward', ['x', 'y'])]).toEqual([
      ['x', 'forward'],
      ['y', 'forward'],
    ]);
    expect([...missingRules({ y: 'mask', x: 'error' }, ['x', 'y'])]).toEqual([['y', 'mask']]);
    expect(missingRules('error', ['x']).size).toBe(0);
    expect(missingRules(undefined, ['x']).size).toBe(0);
  });

  it('refuses unknown rules and columns', () => {
    expect(() => missingRules('zero', ['x'])).toThrow(
      'series: missing is "zero"; it must be error, forward, interpolate or mask, or a map of columns to these',
    );
    expect(() => missingRules({ x: 1 }, ['x'])).toThrow('series: missing.x is 1; it must be error, forward,');
    expect(() => missingRules({ z: 'mask' }, ['x'])).toThrow("missing has rules for 'z', but columns are 'x'");
    expect(() => missingRules(['mask'], ['x'])).toThrow('series: missing is ["mask"]');
    expect(() => missingRules('mask', ['x', 'missing(x)'])).toThrow("'missing(x)' is a column");
  });

  it('adds an input for each masked column after the columns', () => {
    expect(inputsOf(['x', 'y', 'z'], missingRules({ z: 'mask', x: 'mask' }, ['x', 'y', 'z']), false)).toEqual([
      ...['x', 'y', 'z', 'missing(x)', 'missing(z)'],
    ]);
  });

  it('leaves indicators as they are', () => {
    const statistics = { mean: Float32Array.of(3, 0.5), std: Float32Array.of(2, 0.1) };
    expect(rawIndicators(statistics, 1)).toEqual({ mean: Float32Array.of(3, 0), std: Float32Array.of(2, 1) });
    expect(rawIndicators(statistics, 0).mean[1]).toBe(0);
  });
});
