/**
 * A value for an error message. Files from strangers may hold objects whose conversion to text throws or never ends; of those,
 * only the kind is told.
 */
export function shown(value: unknown): string {
  if (Array.isArray(value)) return 'a list';
  return typeof value === 'object' && value !== null ? 'an object' : String(value);
}
