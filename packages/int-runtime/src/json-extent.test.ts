import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { jsonExtent } from './json-extent.js';

const extent = (text: string) => jsonExtent(text.length, (at) => text.charCodeAt(at));

/** Number of values, keys and containers of parsed JSON; less than the parts of its text. */
function count(value: unknown): number {
  if (typeof value !== 'object' || value === null) return 0;
  const entries = Object.values(value);
  const own = Array.isArray(value) ? 1 + entries.length : 2 + 2 * entries.length;
  return entries.reduce<number>((sum, entry) => sum + count(entry), own);
}

describe('jsonExtent', () => {
  it('counts objects twice, lists, keys and further values, and the depth', () => {
    expect(extent('7')).toEqual({ parts: 0, depth: 0 });
    expect(extent('[[],[[]]]')).toEqual({ parts: 5, depth: 3 });
    expect(extent('{"a":1,"b":{"c":[1,2]}}')).toEqual({ parts: 10, depth: 3 });
  });

  it('ignores the contents of strings, also with escapes', () => {
    expect(extent(JSON.stringify(['{[,:"\\', 'é{', '\\"[']))).toEqual({ parts: 3, depth: 1 });
  });

  it('gives the same for bytes and text, and at least half of the actual size', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        const text = JSON.stringify(value);
        const bytes = new TextEncoder().encode(text);
        expect(jsonExtent(bytes.length, (at) => bytes[at]!)).toEqual(extent(text));
        expect(2 * extent(text).parts).toBeGreaterThanOrEqual(count(JSON.parse(text)) - 1);
      }),
    );
  });

  it('terminates for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: fc.constantFrom('"', '\\', '[', ']', '{', ',') }), (text) => void extent(text)),
    );
  });
});
