import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { stringC } from './c-string.js';

/** What a C compiler makes of a literal: trigraphs, then escapes. */
function compiled(literal: string): string {
  const body = literal.slice(1, -1).replace(/\?\?[=/'()!<>-]/g, '#');
  const bytes = [...body.matchAll(/\\([0-7]{1,3})|\\(.)|(.)/gs)].map(([, octal, escaped, plain]) =>
    octal !== undefined ? Number.parseInt(octal, 8) : (escaped ?? plain!).charCodeAt(0),
  );
  return new TextDecoder().decode(Uint8Array.from(bytes));
}

describe('stringC', () => {
  it('is a literal of one line in ASCII with the text in UTF-8', () => {
    const text = fc.string({ unit: fc.oneof(fc.constantFrom('?', '"', '\\', '1', '\n', '/', '\0'), fc.string()) });
    fc.assert(
      fc.property(text, (text) => {
        const literal = stringC(text);
        expect(literal).toMatch(/^"(?:[ !#-[\]-~]|\\["\\?]|\\[0-7]{3})*"$/);
        expect(compiled(literal)).toBe(Buffer.from(text).toString());
      }),
    );
  });

  it('escapes what would end or change it', () => {
    expect(stringC('5 °C')).toBe('"5 \\302\\260C"');
    expect(stringC('say "what??/"')).toBe('"say \\"what?\\?/\\""');
    expect(stringC('a\\b\n1')).toBe('"a\\\\b\\0121"');
  });
});
