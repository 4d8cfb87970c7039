/** What TensorFlow.js gives as one value or several, as a list; nothing is an empty one. */
export function listOf<T>(values: T | T[] | null | undefined): T[] {
  if (values == null) return [];
  return Array.isArray(values) ? values : [values];
}

/** The shape that TensorFlow.js gives, or the first of several. */
export function firstShape(inputShape: (number | null)[] | (number | null)[][]): (number | null)[] {
  return (Array.isArray(inputShape[0]) ? inputShape[0] : inputShape) as (number | null)[];
}
