/** A value that differs between two documents; a missing one is undefined. */
export interface Difference {
  /** keys, separated by dots */
  path: string;
  a: unknown;
  b: unknown;
  /** b − a, of numbers */
  change?: number;
}

/**
 * What differs between two JSON documents: their leaves, and lists of leaves as wholes.
 *
 * @example
 * differencesBetween({ bits: 4, name: 'x' }, { bits: 5, name: 'x' }); // [{ path: 'bits', a: 4, b: 5, change: 1 }]
 */
export function differencesBetween(a: unknown, b: unknown, path = ''): Difference[] {
  if (isNested(a) && isNested(b) && Array.isArray(a) === Array.isArray(b)) {
    const keys = [...new Set([...Object.keys(a), ...Object.keys(b)])];
    return keys.flatMap((key) => differencesBetween(own(a, key), own(b, key), path === '' ? key : `${path}.${key}`));
  }
  if (isSame(a, b)) return [];
  const change = typeof a === 'number' && typeof b === 'number' ? { change: b - a } : {};
  return [{ path, a, b, ...change }];
}

function isSame(a: unknown, b: unknown): boolean {
  return Object.is(a, b) || a === b || JSON.stringify(a) === JSON.stringify(b);
}

/** Lists of numbers and names are compared as wholes: item by item they would fill the screen. */
function isNested(value: unknown): value is Record<string, unknown> {
  if (typeof value !== 'object' || value === null) return false;
  return !Array.isArray(value) || value.some((item) => typeof item === 'object' && item !== null);
}

function own(of: Record<string, unknown>, key: string): unknown {
  return Object.hasOwn(of, key) ? of[key] : undefined;
}
