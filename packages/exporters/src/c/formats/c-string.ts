/**
 * A string literal of C and C++ for any text: quotes, backslashes, controls and `??` (trigraphs) are escaped. Octal escapes have three digits,
 * so that a digit may follow.
 *
 * @example cString('a"b') // '"a\\"b"'
 */
export function cString(text: string): string {
  const escaped = text
    .replace(/["\\]/g, '\\$&')
    .replace(/\?(?=\?)/g, '?\\')
    // biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is escaped
    .replace(/[\x00-\x1f\x7f]/g, (sign) => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`);
  return `"${escaped}"`;
}
