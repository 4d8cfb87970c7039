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
  let depth = 0;
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
    }
  }
  return JSON.parse(text);
}

/** Where the closing quote lies, or the end of the text. */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== 0x22) at += text.charCodeAt(at) === 0x5c ? 2 : 1;
  return at;
}
