import leven from 'leven';

/** Longer names are not typos. The limit bounds the cost of the edit distance. */
const MAX_LENGTH = 100;

/**
 * The most likely intended name.
 *
 * @returns the candidate with the smallest case-insensitive edit distance, if that is at most half of its length; else undefined
 * @example
 * nearestName('dmeo', ['copy-1000', 'demo']); // 'demo'
 */
export function nearestName(name: string, candidates: readonly string[]): string | undefined {
  if (name.length > MAX_LENGTH) return undefined;
  let nearest: string | undefined;
  let minDistance = Number.POSITIVE_INFINITY;
  for (const candidate of candidates) {
    const distance = leven(name.toLowerCase(), candidate.toLowerCase());
    if (distance < minDistance && distance <= candidate.length / 2) {
      minDistance = distance;
      nearest = candidate;
    }
  }
  return nearest;
}
