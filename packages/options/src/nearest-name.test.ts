import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.js';

describe('nearestName', () => {
  it('finds the intended name, ignoring case', () => {
    expect(nearestName('dmeo', ['copy-1000', 'demo'])).toBe('demo');
    expect(nearestName('COPY-100', ['copy-1000', 'demo'])).toBe('copy-1000');
    expect(nearestName('recurentQuantizer', ['units', 'kernelQuantizer', 'recurrentQuantizer'])).toBe(
      'recurrentQuantizer',
    );
  });

  it('returns undefined when no name is near, and is fast for very long names', () => {
    expect(nearestName('mnist', ['copy-1000', 'demo'])).toBeUndefined();
    expect(nearestName('demo', [])).toBeUndefined();
    expect(nearestName('d'.repeat(1_000_000), ['demo'])).toBeUndefined();
  });
});
