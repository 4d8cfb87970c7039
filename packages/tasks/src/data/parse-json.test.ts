import fc from 'fast-check';
import { expect, it } from 'vitest';
import { MAX_NESTING, parseJson, parseRecord } from './parse-json.js';

it('equals JSON.parse for any value', () => {
  fc.assert(
    fc.property(fc.jsonValue({ maxDepth: 5 }), (value) => {
      expect(parseJson(JSON.stringify(value))).toEqual(JSON.parse(JSON.stringify(value)));
    }),
  );
});

it('rejects what is nested too deeply, before it is parsed, and brackets in texts are none', () => {
  const nested = (depth: number) => '['.repeat(depth) + ']'.repeat(depth);
  expect(() => parseJson(nested(MAX_NESTING))).not.toThrow();
  const message = 'is nested deeper than 64 levels';
  expect(() => parseJson(nested(MAX_NESTING + 1))).toThrow(message);
  expect(() => parseJson('['.repeat(10_000_000))).toThrow(message);
  expect(() => parseJson('{"a":'.repeat(10_000_000))).toThrow(message);
  expect(parseJson(JSON.stringify('['.repeat(1000)))).toBe('['.repeat(1000));
  expect(parseJson(JSON.stringify({ '"[\\': '["'.repeat(1000) }))).toEqual({ '"[\\': '["'.repeat(1000) });
});

it.each(['', '{', '"', '"\\', '[1,]', '}{'])('rejects %s as JSON.parse does', (text) => {
  expect(() => parseJson(text)).toThrow(SyntaxError);
});

it('parses objects without duplicate keys', () => {
  fc.assert(
    fc.property(fc.dictionary(fc.string(), fc.jsonValue({ maxDepth: 3 })), (value) => {
      const text = JSON.stringify(value, null, 1);
      expect(parseRecord(text)).toEqual(JSON.parse(text));
      const [name] = Object.keys(value);
      if (name === undefined) return;
      expect(() => parseRecord(`${text.slice(0, -1)},${JSON.stringify(name)}:0}`)).toThrow('has a duplicate key');
    }),
  );
  for (const other of ['[1,2]', '3', 'null', '"a,b"']) expect(() => parseRecord(other)).toThrow('is not a JSON object');
});
