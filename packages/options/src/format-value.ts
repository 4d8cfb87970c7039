const MAX_LENGTH = 60;

/**
 * Formats a value for a one-line message: strings quoted and with control characters escaped, objects by their type.
 *
 * @example
 * formatValue('4'); // "'4'"
 */
export function formatValue(value: unknown): string {
  if (typeof value === 'string') return `'${escaped(value)}'`;
  if (Array.isArray(value)) return value.length === 0 ? 'an empty array' : 'an array';
  if (typeof value === 'function') return 'a function';
  if (typeof value === 'object' && value !== null) return 'an object';
  return String(value);
}

/** Untrusted text made safe for a one-line message: control characters escaped, truncated to 60 characters. */
export function escaped(text: string): string {
  const whole = text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
  return JSON.stringify(whole)
    .slice(1, -1)
    .replaceAll('\\"', '"')
    .replace(
      /[\u007f-\u009f\u2028\u2029]/g,
      (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
    );
}
