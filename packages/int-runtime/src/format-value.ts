const MOST_SHOWN = 60;

/**
 * A value for an error message. Files from strangers may hold objects whose conversion to text throws or never ends; of those,
 * only the kind is told, and of long texts the beginning.
 */
export function formatValue(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  if (typeof value === 'object' && value !== null) return 'an object';
  const text = String(value);
  return text.length > MOST_SHOWN ? `${text.slice(0, MOST_SHOWN)}…` : text;
}
