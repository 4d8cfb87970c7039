import { describe, expect, it } from 'vitest';
import { ModelFormatError } from './errors.js';
import { Unfolding } from './unfolding.js';

describe('Unfolding', () => {
  it('lets a file take four times its size and 128 KiB, and not a byte more', () => {
    const unfolding = new Unfolding(1000);
    unfolding.take('first', 4000);
    unfolding.take('second', 2 ** 17);
    expect(() => unfolding.take('third', 1)).toThrow(
      new ModelFormatError('third', 'takes the file to 135073 bytes in memory; one of 1000 bytes may take 135072'),
    );
  });

  it('counts four bytes for one of the header, and 48 for a part of JSON', () => {
    const unfolding = new Unfolding(0);
    // An object counts twice, a colon and a list once each: 4 · 8 + 48 · 4 bytes.
    unfolding.takeHeader(new TextEncoder().encode('{"a":[]}'));
    unfolding.takeRecord('model', '[1,2]');
    unfolding.take('rest', 2 ** 17 - 32 - 48 * 4 - 48 * 2);
    expect(() => unfolding.take('more', 1)).toThrow(ModelFormatError);
  });

  it('refuses JSON that is nested deeper than 16', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    new Unfolding(0).takeRecord('model', nested(16));
    expect(() => new Unfolding(0).takeRecord('model', nested(17))).toThrow(
      'model: is JSON nested 17 deep; at most 16 are read',
    );
  });
});
