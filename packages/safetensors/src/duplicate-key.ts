/**
 * The path of the first key that occurs twice in one object of a JSON text, or undefined. `JSON.parse` silently keeps the last of
 * duplicate keys. Keys are compared with escapes resolved. One pass without recursion, so that untrusted text cannot overflow the
 * stack.
 *
 * @param json text that `JSON.parse` accepts
 * @example
 * duplicateKey('{"w":{"shape":[1],"shape":[2]}}'); // ['w', 'shape']
 */
export function duplicateKey(json: string): string[] | undefined {
  const open: { keys: Set<string> | null; key: string }[] = [];
  let expectsKey = false;
  for (let at = 0; at < json.length; at++) {
    const sign = json[at];
    if (sign === '{' || sign === '[') {
      open.push({ keys: sign === '{' ? new Set() : null, key: '' });
      expectsKey = sign === '{';
    } else if (sign === '}' || sign === ']') {
      open.pop();
      expectsKey = false;
    } else if (sign === ',') {
      expectsKey = open.at(-1)?.keys != null;
    } else if (sign === '"') {
      const end = endOfString(json, at);
      const object = open.at(-1);
      if (expectsKey && object?.keys) {
        object.key = JSON.parse(json.slice(at, end + 1)) as string;
        if (object.keys.has(object.key)) return open.filter(({ keys }) => keys).map(({ key }) => key);
        object.keys.add(object.key);
        expectsKey = false;
      }
      at = end;
    }
  }
  return undefined;
}

/** Index of the closing quote of the string that starts at `start`. A loop, because a regular expression recurses on long strings. */
function endOfString(json: string, start: number): number {
  let at = start + 1;
  while (json[at] !== '"') at += json[at] === '\\' ? 2 : 1;
  return at;
}
