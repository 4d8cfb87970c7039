const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/**
 * How much `JSON.parse` would make of a text, found without parsing it and without memory: a few bytes may stand for an object of a
 * hundred. Of a text that is not JSON, an upper bound.
 *
 * @param codeAt code unit or byte of UTF-8 at a position: what counts here is ASCII, which no other character contains
 * @returns lists, keys and values, an object counting as two; and how many objects and lists lie inside one another
 */
export function jsonExtent(length: number, codeAt: (at: number) => number): { parts: number; depth: number } {
  let parts = 0;
  let open = 0;
  let depth = 0;
  for (let at = 0; at < length; at++) {
    const code = codeAt(at);
    if (code === QUOTE) {
      for (at++; at < length && codeAt(at) !== QUOTE; at++) if (codeAt(at) === BACKSLASH) at++;
    } else if (code === COMMA || code === COLON) {
      parts++;
    } else if (code === OPENING_BRACE || code === OPENING_BRACKET) {
      parts += code === OPENING_BRACE ? 2 : 1;
      depth = Math.max(depth, ++open);
    } else if (code === CLOSING_BRACE || code === CLOSING_BRACKET) {
      open--;
    }
  }
  return { parts, depth };
}
