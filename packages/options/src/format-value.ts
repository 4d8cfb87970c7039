const LONGEST = 60;

/**
 * A value as a message of one line shows it: strings in quotes and without control characters, objects by their kind.
 *
 * @example
 * formatValue('4'); // '4', with its quotes
 */
export function formatValue(value: unknown): string {
  if (typeof value === 'string') return `'${escaped(value)}'`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** A text from outside, on one line, without control characters and of bounded length. */
export function escaped(text: string): string {
  const whole = text.length > LONGEST ? `${text.slice(0, LONGEST)}…` : text;
  return JSON.stringify(whole)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(
      /[\u007f-\u009f\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
