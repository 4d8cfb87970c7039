/**
 * A C string literal in ASCII: UTF-8 bytes outside ASCII and control characters as octal escapes of three digits, which no digit after them can
 * lengthen, and `?` after `?` escaped, so that there are no trigraphs.
 *
 * @example
 * stringC('5 °C'); // "5 \302\260C"
 */
export function stringC(text: string): string {
  let literal = '';
  let previous = 0;
  for (const byte of new TextEncoder().encode(text)) {
    const character = String.fromCharCode(byte);
    if (character === '"' || character === '\\' || (character === '?' && previous === byte))
      literal += `\\${character}`;
    else if (byte >= 0x20 && byte < 0x7f) literal += character;
    else literal += `\\${byte.toString(8).padStart(3, '0')}`;
    previous = byte;
  }
  return `"${literal}"`;
}
