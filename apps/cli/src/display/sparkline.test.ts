import { describe, expect, it } from 'vitest';
import { bar, sparkline } from './sparkline.js';

describe('sparkline', () => {
  it('maps fractions to heights', () => {
    expect(sparkline([0, 0.5, 1])).toBe('▁▅█');
    expect(sparkline([])).toBe('');
  });

  it('keeps the first and last value when downsampling', () => {
    const line = sparkline([1, ...new Array<number>(98).fill(0), 1], 10);
    expect(line).toHaveLength(10);
    expect(line[0]).toBe('█');
    expect(line[9]).toBe('█');
    expect(sparkline([0, 1], 1)).toBe('█');
  });

  it('clamps to [0, 1]', () => {
    expect(sparkline([-1, 2, Number.NaN])).toBe('▁█▁');
  });
});

describe('bar', () => {
  it('has a resolution of an eighth of a character and is padded', () => {
    expect(bar(0.5, 4)).toBe('██  ');
    expect(bar(1 / 8, 1)).toBe('▏');
    expect(bar(1, 3)).toBe('███');
    expect(bar(0, 3)).toBe('   ');
  });
});
