/** Lists in lists, or objects in objects, of what a file may hold; nothing of ours comes near it. */
export const MOST_NESTING = 64;

/**
 * `JSON.parse` for texts from files: one that is nested deeper than anything we write is refused before it takes memory, many times
 * that of the text.
 *
 * @throws SyntaxError when it is not JSON, or nested too deeply
 * @example
 * parseJson('{"step":1}'); // { step: 1 }
 */
export function parseJson(text: string, mostNesting: number = MOST_NESTING): unknown {
  outermostCommas(text, mostNesting);
  return JSON.parse(text);
}

/**
 * `parseJson` of an object, each name of which stands there once: of equal ones, `JSON.parse` keeps the last without a word.
 *
 * @throws SyntaxError as `parseJson`, when it is no object, or has a name twice
 */
export function parseRecord(text: string): Record<string, unknown> {
  const commas = outermostCommas(text, MOST_NESTING);
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError('is not a JSON object');
  const names = Object.keys(value).length;
  if (commas > 0 && names !== commas + 1) throw new SyntaxError('has a name twice');
  return value as Record<string, unknown>;
}

/** How many commas stand between the members of the object or list as a whole. */
function outermostCommas(text: string, mostNesting: number): number {
  let depth = 0;
  let commas = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfString(text, at);
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > mostNesting) throw new SyntaxError(`is nested deeper than ${mostNesting} levels`);
        break;
      case 0x5d: // ]
      case 0x7d: // }
        depth--;
        break;
      case 0x2c: // ,
        if (depth === 1) commas++;
        break;
    }
  }
  return commas;
}

/** Where the closing quote lies, or the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}
