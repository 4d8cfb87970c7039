const QUOTE = 0x22;
const COMMA = 0x2c;
const COLON = 0x3a;
const OPENING_BRACKET = 0x5b;
const BACKSLASH = 0x5c;
const CLOSING_BRACKET = 0x5d;
const OPENING_BRACE = 0x7b;
const CLOSING_BRACE = 0x7d;

/**
 * Estimates the result size of `JSON.parse` without parsing and without allocation, because a few bytes of text may become an object of a
 * hundred bytes. An upper bound for text that is not JSON.
 *
 * @param codeAt code unit or UTF-8 byte at a position; only ASCII characters matter, which other UTF-8 sequences do not contain
 * @returns number of lists, keys and values, objects counting twice; and the nesting depth of objects and lists
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
