import { describe, expect, it } from 'vitest';
import { nearestName } from './nearest-name.js';

describe('nearestName', () => {
  it('finds what was most likely meant, whatever the case', () => {
    expect(nearestName('dmeo', ['copy-1000', 'demo'])).toBe('demo');
    expect(nearestName('COPY-100', ['copy-1000', 'demo'])).toBe('copy-1000');
    expect(nearestName('recurentQuantizer', ['units', 'kernelQuantizer', 'recurrentQuantizer'])).toBe(
      'recurrentQuantizer',
    );
  });

  it('finds nothing where nothing is near, and takes no time for names without end', () => {
    expect(nearestName('mnist', ['copy-1000', 'demo'])).toBeUndefined();
    expect(nearestName('demo', [])).toBeUndefined();
    expect(nearestName('d'.repeat(1_000_000), ['demo'])).toBeUndefined();
  });
});
