const MAX_LENGTH = 60;

/**
 * Formats a value for an error message. Untrusted files may contain objects whose conversion to text throws or never ends, so only the type
 * of objects is shown. Long texts are truncated.
 */
export function formatValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(value);
  return text.length > MAX_LENGTH ? `${text.slice(0, MAX_LENGTH)}…` : text;
}
