/**
 * Characters that steer a terminal or a reader instead of being read: controls (C0, C1), separators of lines, those that turn the
 * direction of what follows or cannot be seen. A tab and a line feed are left.
 */
const STEERING =
  /(?![\t\n])[\p{Cc}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\u{e0000}-\u{e007f}]/gu;

/** The colors that the command uses itself: of picocolors, one number each. */
const OWN_COLORS = new RegExp(`${String.fromCharCode(0x1b)}\\[(?:0|1|2|22|31|32|33|34|36|39)m`, 'g');

/**
 * Text that can be shown, whoever wrote it: a character that steers becomes its escape, as `\u{202e}`.
 *
 * @param colored whether the colors of the command stay
 * @example
 * printable('a\u001b[2Jb'); // 'a\u{1b}[2Jb'
 */
export function printable(text: string, { colored = false } = {}): string {
  if (!colored) return text.replace(STEERING, escaped);
  const colors = text.match(OWN_COLORS) ?? [];
  return text
    .split(OWN_COLORS)
    .map((part, i) => part.replace(STEERING, escaped) + (colors[i] ?? ''))
    .join('');
}

/** The same in one line: a line feed and a tab are escaped, too. */
export function printableLine(text: string): string {
  return printable(text).replace(/[\n\t]/g, (sign) => (sign === '\n' ? '\\n' : '\\t'));
}

/** A JSON document that says the same, in which a reader sees what steers. */
export function printableJson(json: string): string {
  return json.replace(STEERING, (sign) =>
    [...Array(sign.length).keys()].map((i) => `\\u${sign.charCodeAt(i).toString(16).padStart(4, '0')}`).join(''),
  );
}

function escaped(sign: string): string {
  return `\\u{${sign.codePointAt(0)!.toString(16)}}`;
}
