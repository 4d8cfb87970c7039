import fc from 'fast-check';
import { expect, it } from 'vitest';
import { duplicateKey } from './duplicate-key.js';

it.each([
  ['{"a":1,"a":2}', ['a']],
  ['{"a" : 1, "\\u0061" :2}', ['a']],
  ['{"w":{"shape":[1],"shape":[2]}}', ['w', 'shape']],
  ['{"a":{"b":1},"c":{"b":2,"d":"x","b":3}}', ['c', 'b']],
])('finds the key of %s', (json, path) => {
  expect(duplicateKey(json)).toEqual(path);
});

it('finds none in the output of JSON.stringify, for any names', () => {
  const awkward = fc.string({ unit: fc.constantFrom('a', '"', '\\', ':', '{', ',', ' ') });
  fc.assert(
    fc.property(
      fc.dictionary(awkward, fc.oneof(awkward, fc.array(awkward), fc.dictionary(awkward, awkward))),
      (value) => {
        expect(duplicateKey(JSON.stringify(value, null, 1))).toBeUndefined();
      },
    ),
  );
});
