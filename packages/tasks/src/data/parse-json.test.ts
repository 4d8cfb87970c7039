import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MOST_NESTING, parseJson } from './parse-json.js';

it('gives what JSON.parse gives, whatever the value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      expect(parseJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('refuses what is nested too deeply, before it is parsed, and brackets in texts are none', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(() => parseJson(nested(MOST_NESTING))).not.toThrow();
  const message = 'is nested deeper than 64 levels';
  expect(() => parseJson(nested(MOST_NESTING + 1))).toThrow(message);
  expect(() => parseJson('['.repeat(10_000_000))).toThrow(message);
  expect(() => parseJson('{"a":'.repeat(10_000_000))).toThrow(message);
  expect(parseJson(JSON.stringify('['.repeat(1000)))).toBe('['.repeat(1000));
  expect(parseJson(JSON.stringify({ '"[\\': '["'.repeat(1000) }))).toEqual({ '"[\\': '["'.repeat(1000) });
});

it.each(['', '{', '"', '"\\', '[1,]', '}{'])('refuses %s as JSON.parse does', (text) => {
  expect(() => parseJson(text)).toThrow(SyntaxError);
});
