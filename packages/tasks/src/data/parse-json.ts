/** Maximum nesting depth of a JSON file; files written by qornn are far below it. */
export const MAX_NESTING = 64;

/**
 * `JSON.parse` for untrusted files: text that is nested too deeply throws before parsing, which would take memory many times the size
 * of the text.
 *
 * @throws SyntaxError when it is not JSON, or nested too deeply
 * @example
 * parseJson('{"step":1}'); // { step: 1 }
 */
export function parseJson(text: string, maxNesting: number = MAX_NESTING): unknown {
  outermostCommas(text, maxNesting);
  return JSON.parse(text);
}

/**
 * `parseJson` for an object without duplicate keys, of which `JSON.parse` silently keeps the last.
 *
 * @throws SyntaxError as `parseJson`, when it is not an object, or has a duplicate key
 */
export function parseRecord(text: string): Record<string, unknown> {
  const commas = outermostCommas(text, MAX_NESTING);
  const value: unknown = JSON.parse(text);
  if (typeof value !== 'object' || value === null || Array.isArray(value))
    throw new SyntaxError('is not a JSON object');
  const names = Object.keys(value).length;
  if (commas > 0 && names !== commas + 1) throw new SyntaxError('has a duplicate key');
  return value as Record<string, unknown>;
}

/** Number of commas between the members of the outermost object or array. */
function outermostCommas(text: string, maxNesting: number): number {
  let depth = 0;
  let commas = 0;
  for (let at = 0; at < text.length; at++) {
    switch (text.charCodeAt(at)) {
      case 0x22: // "
        at = endOfString(text, at);
        break;
      case 0x5b: // [
      case 0x7b: // {
        if (++depth > maxNesting) throw new SyntaxError(`is nested deeper than ${maxNesting} levels`);
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

/** Index of the closing quote, or the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}
