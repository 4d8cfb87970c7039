import { describe, expect, it } from 'vitest';
import { cString } from './c-string.js';

describe('cString', () => {
  it.each([
    ['walking', '"walking"'],
    ['a"b\\c', '"a\\"b\\\\c"'],
    ['two\nlines 7', '"two\\012lines 7"'],
    ['bell\u00077', '"bell\\0077"'],
    ['what??/', '"what?\\?/"'],
    ['grün', '"grün"'],
  ])('escapes %j', (text, literal) => expect(cString(text)).toBe(literal));
});
