/**
 * Characters that control a terminal or mislead a reader: C0 and C1 controls, line separators, bidirectional controls and invisible
 * characters. Tab and line feed are allowed.
 */
const UNSAFE = /(?![\t\n])[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** ANSI colors that the command uses itself, from picocolors. */
const OWN_COLORS = new RegExp(`${String.fromCharCode(0x1b)}\\[(?:0|1|2|22|31|32|33|34|36|39)m`, 'g');

/**
 * Escapes unsafe characters of untrusted text, for example as `\u{202e}`.
 *
 * @param colored whether to keep the colors of the command
 * @example
 * printable('a\u001b[2Jb'); // 'a\u{1b}[2Jb'
 */
export function printable(text: string, { colored = false } = {}): string {
  if (!colored) return text.replace(UNSAFE, escaped);
  const colors = text.match(OWN_COLORS) ?? [];
  return text
    .split(OWN_COLORS)
    .map((part, i) => part.replace(UNSAFE, escaped) + (colors[i] ?? ''))
    .join('');
}

/** The same, with line feeds and tabs escaped, too. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\n\t]/g, (sign) => (sign === '\n' ? '\\n' : '\\t'));
}

/** An equivalent JSON document with unsafe characters escaped. */
export function printableJson(json: string): string {
  return json.replace(UNSAFE, (sign) =>
    [...Array(sign.length).keys()].map((i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
}

function escaped(sign: string): string {
  return `\\u{${sign.codePointAt(0)!.toString(16)}}`;
}
