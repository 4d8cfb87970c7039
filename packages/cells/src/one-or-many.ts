/** One value or several, as a list; empty for null and undefined. */
export function listOf<T>(values: T | T[] | null | undefined): T[] {
  if (values == null) return [];
  return Array.isArray(values) ? values : [values];
}

/** A shape, or the first of several. */
export function firstShape(inputShape: (number | null)[] | (number | null)[][]): (number | null)[] {
  return (Array.isArray(inputShape[0]) ? inputShape[0] : inputShape) as (number | null)[];
}
