import { describe, expect, it } from 'vitest';
import { editDistance, nearestName } from './nearest-name.js';

describe('nearestName', () => {
  it('finds what was mistyped', () => {
    expect(nearestName('dmeo', ['copy-1000', 'demo'])).toBe('demo');
    expect(nearestName('COPY-100', ['copy-1000', 'demo'])).toBe('copy-1000');
  });

  it('does not guess when nothing is near', () => {
    expect(nearestName('mnist', ['copy-1000', 'demo'])).toBeUndefined();
    expect(nearestName('demo', [])).toBeUndefined();
  });
});

describe('editDistance', () => {
  it('counts insertions, deletions and replacements', () => {
    expect(editDistance('kitten', 'sitting')).toBe(3);
    expect(editDistance('', 'abc')).toBe(3);
    expect(editDistance('abc', 'abc')).toBe(0);
  });
});
