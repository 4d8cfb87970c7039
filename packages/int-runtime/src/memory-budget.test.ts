import { describe, expect, it } from 'vitest';
import { ModelFormatError } from './errors.js';
import { MemoryBudget } from './memory-budget.js';

describe('MemoryBudget', () => {
  it('allows exactly four times the file size plus 128 KiB', () => {
    const budget = new MemoryBudget(1000);
    budget.take('first', 4000);
    budget.take('second', 2 ** 17);
    expect(() => budget.take('third', 1)).toThrow(
      new ModelFormatError('third', 'takes the file to 135073 bytes in memory; one of 1000 bytes may take 135072'),
    );
  });

  it('counts four bytes per byte of the header, and 48 per part of JSON', () => {
    const budget = new MemoryBudget(0);
    // An object counts twice, a colon and a list once each: 4 · 8 + 48 · 4 bytes.
    budget.takeHeader(new TextEncoder().encode('{"a":[]}'));
    budget.takeRecord('model', '[1,2]');
    budget.take('rest', 2 ** 17 - 32 - 48 * 4 - 48 * 2);
    expect(() => budget.take('more', 1)).toThrow(ModelFormatError);
  });

  it('rejects JSON nested deeper than 16', () => {
    const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
    new MemoryBudget(0).takeRecord('model', nested(16));
    expect(() => new MemoryBudget(0).takeRecord('model', nested(17))).toThrow(
      'model: is JSON nested 17 deep; at most 16 are read',
    );
  });
});
